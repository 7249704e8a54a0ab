import type { Locale } from '../../models/locales/locales';
import type { TopicId } from '../../models/topics';
import type { Outcome, Reply } from './reply';
import type { RequestName } from './request';
import type { Turn } from './turn';

/**
 * What is known of a turn afterwards, and all that is ever logged of it. Nothing here comes from the voter's account,
 * and no utterance, slot value or address: of what was not answered, the words that stand in a public list.
 */
export interface TurnRecord {
  front: string;
  /** From a closed list: what the front could not read is `unreadable`. */
  request: RequestName | 'unreadable';
  locale: Locale;
  outcome: Outcome;
  topic?: TopicId | undefined;
  faq?: string | undefined;
  jurisdiction?: string | undefined;
  release?: number | undefined;
  offered?: readonly string[] | undefined;
  /** Which offer in a row this is, or which one the answer came out of: 1, the first; 2, the next ones. */
  offer?: number | undefined;
  /** Whether `faq` helped: it was asked after this answer, or this was said to that. */
  helpful?: Reply['helpful'];
  /** Why there was no answer: `missing`, `silenced`, `expired`, `no-date`, `stale-release` … */
  reason?: string | undefined;
  /** Of a question that was not answered: which of its words stand in the public list, in alphabetical order. */
  missed?: readonly string[] | undefined;
  /** What was bundled answered, because the table gave no release. */
  fromSnapshot?: true | undefined;
  /** Ids of the notices that were spoken first. */
  notices?: readonly string[] | undefined;
  /** Why a front ended the session, and what it could not make of a response, by its own names. */
  ended?: string | undefined;
  trouble?: string | undefined;
  /** Milliseconds the turn took. */
  ms: number;
  /** The kind of error behind an apology, never its message, which might carry a voter's words. */
  error?: string | undefined;
}

interface Ended {
  front: string;
  turn: Turn | undefined;
  locale: Locale;
  reply: Reply;
  missed?: readonly string[] | undefined;
  isSnapshot: boolean;
  error: unknown;
  ms: number;
}

export const recordOf = ({ front, turn, locale, reply, missed, isSnapshot, error, ms }: Ended): TurnRecord => ({
  front,
  request: turn?.name ?? 'unreadable',
  locale,
  outcome: reply.outcome,
  topic: reply.topic,
  faq: reply.faq,
  jurisdiction: reply.jurisdiction,
  release: reply.release,
  offered: reply.offered,
  offer: reply.offer,
  helpful: reply.helpful,
  reason: reply.reason,
  missed,
  fromSnapshot: isSnapshot || undefined,
  notices: reply.notice?.ids,
  ended: turn?.heard.ending?.reason,
  trouble: turn?.heard.ending?.error,
  ms: Math.round(ms * 10) / 10,
  error: error === undefined ? undefined : error instanceof Error ? error.name : typeof error,
});
