import type { Method } from '../../models/content/deadline';
import type { Office } from '../../models/content/office';
import type { IntentName } from '../../models/interaction-model/intent-names';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import type { Askable } from '../../models/reminders';
import type { TopicId } from '../../models/topics';
import type { VoterPlaces } from '../places/voter-places';
import type { Content } from '../table/content';
import type { VoterMemory } from '../table/voter-memory';
import type { Reminders } from './reminders/reminders';
import type { Screen } from './screen/screen';
import type { RowRef, Session } from './session';
import type { Outcome } from './turn-record';

export type { RowRef };

/** Requests the skill answers besides intents. */
export const OTHER_REQUESTS = ['LaunchRequest', 'SessionEndedRequest', 'Alexa.Presentation.APL.RuntimeError'] as const;

export type RouteName = IntentName | (typeof OTHER_REQUESTS)[number];

/** A county as Alexa heard it; `id` where it is one of ours. */
export interface HeardCounty {
  id?: string | undefined;
}

/** What the voter asked to be reminded of; `id` where it is a deadline of ours. */
export interface HeardDeadline {
  id?: Askable | undefined;
}

/** One request, without anything of Alexa's wire format. */
export interface Turn {
  name: RouteName;
  locale: Locale;
  texts: Texts;
  office: Office;
  nowMs: number;
  session: Session;
  /** Whether the device can show an APL document. */
  hasScreen: boolean;
  slots: {
    county?: HeardCounty | undefined;
    /** The words of a question no intent knew. */
    question?: string | undefined;
    /** One way to do what was asked about. */
    method?: Method | undefined;
    /** Which of the offered ones: 1, 2, 3; -1 is the last. */
    which?: number | undefined;
    deadline?: HeardDeadline | undefined;
    /** The voter's address, as it was said. Used in this turn and nowhere else. */
    address?: string | undefined;
    /** `2027-10-16` */
    day?: string | undefined;
  };
  /** The reminders of the voter's device; none where Alexa gave no key to them. */
  reminders?: Reminders | undefined;
  /** What is kept of this voter beyond the conversation; none where there is nowhere to keep it. */
  memory?: VoterMemory | undefined;
  /** Where this voter's places are looked up; none where the skill has no list of them. */
  places?: VoterPlaces | undefined;
  /** Rows for the voter's county, or for none. Reads the table at most as the cache allows. */
  content(county: string | undefined): Promise<Content>;
}

/** What the office wants heard before anything else. */
export interface SpokenNotice {
  ids: readonly string[];
  lead: string;
  title: string;
  texts: readonly string[];
}

/** What the voter hears and sees, in plain text. `ask` keeps the session open; without it, it closes. */
export interface Reply {
  outcome: Outcome;
  say: readonly string[];
  /** What "repeat" says instead of `say`, where that says something of the voter that no session may keep. */
  keep?: readonly string[] | undefined;
  ask?: string | undefined;
  reprompt?: string | undefined;
  card?: { title: string; text: string } | undefined;
  screen?: Screen | undefined;
  /** What the voter has to allow in the Alexa app; asked for by a card of Amazon's, instead of one of ours. */
  permissions?: readonly string[] | undefined;
  /** Spoken first, and never again because a voter says "repeat". */
  notice?: SpokenNotice | undefined;
  /** What changes in the session; what was pending is over unless it is said again. */
  remember?: Partial<Session> | undefined;
  topic?: TopicId | undefined;
  faq?: string | undefined;
  jurisdiction?: string | undefined;
  release?: number | undefined;
  offered?: readonly string[] | undefined;
  reason?: string | undefined;
}

export type Handler = (turn: Turn) => Promise<Reply>;
