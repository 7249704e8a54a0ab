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

/** When a place is open, now or next. Times are `17:00`; `date` is in words already. */
export type Hours =
  /** Day and night; `until` where it ends. */
  | { kind: 'always'; until?: { date: string; time: string } | undefined }
  | { kind: 'now'; until: string }
  | { kind: 'today'; from: string; to: string }
  | { kind: 'later'; date: string; from: string; to: string }
  /** On a day that was said already. */
  | { kind: 'then'; from: string; to: string };

/** Sites a voter can choose among. */
export type SiteKind = 'vote-center' | 'early-voting' | 'drop-box';

/** What the voter has to add to an address. */
export type MissingPart = 'street' | 'unit' | 'number' | 'county';

/** Where to vote, from the office's own list of places. Places come in words: name, address, distance. */
export interface PlacesTexts {
  trouble: Record<AddressTrouble, string>;
  /** `street`: for a polling place; `zip`: to name what is near. */
  ask: { street: string; zip: string };
  reprompt: { street: string; zip: string };
  /** Nothing like an address was heard. */
  missed: string;
  /** A street came without a ZIP code. What was said is gone already. */
  needsZip: string;
  /** A ZIP code came where the street is needed too. */
  needsStreet: string;
  /** `choices` are streets or counties, where there are few enough to say. */
  ambiguous(missing: MissingPart, choices: readonly string[]): string;
  /** Only the office can tell; what it says of that follows. */
  notFound: string;
  otherState: string;
  noPlace: string;
  /** `Eastgate Library, 12 Oak Street, about 2 miles northeast` */
  place(name: string | undefined, address: string, away: string | undefined): string;
  /** Nothing where the place is as near as can be told. */
  away(distance: Distance): string | undefined;
  hours(hours: Hours, byAppointment: boolean): string;
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
  /** After one place, after several that share their hours. */
  isOpen(hours: string): string;
  areOpen(hours: string): string;
  /** `Eastgate Library is open …`, asked for later. */
  hoursOf(name: string, hours: string): string;
  fromZip: string;
  callFirst(contact: Contact): string;
  map(url: string): string;
}
