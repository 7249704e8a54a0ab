import { Temporal } from 'temporal-polyfill';
import type { Action } from '../../models/content/deadline-lists';
import type { Election } from '../../models/content/election';
import type { OpenThing } from '../../models/locales/open-texts';
import { type Ends, hoursOnDate, parsePeriodHours } from '../../models/places/period-hours';
import type { Content } from '../table/content';
import { type Calendar, pollsClose } from './calendar';
import { electionFor, electionOf } from './which-election';

/** One stretch in which something is open. */
export interface OpenSpan {
  opens: Temporal.ZonedDateTime;
  closes: Temporal.ZonedDateTime;
}

/** When something is open, day for day. */
export interface Spans {
  election?: Election | undefined;
  /** Before and after which it is open on no day. */
  starts?: Temporal.ZonedDateTime | undefined;
  ends?: Temporal.ZonedDateTime | undefined;
  on(day: Temporal.PlainDate): readonly OpenSpan[];
  /** Of that day, and of the one before where it lasts past midnight. */
  around(day: Temporal.PlainDate): readonly OpenSpan[];
}

const { compare } = Temporal.ZonedDateTime;

type HoursColumn = 'office_open' | 'early_voting_open' | 'drop_box_open';

/** The hours of the nearest office that gave some. */
const hoursIn = ({ lineage }: Content, column: HoursColumn): string | undefined =>
  lineage.find((place) => place[column] !== undefined)?.[column];

const spansOf = (
  hours: string,
  zone: string,
  { starts, ends, election }: Pick<Spans, 'starts' | 'ends' | 'election'> = {},
): Spans | undefined => {
  const period: Ends | undefined = starts &&
    ends && {
      first: starts.toPlainDate().toString(),
      last: ends.subtract({ nanoseconds: 1 }).toPlainDate().toString(),
    };
  const parsed = parsePeriodHours(hours, period);
  if (!parsed) return undefined;
  const on = (day: Temporal.PlainDate): OpenSpan[] =>
    hoursOnDate(parsed, day, zone).flatMap(({ opens, closes }) => {
      const from = starts && compare(starts, opens) > 0 ? starts : opens;
      const to = ends && compare(ends, closes) < 0 ? ends : closes;
      return compare(from, to) < 0 ? [{ opens: from, closes: to }] : [];
    });
  return { election, starts, ends, on, around: (day) => [...on(day.subtract({ days: 1 })), ...on(day)] };
};

/** The first moment of a deadline's action, or the last. */
export const momentIn = (
  calendar: Calendar,
  election: Election,
  action: Action,
): Temporal.ZonedDateTime | undefined => {
  const [way] = calendar.ways(election, action, 'all');
  const condition = way?.conditions[0];
  if (!way || !condition) return undefined;
  if (action !== 'early-voting-start') return way.closes;
  return calendar.momentOf(condition.date, condition.time ?? '00:00');
};

/** When it is open. Nothing where the office gave no hours. `asked` is the election that the voter named. */
export const openSpans = (
  content: Content,
  calendar: Calendar,
  thing: OpenThing,
  asked: string | undefined,
): Spans | undefined => {
  const { zone } = calendar;
  switch (thing) {
    case 'office': {
      const hours = hoursIn(content, 'office_open');
      return hours === undefined ? undefined : spansOf(hours, zone);
    }
    case 'early-voting': {
      const hours = hoursIn(content, 'early_voting_open');
      const election = electionOf(calendar, undefined, { action: 'early-voting-end', voters: 'all' }, asked);
      const starts = election && momentIn(calendar, election, 'early-voting-start');
      const ends = election && momentIn(calendar, election, 'early-voting-end');
      return hours === undefined || !starts || !ends ? undefined : spansOf(hours, zone, { election, starts, ends });
    }
    case 'drop-box':
      return dropBoxes(content, calendar, asked);
    case 'polls': {
      const election = electionOf(calendar, undefined, 'vote', asked);
      if (!election) return undefined;
      const day = Temporal.PlainDate.from(election.date);
      const span = { opens: calendar.momentOf(day, election.polls_open), closes: pollsClose(calendar, election) };
      const on = (date: Temporal.PlainDate) => (date.equals(day) ? [span] : []);
      return { election, starts: span.opens, ends: span.closes, on, around: on };
    }
  }
};

/** Ballots are mailed at most so long before an election; until then no box is said to be open. */
const BALLOT_DAYS = 45;

const dropBoxes = (content: Content, calendar: Calendar, asked: string | undefined): Spans | undefined => {
  const hours = hoursIn(content, 'drop_box_open');
  const governing = { action: 'return-ballot', method: 'in-person', voters: 'all' } as const;
  const election = electionOf(calendar, undefined, governing, asked) ?? electionFor(calendar, governing);
  if (hours === undefined || !election) return undefined;
  const ways = calendar.ways(election, 'return-ballot', 'all');
  const way = ways.find(({ method }) => method === 'drop-box') ?? ways.find(({ method }) => method === 'in-person');
  const starts = Temporal.PlainDate.from(election.date).subtract({ days: BALLOT_DAYS }).toZonedDateTime(calendar.zone);
  const isEarly = compare(calendar.now, starts) < 0;
  return way && !isEarly ? spansOf(hours, calendar.zone, { election, ends: way.closes }) : undefined;
};
