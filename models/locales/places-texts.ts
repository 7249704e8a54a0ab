import type { Contact } from './contact';

/** Why a voter's address couldn't be had from Alexa. */
export type AddressTrouble =
  | 'permission'
  /** None is set in the Alexa app. */
  | 'none'
  /** Alexa turned us away for now: too many ask. */
  | 'busy'
  | 'timeout'
  | 'unavailable';

/** How far a place is and which way, as the crow flies. */
export interface Distance {
  miles: number;
  compass?: 'north' | 'northeast' | 'east' | 'southeast' | 'south' | 'southwest' | 'west' | 'northwest' | undefined;
  /** Measured from or to the middle of a ZIP code: then a direction would mislead. */
  isRough: boolean;
}

/** From when to when a place is open; `24:00` is the end of its day. */
export interface Span {
  from: string;
  to: string;
  /** It closes on the day after. */
  isOvernight?: boolean | undefined;
}

/** When a place is open, now or next. Times are `17:00`; `date` is in words already. */
export type Hours =
  /** Day and night; `until` where it ends. */
  | { kind: 'always'; until?: { date: string; time: string } | undefined }
  /** `again`: what it opens for later today. */
  | { kind: 'now'; until: string; again: readonly Span[] }
  | { kind: 'today'; spans: readonly Span[] }
  | { kind: 'later'; date: string; spans: readonly Span[] }
  /** On a day that was said already. */
  | { kind: 'then'; spans: readonly Span[] };

/** What limits hours, or says how they are meant. */
export interface HoursTerms {
  byAppointment: boolean;
  /** By whose clock, where it isn't the county's: an IANA time zone. */
  timeZone?: string | undefined;
}

/** Sites a voter can choose among. */
export type SiteKind = 'vote-center' | 'early-voting' | 'drop-box';

/** What the voter has to add to an address. */
export type MissingPart = 'street' | 'unit' | 'number' | 'city' | 'reading' | 'zip' | 'county';

/** Where to vote, from the office's own list of places. Places come in words: name, address, distance. */
export interface PlacesTexts {
  trouble: Record<AddressTrouble, string>;
  /** `street`: for a polling place; `zip`: to name what is near. */
  ask: { street: string; zip: string };
  reprompt: { street: string; zip: string };
  /** For the one part of an address that is missing. */
  askPart: Record<Exclude<MissingPart, 'county'>, string>;
  /** What was understood of a spoken address, before what is said of it: `For 150 Fifth Avenue:` */
  heardAs(address: string): string;
  /** Nothing like an address was heard. */
  missed: string;
  /** The town does as well as a ZIP code. */
  townInstead: string;
  /** A street came without a ZIP code. What was said is gone already. */
  needsZip: string;
  /** A ZIP code came where the street is needed too. */
  needsStreet: string;
  /** `choices` are streets or counties, where there are few enough to say. */
  ambiguous(missing: MissingPart, choices: readonly string[]): string;
  /** Only the office can tell; what it says of that follows. */
  notFound: string;
  otherState: string;
  /** The list itself can't be read; what the row or the office says comes next. */
  notRead: string;
  noPlace: string;
  /** `Eastgate Library, 12 Oak Street, about 2 miles northeast` */
  place(name: string | undefined, address: string, away: string | undefined): string;
  /** Nothing where the place is as near as can be told. */
  away(distance: Distance): string | undefined;
  hours(hours: Hours, terms: HoursTerms): string;
  /** Hours that the office wrote in its own words, of one place: `The posted hours are 7 a.m. to 8 p.m.` */
  postedHours(name: string | undefined, hours: string): string;
  pollingPlace(places: readonly string[]): string;
  /** The address left something out, and only one street was possible. */
  onlyMatch: string;
  /** `total` of them in the county; `places` are the first, nearest first where `areNear`. */
  sites(kind: SiteKind, county: string, total: number, places: readonly string[], areNear: boolean): string;
  /** The same for one day. */
  sitesOn(kind: SiteKind, county: string, date: string, places: readonly string[], areNear: boolean): string;
  noneOn(kind: SiteKind, county: string, date: string): string;
  nextSites(places: readonly string[]): string;
  mailOnly(county: string): string;
  mailOnlyPrecinct: string;
  /** After one place, after several that share their hours. */
  isOpen(hours: string): string;
  areOpen(hours: string): string;
  /** `Eastgate Library is open …`, asked for later. */
  hoursOf(name: string, hours: string): string;
  /** `Eastgate Library closed at 7 PM today.` */
  hasClosed(name: string, time: string): string;
  fromZip: string;
  callFirst(contact: Contact): string;
  map(url: string): string;
}
