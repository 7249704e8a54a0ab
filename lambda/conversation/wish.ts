import type { Moment as OpenMoment } from '../../models/content/moment';
import type { OpenThing } from '../../models/locales/open-texts';
import type { TopicId } from '../../models/topics';
import type { PlacesQuestion } from '../places/places-questions';
import type { Moment } from './reminders/moment';
import type { Reply } from './reply';
import type { RowRef, Session } from './session';
import type { Turn } from './turn';

/** What each wish says. One that names a county is fulfilled as that county's voter's, one with a day as asked for it. */
interface Wishes {
  /** Answer this row, or the office's list of places where that knows better. */
  row: RowWish;
  /** Say where to vote by the list of places; `otherwise` where the list can't say. */
  places: {
    question: PlacesQuestion;
    /** The voter's own words about the address, or about the part of it that was asked for. */
    said?: string | undefined;
    county?: string | undefined;
    day?: string | undefined;
    otherwise: Wish;
  };
  /** Answer the row that says how to find out where to vote. */
  'row-instead': InsteadWish;
  /** Go on with the county known: with `about`, else with what it was asked for, else with what was last talked about. */
  'county-known': { county: string; about?: RowRef | undefined };
  /** Go on without the county or the address that was asked for, as far as that goes. */
  'county-refused': { county?: undefined };
  /** Find out what a sentence means, and do that. The front took it for `topic`, which answers where nothing else does. */
  question: { sentence: string; topic?: TopicId | undefined; county?: undefined };
  /** Say what would be set as a reminder, and ask. `asked` is an action of `deadlines.csv`; `moment` is when instead. */
  reminder: { asked?: string | undefined; moment?: Moment | undefined; county?: string | undefined };
  /** Set the reminder that was just offered. */
  'set-reminder': { county?: undefined };
  /** Keep this county beyond the conversation. */
  'keep-county': { county: string };
  /** Say whether something is open. `election` is an id, where the voter said which. */
  open: { thing: OpenThing; when: OpenMoment; election?: string | undefined; county?: string | undefined };
  /** Say the rest of the last answer. */
  more: { county?: undefined };
}

interface RowWish {
  row: RowRef;
  /** What was asked beside it, to be answered next. */
  beside?: readonly RowRef[] | undefined;
  /** What it was chosen from. */
  chosen?: Session['chosen'] | undefined;
  /** What else the question may have been about. */
  others?: readonly RowRef[] | undefined;
  /** The election it is about, by its id, where the voter said which. */
  election?: string | undefined;
  /** The day that was asked about in the sentence itself: `2027-10-16`. */
  day?: string | undefined;
  county?: string | undefined;
  /** The row itself, whatever the list of places knows. */
  fromRow?: boolean | undefined;
  /** Asked for in other words than the row's: a row that says what it is about says so first. */
  saysAbout?: boolean | undefined;
  /** Said before the answer. */
  lead?: string | undefined;
  /** Why it is the row that answers. */
  reason?: string | undefined;
  /** The voter gave no address when asked, and is not asked again. */
  keepsAddress?: boolean | undefined;
}

interface InsteadWish extends Pick<RowWish, 'county' | 'lead' | 'reason' | 'keepsAddress'> {
  question: PlacesQuestion;
}

export type WishName = keyof Wishes;
export type WishOf<Name extends WishName> = { wish: Name } & Wishes[Name];

/** What a handler wants done, as data: handlers never call each other, and `fulfil` does what they want. */
export type Wish = { [Name in WishName]: WishOf<Name> }[WishName];

export type Handler = (turn: Turn) => Promise<Reply | Wish>;

/** Does one kind of wish, or says which other one that leads to. */
export type Fulfilment<Name extends WishName> = (turn: Turn, wish: WishOf<Name>) => Promise<Reply | Wish>;

export const isWish = (next: Reply | Wish): next is Wish => 'wish' in next;
