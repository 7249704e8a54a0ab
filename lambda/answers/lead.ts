import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import { inLocale } from '../../models/content/in-locale';
import type { Locale } from '../../models/locales/locales';
import type { Texts } from '../../models/locales/texts';
import { factsOf, type Placeholder, placeholdersIn } from '../../models/placeholders';
import { type Calendar, type Governing, governingWays, isPast, type OpenWay } from './calendar';
import { justHeld } from './which-election';

/** What is said beside an office's text, so that it is true of its moment and its election. */
export interface Beside {
  before: readonly string[];
  after: readonly string[];
}

export interface AboutText {
  calendar: Calendar;
  election: Election | undefined;
  /** The voter named the election, and hears of no other. */
  isNamed: boolean;
  governing: Governing | undefined;
  text: string;
  isAfter: boolean;
  texts: Texts;
  locale: Locale;
}

const isDate = (placeholder: Placeholder): boolean =>
  factsOf(placeholder).speaksOf === 'election' && !(placeholder.kind === 'election' && placeholder.field === 'name');

/** Whether a text speaks a date or an hour of an election. */
export const namesDate = (text: string): boolean => placeholdersIn(text).some(isDate);

/** Whether it says which election that is. */
const namesElection = (text: string): boolean =>
  placeholdersIn(text).some((one) => one.kind === 'election' && one.field === 'name' && one.which !== 'following');

/** `The polls for the November general election closed today, Tuesday, November 2nd, at 7 PM.` */
export const pollsClosedText = (calendar: Calendar, election: Election, texts: Texts, locale: Locale): string => {
  const when = texts.calendar.when(Temporal.PlainDate.from(election.date), election.polls_close, calendar.today);
  return texts.timely.pollsClosed(inLocale(election, 'name', locale), when);
};

export const saidBeside = (about: AboutText): Beside => ({
  before: [lastElectionIsOver(about), electionIs(about), notByMail(about)].filter((one) => one !== undefined),
  after: [arrival(about)].filter((one) => one !== undefined),
});

/** Before an answer about the next election, that the last one is over; and that evening, before what speaks of voting. */
const lastElectionIsOver = ({ calendar, election, isNamed, text, texts, locale }: AboutText): string | undefined => {
  const held = isNamed ? undefined : justHeld(calendar);
  if (!held || (held === election && text.includes('{election.name}'))) return undefined;
  const sinceDays = Temporal.PlainDate.from(held.date).until(calendar.today, { largestUnit: 'day' }).days;
  const isOfNext = held !== election && namesDate(text);
  const isJustNow = sinceDays <= 1 && texts.timely.speaksOf.polls.test(text);
  return isOfNext || isJustNow ? pollsClosedText(calendar, held, texts, locale) : undefined;
};

const electionIs = ({ election, text, texts, locale }: AboutText): string | undefined =>
  election && namesDate(text) && !namesElection(text)
    ? texts.timely.forElection(inLocale(election, 'name', locale))
    : undefined;

/** On the last two days a letter would not arrive. */
const notByMail = ({ calendar, election, governing, text, isAfter, texts }: AboutText): string | undefined => {
  if (!election || isAfter || governing === undefined || governing === 'vote') return undefined;
  if (governing.action !== 'return-ballot' || governing.voters !== 'all') return undefined;
  const ways = calendar.ways(election, 'return-ballot', 'all').filter((way) => !isPast(calendar, way.closes));
  const mail = ways.find((way) => mustArrive(way));
  if (!mail || !texts.timely.speaksOf.mail.test(text)) return undefined;
  const last = mail.conditions[0]?.date;
  return last && calendar.today.until(last, { largestUnit: 'day' }).days <= 1 && ways.length > 1
    ? texts.timely.tooLateToMail
    : undefined;
};

const mustArrive = ({ method, conditions }: OpenWay): boolean =>
  method === 'mail' && conditions.every(({ test }) => test === 'received');

/** It is too late to send: what was sent may still come in, or until when it could. */
const arrival = ({ calendar, election, governing, isAfter, texts }: AboutText): string | undefined => {
  if (!election || !isAfter || governing === undefined || governing === 'vote') return undefined;
  const ways = governingWays(calendar, election, governing);
  const lastOf = (some: readonly OpenWay[]) => some.flatMap(({ conditions }) => conditions.slice(-1)).at(-1);
  const last = lastOf(ways.filter(({ arrives }) => !isPast(calendar, arrives)));
  if (last) return texts.timely.stillArrives(texts.calendar.date(last.date, calendar.today));
  const had = governing.method === undefined ? undefined : lastOf(ways.filter(isLonger));
  return had && texts.timely.hadToArrive(texts.calendar.date(had.date, calendar.today));
};

const isLonger = ({ closes, arrives }: OpenWay): boolean => Temporal.ZonedDateTime.compare(arrives, closes) > 0;
