import type { LexResponse } from '../../lambda/fronts/lex/lex-front';
import { openLexSession as openSession } from '../../scripts/simulator/lex-session';

type Fulfil = (event: unknown) => Promise<LexResponse>;

const MOST_BYTES = 12_000;

/** What Amazon's pages say of a response. */
const expectTaken = ({ sessionState, messages }: LexResponse): void => {
  const { dialogAction, sessionAttributes, intent } = sessionState;
  expect(Object.values(sessionAttributes).every((value) => typeof value === 'string')).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(sessionAttributes))).toBeLessThan(MOST_BYTES);
  if (dialogAction.type === 'ElicitIntent') expect(messages?.length).toBeGreaterThan(0);
  if (dialogAction.type === 'Close') expect(intent?.name).toEqual(expect.any(String));
  expect(messages?.length ?? 1).toBeGreaterThan(0);
  expect(messages?.length ?? 1).toBeLessThanOrEqual(5);
  for (const message of messages ?? []) {
    if ('content' in message) {
      expect(message.content.length).toBeGreaterThan(0);
      expect(message.content.length).toBeLessThanOrEqual(1024);
    } else {
      const { title, buttons } = message.imageResponseCard;
      expect(title.length).toBeLessThanOrEqual(250);
      expect(buttons.length).toBeLessThanOrEqual(5);
      for (const { text, value } of buttons) expect(Math.max(text.length, value.length)).toBeLessThanOrEqual(50);
    }
  }
};

/** What the function answers, checked against what Lex takes. */
export const watched =
  (fulfil: Fulfil): Fulfil =>
  async (event) => {
    const response = await fulfil(event);
    expectTaken(response);
    return response;
  };

/** A session at Lex V2, each answer of which is checked. */
export const openLexSession = (fulfil: Fulfil, options: Parameters<typeof openSession>[1] = {}) =>
  openSession(watched(fulfil), options);
