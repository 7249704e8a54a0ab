import { createHmac } from 'node:crypto';
import { asksLanguage, textMessages } from '../../../models/locales/front-words';
import { LOCALES, type Locale } from '../../../models/locales/locales';
import { createConversation } from '../../conversation/converse';
import type { Session } from '../../conversation/session';
import type { TurnRecord } from '../../conversation/turn-record';
import { TableRequestError } from '../../table/table-error';
import type { TextSender } from '../../table/text-sender';
import type { KeptTexts, TextSessions } from '../../table/text-sessions';
import { replyWords } from '../../understanding/hear-reply';
import { localeOf } from '../locale-of';
import { readWritten, type WrittenDeps } from '../written/read-written';
import { createSessionSeal, keyFor } from '../written/session-seal';
import { type InboundText, parseSmsEvent } from './event';
import { type HeardKeyword, keywordIn } from './keywords';
import { languageOf } from './language-of';
import { textsOf } from './messages';

export interface SmsDeps extends Omit<WrittenDeps, 'can'> {
  sessions: TextSessions;
  sender: TextSender;
  /** Makes of a number what nobody can make the number of. */
  secret: Uint8Array;
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  log: (record: TurnRecord) => void;
}

/** How many of our messages may still be answered, how many of theirs are known again, and how often one may be overtaken. */
const TURNS = 3;
const ANSWERED = 8;
const ATTEMPTS = 4;

const CAN = { screen: false, card: false, reminders: false, deviceAddress: false, links: false, alexaApp: false };

const NONE: KeptTexts = { version: 0, locale: '', turns: [], answered: [] };

/** Text messages: an event of SNS in, messages to its sender out. */
export const createSms = (deps: SmsDeps): ((event: unknown) => Promise<void>) => {
  const { office, sessions, sender, secret, clock, stopwatch, log } = deps;
  const converse = createConversation({ office, front: 'sms', stopwatch, log });
  const seal = createSessionSeal(keyFor(secret, 'text state'));
  const hashKey = keyFor(secret, 'text sender');
  const hashed = (number: string): string => createHmac('sha256', hashKey).update(number).digest('base64url');

  const sendAll = async (to: string, texts: readonly string[]): Promise<string> => {
    let last = '';
    for (const text of texts) last = await sender.send(to, text);
    return last;
  };

  const obey = async ({ keyword, locale, isServices }: HeardKeyword, { originationNumber: number }: InboundText) => {
    const texts = textMessages(locale);
    if (keyword === 'stop') {
      await sessions.forget(hashed(number));
      if (isServices) return;
      // After it, nothing can be sent.
      await sender.send(number, texts.stopped(office.name)).catch(() => {});
      return sender.optOut(number);
    }
    if (isServices) return;
    const { root } = await deps.content.forVoter({ locale, county: undefined });
    await sender.send(number, texts.helped(office.name, { name: office.name, phone: root.phone }));
  };

  /** The state in which a message was written: that of the message of ours that it answers, if it is known. */
  const stateFor = ({ turns }: KeptTexts, answers: string | null | undefined, nowMs: number): Session => {
    const [newest] = turns;
    const answered = turns.find(({ sent }) => sent === answers);
    const session = seal.open((answered ?? newest)?.state, nowMs);
    // Whatever it answers, it isn't what was asked last.
    return answered || answers === undefined || answers === null ? session : { ...session, pending: undefined };
  };

  /** Puts the message down as answered; nothing where it was, or where others of the sender's come too fast. */
  const claim = async (id: string, inbound: InboundText, change: (kept: KeptTexts) => KeptTexts) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const kept = (await sessions.load(id, clock())) ?? NONE;
      if (kept.answered.includes(inbound.inboundMessageId)) return undefined;
      const next = change(kept);
      if (await sessions.save(id, { ...next, version: kept.version + 1 }, clock())) return kept;
    }
    throw new Error('More messages at once than a person writes.');
  };

  /** Adds to what is kept, whatever came between. */
  const keep = async (id: string, change: (kept: KeptTexts) => KeptTexts): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const kept = (await sessions.load(id, clock())) ?? NONE;
      if (await sessions.save(id, { ...change(kept), version: kept.version + 1 }, clock())) return;
    }
  };

  const answer = async (inbound: InboundText, isStart: boolean, spoken: Locale | undefined): Promise<void> => {
    const { originationNumber: number, messageBody: body, inboundMessageId: its } = inbound;
    const id = hashed(number);
    const claimed = await claim(id, inbound, (kept) => ({
      ...kept,
      answered: [its, ...kept.answered].slice(0, ANSWERED),
    }));
    if (!claimed) return;
    const before = LOCALES.find((one) => one === claimed.locale);
    const locale = localeOf(spoken ?? languageOf(body, before, office.locales), office);
    const session = stateFor(claimed, inbound.previousPublishedMessageId, clock());
    const isForLanguage = asksLanguage(locale).test(replyWords(body));
    const text = isStart || isForLanguage ? undefined : body;
    const conversed = await converse(() => readWritten({ text, locale, session }, { ...deps, can: CAN }));
    const texts = textsOf(conversed.reply);
    let sent = '';
    try {
      sent = await sendAll(number, texts);
    } catch (error) {
      // What was refused may be sent when Lambda tries again; what was perhaps sent may not.
      if (error instanceof TableRequestError)
        await keep(id, (kept) => ({ ...kept, answered: kept.answered.filter((one) => one !== its) }));
      throw error;
    }
    const turn = { sent, state: seal.close(conversed.session, clock()) };
    await keep(id, (kept) => ({ ...kept, locale, turns: [turn, ...kept.turns].slice(0, TURNS) }));
  };

  const receive = async (inbound: InboundText): Promise<void> => {
    const heard = keywordIn(inbound.messageBody, office.locales);
    if (heard && heard.keyword !== 'start') return obey(heard, inbound);
    if (heard) await sender.optIn(inbound.originationNumber);
    return answer(inbound, heard !== undefined, heard?.locale);
  };

  return async (event) => {
    for (const inbound of parseSmsEvent(event)) await receive(inbound);
  };
};
