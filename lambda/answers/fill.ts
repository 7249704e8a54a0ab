import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import { inLocale, onlyInLocale } from '../../models/content/in-locale';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { Locale } from '../../models/locales/locales';
import type { Texts, Way } from '../../models/locales/texts';
import { type Placeholder, segmentsOf } from '../../models/placeholders';
import { type Calendar, electionAfter, isPast, lastElection, type OpenWay } from './calendar';

/** Everything a placeholder can be filled from. */
export interface FillFrom {
  calendar: Calendar;
  election: Election | undefined;
  texts: Texts;
  /** Names follow the voter's language where the office gave them. */
  locale: Locale;
  root: Jurisdiction;
  /** The voter's county; undefined when it is not known. */
  county: Jurisdiction | undefined;
  /** False in `after_deadline`, which may name a deadline that is past. */
  mustBeOpen: boolean;
}

/** A placeholder could not be filled truthfully: nothing of the text is spoken. */
export class CannotFill extends Error {
  override name = 'CannotFill';
  constructor(readonly reason: 'no-date' | 'past-deadline' | 'no-contact') {
    super(reason);
  }
}

/** `https://www.vote.franklin.gov/` → `vote.franklin.gov` */
export const spokenSite = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** The text with every placeholder filled. Throws `CannotFill`. */
export const fill = (text: string, from: FillFrom): string =>
  segmentsOf(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (!piece.placeholder) throw new Error(`A released row has an unknown placeholder: ${piece.name}`);
      return valueFor(piece.placeholder, from);
    })
    .join('');

const need = <T>(value: T | undefined, reason: CannotFill['reason']): T => {
  if (value === undefined) throw new CannotFill(reason);
  return value;
};

const valueFor = (placeholder: Placeholder, from: FillFrom): string => {
  const { texts, calendar, locale } = from;
  switch (placeholder.kind) {
    case 'election': {
      const election = need(electionOf(placeholder.which, from), 'no-date');
      if (placeholder.field === 'name') return inLocale(election, 'name', locale);
      const say = placeholder.field === 'on-date' ? texts.calendar.onDate : texts.calendar.date;
      return say(Temporal.PlainDate.from(election.date), calendar.today);
    }
    case 'polls': {
      const election = need(from.election, 'no-date');
      return texts.calendar.time(placeholder.field === 'open' ? election.polls_open : election.polls_close);
    }
    case 'deadline':
      return deadlineText(placeholder, from);
    case 'early-voting':
      return earlyVoting(from);
    case 'office':
      return contactField(from.county ?? from.root, placeholder.field, locale);
    case 'state':
      return contactField(from.root, placeholder.field, locale);
    case 'county':
      return inLocale(need(from.county, 'no-contact'), 'name', locale);
  }
};

const electionOf = (which: 'next' | 'following' | 'last', { election, calendar }: FillFrom): Election | undefined => {
  if (which === 'last') return lastElection(calendar);
  return which === 'next' || election === undefined ? election : electionAfter(calendar, election);
};

const deadlineText = (placeholder: Extract<Placeholder, { kind: 'deadline' }>, from: FillFrom): string => {
  const { calendar, texts } = from;
  const election = need(from.election, 'no-date');
  const voters = placeholder.form === 'one-way' ? placeholder.voters : 'all';
  const all = calendar.ways(election, placeholder.action, voters);
  const asked = placeholder.form === 'one-way' ? all.filter(({ method }) => method === placeholder.method) : all;
  if (asked.length === 0) throw new CannotFill('no-date');
  const open = asked.filter(({ closes }) => !isPast(calendar, closes));
  if (open.length === 0 && from.mustBeOpen) throw new CannotFill('past-deadline');
  const spoken = open.length > 0 ? open : asked;
  if (placeholder.form === 'last-day') return texts.calendar.date(lastDay(spoken), calendar.today);
  if (placeholder.form === 'on-last-day') return texts.calendar.onDate(lastDay(spoken), calendar.today);
  const ways = sameConditionsTogether(spoken);
  const [only] = ways;
  return only && placeholder.form === 'one-way'
    ? texts.calendar.oneWay(only, calendar.today)
    : texts.calendar.allWays(ways, calendar.today);
};

/** The last day on which something can still be done: of each way its first condition, of these the latest. */
const lastDay = (ways: readonly OpenWay[]): Temporal.PlainDate =>
  ways
    .flatMap(({ conditions }) => conditions.slice(0, 1).map(({ date }) => date))
    .reduce((last, next) => (Temporal.PlainDate.compare(next, last) > 0 ? next : last));

export const sameConditionsTogether = (ways: readonly OpenWay[]): Way[] => {
  const groups = new Map<string, { methods: Way['methods'][number][]; conditions: Way['conditions'] }>();
  for (const { method, conditions } of ways) {
    // The post is never merged with other ways: "received by" means something else in the mail.
    const key = `${method === 'mail'}${conditions.map(({ test, date, time }) => `${test} ${date} ${time}`).join()}`;
    const group = groups.get(key) ?? { methods: [], conditions };
    group.methods.push(method);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const earlyVoting = (from: FillFrom): string => {
  const { calendar } = from;
  const election = need(from.election, 'no-date');
  const [start] = calendar.ways(election, 'early-voting-start', 'all');
  const [end] = calendar.ways(election, 'early-voting-end', 'all');
  const first = need(start?.conditions[0], 'no-date').date;
  const last = need(end?.conditions[0], 'no-date').date;
  if (from.mustBeOpen && end && isPast(calendar, end.closes)) throw new CannotFill('past-deadline');
  return from.texts.calendar.period(first, last, calendar.today);
};

const contactField = (
  place: Jurisdiction,
  field: 'name' | 'phone' | 'website' | 'address' | 'hours',
  locale: Locale,
): string => {
  if (field === 'name') return inLocale(place, 'name', locale);
  if (field === 'website') return spokenSite(need(place.website, 'no-contact'));
  // Hours in another language would be read out as if they were of this one.
  if (field === 'hours') return need(onlyInLocale(place, 'office_hours', locale), 'no-contact');
  return need(place[field], 'no-contact');
};
