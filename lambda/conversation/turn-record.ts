import type { Locale } from '../../models/locales/locales';
import type { TopicId } from '../../models/topics';

/** How a turn ended, for the voter. */
export type Outcome =
  | 'answered'
  | 'offered'
  | 'asked'
  | 'declined'
  | 'no-match'
  | 'help'
  | 'welcomed'
  | 'closed'
  | 'apology';

/**
 * What is known of a turn afterwards, and all that is ever logged of it. Nothing here comes from the voter's
 * mouth or account: no utterance, slot value, user id or address.
 */
export interface TurnRecord {
  request: string;
  intent?: string | undefined;
  locale: Locale;
  outcome: Outcome;
  topic?: TopicId | undefined;
  faq?: string | undefined;
  jurisdiction?: string | undefined;
  release?: number | undefined;
  offered?: readonly string[] | undefined;
  /** Why there was no answer: `missing`, `silenced`, `expired`, `no-date`, `stale-release` … */
  reason?: string | undefined;
  /** Ids of the notices that were spoken first. */
  notices?: readonly string[] | undefined;
  /** Milliseconds the turn took. */
  ms: number;
  /** The kind of error behind an apology, never its message, which might carry a voter's words. */
  error?: string | undefined;
}
