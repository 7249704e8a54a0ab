import type { Method } from '../../models/content/deadline-lists';
import type { Office } from '../../models/content/office';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import type { Askable } from '../../models/reminders';
import type { TopicId } from '../../models/topics';
import type { VoterPlaces } from '../places/voter-places';
import type { Content } from '../table/content';
import type { Counties } from '../table/counties';
import type { VoterMemory } from '../table/voter-memory';
import type { Abilities } from './abilities';
import type { Moment } from './reminders/moment';
import type { Reminders } from './reminders/reminders';
import type { RequestName } from './request';
import type { Session } from './session';

/** What was heard beside the request itself. */
export interface Heard {
  /** A county; `id` where the front knew it for one of ours, and always what was `said`. */
  county?: { id?: string | undefined; said: string } | undefined;
  /** The words of a question. */
  question?: string | undefined;
  /** One way to do what was asked about. */
  method?: Method | undefined;
  /** What was said where a way or a deadline was expected, and is none that the front knows. */
  unknown?: string | undefined;
  /** Which of the offered ones: 1, 2, 3; -1 is the last. */
  which?: number | undefined;
  /** What to be reminded of; `id` where it is a deadline of ours. */
  deadline?: { id?: Askable | undefined; said?: string | undefined } | undefined;
  /** When to be reminded, instead of the moment on offer. */
  moment?: Moment | undefined;
  /** What was said to "Was that helpful?". */
  helped?: 'yes' | 'partly' | 'no' | undefined;
  /** The voter's address, as it was said. Used in this turn and nowhere else. */
  address?: string | undefined;
  /** `2027-10-16` */
  day?: string | undefined;
  /** What the front itself tells of the end of a conversation, from closed lists. */
  ending?: { reason?: string | undefined; error?: string | undefined } | undefined;
}

/** One request of a voter, without anything of the wire it came on. */
export interface Turn {
  name: RequestName;
  /** With the request `topic`. */
  topic?: TopicId | undefined;
  heard: Heard;
  locale: Locale;
  texts: Texts;
  office: Office;
  nowMs: number;
  session: Session;
  can: Abilities;
  /** The reminders of the voter's device; none where the front has none. */
  reminders?: Reminders | undefined;
  /** What is kept of this voter beyond the conversation; none where there is nowhere to keep it. */
  memory?: VoterMemory | undefined;
  /** Where this voter's places are looked up; none where the skill has no list of them. */
  places?: VoterPlaces | undefined;
  /** Rows for the voter's county, or for none. Reads the table at most as the cache allows. */
  content(county: string | undefined): Promise<Content>;
  /** The counties of a release that is here already, to know which rows will be needed; it may be an older one. */
  countiesAtHand?: (() => Counties | undefined) | undefined;
}

/** Nobody says as much in one breath; Alexa hears for some eight seconds. What is longer is cut before anything matches it. */
export const MOST_CHARACTERS = 300;

/** Every text in it, wherever it stands: a field that is new is cut too. */
const cut = <T>(value: T): T => {
  if (typeof value === 'string') return value.slice(0, MOST_CHARACTERS) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)])) as T;
};

/** The turn with nothing heard that is longer than a person's sentence. */
export const cutShort = (turn: Turn): Turn => ({ ...turn, heard: cut(turn.heard) });

/** The turn as one of a voter whose county is `county`, or can't be told: `unknown`. */
export const inCounty = (turn: Turn, county: string | undefined): Turn =>
  county === undefined ? turn : { ...turn, session: { ...turn.session, county } };

/** The turn as one that asks about a day: `2027-10-16`. */
export const onDay = (turn: Turn, day: string | undefined): Turn =>
  day === undefined ? turn : { ...turn, heard: { ...turn.heard, day } };
