import { randomBytes } from 'node:crypto';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createSms } from '../../lambda/fronts/sms/create-sms';
import { keywordIn } from '../../lambda/fronts/sms/keywords';
import type { HearWritten } from '../../lambda/fronts/written/hear-written';
import { createSessionSeal, keyFor } from '../../lambda/fronts/written/session-seal';
import { LASTS_MS } from '../../lambda/table/dynamo-text-sessions';
import type { KeptTexts, TextSessions } from '../../lambda/table/text-sessions';
import { textMessages } from '../../models/locales/front-words';
import type { Locale } from '../../models/locales/locales';
import type { OpenOffice } from './open-office';
import { textEvent } from './text-event';

/** Conversations by text in memory, which end as those in the table do. `create-sms.test.ts` has the table's own. */
export const textSessionsInMemory = () => {
  const items = new Map<string, { kept: KeptTexts; ends: number }>();
  const sessions: TextSessions = {
    load: async (sender, nowMs) => {
      const item = items.get(sender);
      return item && item.ends > nowMs ? item.kept : undefined;
    },
    save: async (sender, kept, nowMs) => {
      const item = items.get(sender);
      if (item && item.ends > nowMs && item.kept.version !== kept.version - 1) return false;
      items.set(sender, { kept, ends: nowMs + LASTS_MS });
      return true;
    },
    forget: async (sender) => void items.delete(sender),
  };
  return { sessions, items };
};

/** A number of the office's at which voters text, one after another, each from a telephone of their own. */
export const openTexts = (office: OpenOffice, hear: HearWritten, log: (record: TurnRecord) => void = () => {}) => {
  const secret = randomBytes(32);
  const seal = createSessionSeal(keyFor(secret, 'text state'));
  const { sessions, items } = textSessionsInMemory();
  const sent: { to: string; body: string }[] = [];
  let messages = 0;
  let voters = 0;
  const receive = createSms({
    office: office.office,
    content: office.content,
    places: office.places,
    hear,
    sessions,
    sender: {
      send: async (to, body) => `out-${sent.push({ to, body })}`,
      optOut: async () => {},
      optIn: async () => {},
    },
    secret,
    clock: office.clock,
    stopwatch: () => performance.now(),
    log,
  });
  const voter = ({ locale, county }: { locale: Locale; county?: string | undefined }) => {
    voters += 1;
    const from = `+1312555${String(voters).padStart(4, '0')}`;
    const write = async (body: string): Promise<string> => {
      const before = sent.length;
      messages += 1;
      await receive(textEvent({ originationNumber: from, messageBody: body, inboundMessageId: `in-${messages}` }));
      const answer = sent.slice(before);
      if (answer.some(({ to }) => to !== from)) throw new Error('Somebody else got the answer.');
      return answer.map((one) => one.body).join('\n');
    };
    return {
      write,
      /** As who texts the word for it in their language: the welcome. */
      async begins(): Promise<string> {
        const welcome = await write(textMessages(locale).start[0] ?? '');
        if (county === undefined) return welcome;
        const [id, item] = [...items].at(-1) ?? [];
        const [turn] = item?.kept.turns ?? [];
        if (id === undefined || !item || !turn) throw new Error('Nothing was kept.');
        const state = seal.close({ ...seal.open(turn.state, office.clock()), county }, office.clock());
        items.set(id, { ...item, kept: { ...item.kept, turns: [{ ...turn, state }] } });
        return welcome;
      },
    };
  };
  return { voter, sent, items };
};

/** Whether a message is one of those that networks and the law give a meaning of their own. */
export const isKeyword = (text: string, { office }: OpenOffice): boolean =>
  keywordIn(text, office.locales) !== undefined;
