import type { Contact } from '../../models/locales/contact';
import type { TopicId } from '../../models/topics';
import type { Permission } from './abilities';
import type { Screen } from './screen/screen';
import type { Session } from './session';

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
  | 'rated'
  | 'apology';

/** What the office wants heard before anything else. */
export interface SpokenNotice {
  ids: readonly string[];
  lead: string;
  title: string;
  texts: readonly string[];
}

/** What an answer rests on. Days are as `2027-01-15`, names in the voter's language. */
export interface Evidence {
  /** Of the row that was answered; none where a list of places or the calendar alone answered. */
  row?: {
    source: string;
    verifiedOn: string;
    validFrom?: string | undefined;
    validUntil?: string | undefined;
    link?: string | undefined;
    jurisdiction: { id: string; name: string };
  };
  /** The election that it speaks of, if it speaks of one. */
  election?: { id: string; name: string; date: string } | undefined;
  /** Whom to call, whatever was answered. */
  contact: Contact;
}

/** What the voter hears and sees, in plain text. `ask` keeps the session open; without it, it closes. */
export interface Reply {
  outcome: Outcome;
  say: readonly string[];
  /** The first of `say`, where it only names the question, as the title of a screen does. */
  about?: string | undefined;
  /** What "repeat" says instead of `say`, where that says something of the voter that no session may keep. */
  keep?: readonly string[] | undefined;
  ask?: string | undefined;
  reprompt?: string | undefined;
  card?: { title: string; text: string } | undefined;
  screen?: Screen | undefined;
  /** What it rests on; only for fronts that can show it. */
  evidence?: Evidence | undefined;
  /** A list of places answered, and not the row of that name. */
  isFromList?: boolean | undefined;
  /** What the voter has to allow first; a front that can asks for it, instead of showing the card. */
  permissions?: readonly Permission[] | undefined;
  /** Said slowly. */
  isSlow?: boolean | undefined;
  /** Spoken first, and never again because a voter says "repeat". */
  notice?: SpokenNotice | undefined;
  /** What changes in the session; what was pending is over unless it is said again. */
  remember?: Partial<Session> | undefined;
  topic?: TopicId | undefined;
  faq?: string | undefined;
  jurisdiction?: string | undefined;
  release?: number | undefined;
  offered?: readonly string[] | undefined;
  /** Which offer in a row this is, or which one the answer came out of: 1, the first. */
  offer?: number | undefined;
  reason?: string | undefined;
  /** It asks whether the answer helped, or this was said to that. */
  helpful?: 'asked' | 'yes' | 'partly' | 'no' | undefined;
}
