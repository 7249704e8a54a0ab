/** What can be asked whether it is open. */
export type OpenThing = 'early-voting' | 'office' | 'drop-box' | 'polls';

/** A thing with what tells it from others: the county's or office's name, and the election's. */
export interface NamedThing {
  thing: OpenThing;
  /** `Riverbend County`; of polls and early voting, where voters of no county are told too, nothing. */
  place: string | undefined;
  election: string | undefined;
}

/** Hours on one day. `date` is in words; times are `17:00`. */
export interface SaidHours {
  date: string;
  /** One or more stretches, in order. */
  hours: readonly { from: string; to: string }[];
}

/** Answers to "is it open". */
export interface OpenTexts {
  /** Open at the very moment. `until` has its date where it isn't today; none where it stands open day and night. */
  openNow(what: NamedThing, until: { time: string; date?: string | undefined } | undefined): string;
  closedNow(what: NamedThing): string;
  openOn(what: NamedThing, on: SaidHours): string;
  closedOn(what: NamedThing, date: string): string;
  /** Open on that day, but not at the time that was named. */
  closedAt(what: NamedThing, time: string, on: SaidHours): string;
  /** After a no: when it opens next. */
  opensNext(next: SaidHours): string;
}
