import { textsFor } from '../../../models/locales/languages';
import type { Conversed } from '../../conversation/converse';
import type { Front } from '../front';
import { localeOf } from '../locale-of';
import { type HandOver, handOverIn } from '../telephone/hand-over';
import { readWritten, type WrittenDeps } from '../written/read-written';
import { type Attributes, attributesOf, isNew, isTelephone, sessionIn } from './attributes';
import { asLocale, type LexEvent, parseLexEvent } from './event';
import { type LexMessage, messagesOf } from './messages';

/** What Lex V2 takes back, as far as it is used. */
export interface LexResponse {
  sessionState: {
    sessionAttributes: Attributes;
    dialogAction: { type: 'ElicitIntent' } | { type: 'Close' };
    /** With `Close`. */
    intent?: { name: string; state: 'Fulfilled' | 'Failed' };
  };
  /** Missing where nothing may be said. */
  messages?: readonly LexMessage[];
}

/** Every bot has it. */
const FALLBACK = 'FallbackIntent';

const close = (event: LexEvent | undefined, attributes: Attributes, hasFailed = false): LexResponse => ({
  sessionState: {
    sessionAttributes: attributes,
    dialogAction: { type: 'Close' },
    intent: { name: event?.sessionState.intent?.name ?? FALLBACK, state: hasFailed ? 'Failed' : 'Fulfilled' },
  },
});

/**
 * Lex V2, whatever channel is before it. Its intents only help it to hear: what is answered is read out of the transcript,
 * so that a voter hears what Alexa would have said. A turn asks or ends, and never waits for one of Lex's slots.
 */
export const createLexFront = (deps: Omit<WrittenDeps, 'can'>): Front<unknown, LexResponse> => {
  const { locales } = deps.office;
  const can = {
    screen: true,
    card: true,
    reminders: false,
    deviceAddress: false,
    links: false,
    alexaApp: false,
    helpful: 'buttons',
  } as const;

  const handOver = ({ inputMode, inputTranscript: transcript, bot, sessionState }: LexEvent): HandOver | undefined => {
    if (transcript === undefined || !isTelephone(sessionState.sessionAttributes ?? {})) return undefined;
    return handOverIn(
      { transcript, isKeys: inputMode === 'DTMF' },
      localeOf(asLocale(bot.localeId), deps.office),
      locales,
    );
  };

  const speak = ({ reply, locale, session }: Conversed, event: LexEvent | undefined): LexResponse => {
    const before = event?.sessionState.sessionAttributes ?? {};
    const next = event && handOver(event);
    // The flow says what happens now, since it alone knows whether somebody is there.
    if (next !== undefined) return close(event, attributesOf(before, sessionIn(before), next));
    const isSpoken = event?.responseContentType?.startsWith('audio/') ?? event?.inputMode !== 'Text';
    const messages = messagesOf(reply, textsFor(locale), isSpoken);
    const said = messages.length > 0 ? { messages } : {};
    if (reply.ask !== undefined)
      return {
        sessionState: { sessionAttributes: attributesOf(before, session), dialogAction: { type: 'ElicitIntent' } },
        ...said,
      };
    const hasFailed = reply.outcome === 'apology';
    const goesOn = hasFailed && isTelephone(before) ? 'person' : undefined;
    return { ...close(event, attributesOf(before, session, goesOn), hasFailed), ...said };
  };

  return {
    name: 'lex',
    can,
    read: async (raw) => {
      const event = parseLexEvent(raw);
      const { inputTranscript: text = '', bot, sessionState } = event;
      const attributes = sessionState.sessionAttributes ?? {};
      const session = sessionIn(attributes);
      // A page may open the conversation before the voter has written anything.
      const asked = text === '' && isNew(attributes) ? {} : { text };
      const turn = await readWritten({ ...asked, locale: asLocale(bot.localeId), session }, { ...deps, can });
      const next = handOver(event);
      if (next === undefined) return turn;
      return { ...turn, name: next === 'person' ? 'call' : 'report', heard: {} };
    },
    speak: (conversed, raw) => speak(conversed, tried(raw)),
  };
};

/** What could not be read was told of when it was read; it is answered all the same. */
const tried = (raw: unknown): LexEvent | undefined => {
  try {
    return parseLexEvent(raw);
  } catch {
    return undefined;
  }
};
