import type { Office } from '../../models/content/office';
import { textsFor } from '../../models/locales/languages';
import { LOCALES, type Locale } from '../../models/locales/locales';
import type { Content } from '../table/content';
import { inEmergency } from './emergency';
import { withEvidence } from './evidence';
import { fulfil } from './fulfil';
import { missedWords } from './missed-words';
import { inReply } from './read-reply';
import type { Reply } from './reply';
import { ROUTES } from './routes';
import { onScreen } from './screen/show';
import { nextSession, type Session } from './session';
import { contactFor } from './settled';
import { cutShort, type Turn } from './turn';
import { recordOf, type TurnRecord } from './turn-record';
import { withUnsetReminder } from './unset-reminder';

export interface ConversationDeps {
  office: Office;
  /** Which front the turns come from, for the record. */
  front: string;
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  /** From 0 up to 1, another each time: after which answers to ask whether they helped. Without it nobody is asked. */
  chance?: (() => number) | undefined;
  /** Hears of each turn once, when it is over. */
  log: (record: TurnRecord) => void;
}

/** What a turn came to: what to say, in which language, and what to keep until the next. */
export interface Conversed {
  reply: Reply;
  locale: Locale;
  session: Session;
}

/**
 * One turn, from its reading to the reply, for every front. The one catch: whatever went wrong, were it only that the
 * request could not be read, the voter hears one apology with a number to call.
 */
export const createConversation =
  ({ office, front, stopwatch, chance, log }: ConversationDeps) =>
  async (read: () => Turn | Promise<Turn>): Promise<Conversed> => {
    const started = stopwatch();
    let turn: Turn | undefined;
    let reply: Reply;
    let error: unknown;
    let isSnapshot = false;
    let missed: readonly string[] | undefined;
    try {
      turn = readingOnce(inReply(cutShort(await read())), (content) => {
        isSnapshot ||= content.isSnapshot;
      });
      reply = await replyTo(turn, chance);
      missed = await missedWords(turn, reply);
    } catch (thrown) {
      error = thrown;
      reply = await apology(office, turn);
    }
    const locale = turn?.locale ?? firstOf(office);
    log(recordOf({ front, turn, locale, reply, missed, isSnapshot, error, ms: stopwatch() - started }));
    return { reply, locale, session: { ...nextSession(turn?.session ?? {}, reply), ...afterwards(office, reply) } };
  };

/** Whoever was declined, or heard an apology, isn't asked how that was. */
const afterwards = ({ helpful }: Office, { outcome }: Reply): Partial<Session> =>
  helpful && (outcome === 'declined' || outcome === 'apology') ? { asksNoMoreHelpful: true } : {};

/** Whether this answer is the one in so many; what else has to be looked at then is loaded for it alone. */
const isChosen = ({ office: { helpful }, can, session }: Turn, chance: ConversationDeps['chance']): boolean =>
  !!(helpful && chance && can.helpful && !session.asksNoMoreHelpful) && chance() < 1 / helpful.one_in;

const replyTo = async (turn: Turn, chance: ConversationDeps['chance']): Promise<Reply> => {
  const answered = await withOffer(turn, await fulfil(turn, await ROUTES[turn.name](turn)));
  const asks = answered.outcome === 'answered' && isChosen(turn, chance);
  const reply = asks ? await (await import('./asks/ask-helpful')).askHelpful(turn, answered) : answered;
  return withEvidence(turn, await inEmergency(turn, onScreen(turn, withUnsetReminder(turn, reply))));
};

/** A first turn comes after no offer, and loads nothing for one. */
const withOffer = async (turn: Turn, reply: Reply): Promise<Reply> =>
  turn.session.pending || turn.name === 'other-one' ? (await import('./out-of-offer')).outOfOffer(turn, reply) : reply;

/** However many ask in one turn, a county's rows are read once. */
const readingOnce = (turn: Turn, onRead: (content: Content) => void): Turn => {
  const read = new Map<string | undefined, Promise<Content>>();
  return {
    ...turn,
    content: (county) => {
      const known = read.get(county);
      if (known) return known;
      const content = turn.content(county).then((one) => {
        onRead(one);
        return one;
      });
      read.set(county, content);
      return content;
    },
  };
};

const firstOf = ({ locales }: Office): Locale => locales[0] ?? LOCALES[0];

const apology = async (office: Office, turn: Turn | undefined): Promise<Reply> => {
  const contact = turn && (await contactFor(turn).catch(() => undefined));
  const texts = turn?.texts ?? textsFor(firstOf(office));
  return { outcome: 'apology', say: [texts.apology(contact ?? { name: office.name })] };
};
