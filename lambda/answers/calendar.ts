import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../../models/content/deadline';
import { ACTIONS, type Action, METHODS, type Method, VOTERS, type Voters } from '../../models/content/deadline-lists';
import type { Election } from '../../models/content/election';
import type { Condition } from '../../models/locales/texts';
import type { Content } from '../table/content';
import { type ZoneClock, zoneClock } from './zone-clock';

/** One way to meet a deadline, with all its conditions, and the first moment at which it is too late. */
export interface OpenWay {
  method: Method;
  conditions: readonly Condition[];
  closes: Temporal.ZonedDateTime;
  /** Until when what was sent in time may still arrive; the same where nothing has to. */
  arrives: Temporal.ZonedDateTime;
}

/** The office's elections and deadlines as one voter's clock sees them. */
export interface Calendar {
  /** The name of the zone by which deadlines end here. */
  zone: string;
  now: Temporal.ZonedDateTime;
  today: Temporal.PlainDate;
  /** By date. Of two on one day, the nearer jurisdiction's comes first. */
  elections: readonly Election[];
  ways(election: Election, action: Action, voters: Voters): readonly OpenWay[];
  /** The moment from which it is too late; a date without a time lasts to its end. */
  momentOf: ZoneClock['when'];
}

/** What a row's `deadline` column says. */
export type Governing = 'vote' | { action: Action; method?: Method | undefined; voters: Voters };

/** Throws where a released row says a deadline that nobody knows: half of it would be another deadline. */
export const parseGoverning = (value: string): Governing => {
  if (value === 'vote') return 'vote';
  const [saidAction, saidMethod, saidVoters = 'all', ...rest] = value.split('.');
  const action = ACTIONS.find((one) => one === saidAction);
  const method = METHODS.find((one) => one === saidMethod);
  const voters = VOTERS.find((one) => one === saidVoters);
  const isKnown = rest.length === 0 && (saidMethod === undefined || method !== undefined);
  if (!action || !voters || !isKnown) throw new Error(`A released row has an unknown deadline: ${value}`);
  return { action, method, voters };
};

type Dates = Pick<Content, 'elections' | 'deadlines' | 'lineage' | 'longerPolls' | 'offsetAt'>;

/** The dates with what a court or an emergency has changed of them here. */
const asExtended = ({ elections, deadlines, lineage, longerPolls = [] }: Dates) => {
  const here = longerPolls.filter(({ jurisdictions }) =>
    jurisdictions.some((id) => lineage.some((one) => one.id === id)),
  );
  if (here.length === 0) return { elections, deadlines };
  const usual = new Map(elections.map((one) => [one.id, one]));
  return {
    elections: elections.map((one) => ({
      ...one,
      polls_close: here.find(({ election }) => election === one.id)?.polls_close ?? one.polls_close,
    })),
    deadlines: deadlines.map((one) => {
      const { date, polls_close } = usual.get(one.election) ?? {};
      const isWithPolls = one.action === 'return-ballot' && one.date === date && one.time === polls_close;
      const longer = here.find(({ election, withBallots }) => withBallots && election === one.election);
      return isWithPolls && longer ? { ...one, time: longer.polls_close } : one;
    }),
  };
};

/** By their characters: in whose language they would be sorted takes a cold start ten milliseconds to find out. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const made = new WeakMap<Dates, { nowMs: number; calendar: Calendar }>();

/** The same for the same moment: many ask in one turn. */
export const calendarOf = (content: Dates, nowMs: number): Calendar => {
  const known = made.get(content);
  if (known?.nowMs === nowMs) return known.calendar;
  const calendar = makeCalendar(content, nowMs);
  made.set(content, { nowMs, calendar });
  return calendar;
};

const makeCalendar = (content: Dates, nowMs: number): Calendar => {
  const zone = content.lineage[0]?.time_zone ?? 'UTC';
  const clock = zoneClock(zone, content.offsetAt);
  const now = clock.at(nowMs);
  const nearness = new Map(content.lineage.map(({ id }, index) => [id, index]));
  const distance = (election: Election): number => nearness.get(election.jurisdiction) ?? Number.POSITIVE_INFINITY;
  const dates = asExtended(content);
  const elections = [...dates.elections].sort(
    (a, b) => inOrder(a.date, b.date) || distance(a) - distance(b) || inOrder(a.id, b.id),
  );
  return {
    zone,
    now,
    today: now.toPlainDate(),
    elections,
    ways: (election, action, voters) => waysOf(dates.deadlines, election, action, voters, clock),
    momentOf: clock.when,
  };
};

const waysOf = (
  deadlines: readonly Deadline[],
  election: Election,
  action: Action,
  voters: Voters,
  clock: ZoneClock,
): OpenWay[] => {
  const byMethod = new Map<Method, Deadline[]>();
  for (const deadline of deadlines) {
    if (deadline.election !== election.id || deadline.action !== action || deadline.voters !== voters) continue;
    byMethod.set(deadline.method, [...(byMethod.get(deadline.method) ?? []), deadline]);
  }
  // In the order in which they are spoken, whatever order the table gave.
  const methods = METHODS.filter((method) => byMethod.has(method));
  return methods.map((method) => {
    const rows = byMethod.get(method) ?? [];
    const conditions = rows
      .map(({ test, date, time }) => ({ test, date: Temporal.PlainDate.from(date), time }))
      .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
    const moments = conditions.map(({ date, time }) => clock.when(date, time));
    const closes = moments.reduce((first, next) => (Temporal.ZonedDateTime.compare(next, first) < 0 ? next : first));
    const arrives = moments.reduce((last, next) => (Temporal.ZonedDateTime.compare(next, last) > 0 ? next : last));
    return { method, conditions, closes, arrives };
  });
};

/** Of most elections their day says it: polls close on it. */
const isHeld = (calendar: Calendar, election: Election): boolean => {
  const today = calendar.today.toString();
  return election.date < today || (election.date === today && isPast(calendar, pollsClose(calendar, election)));
};

/** Of two on one day, the nearer jurisdiction's. */
export const lastElection = (calendar: Calendar): Election | undefined => {
  const held = calendar.elections.filter((election) => isHeld(calendar, election));
  return held.find(({ date }) => date === held.at(-1)?.date);
};

export const electionAfter = (calendar: Calendar, election: Election): Election | undefined =>
  calendar.elections.find(({ date }) => date > election.date);

export const isPast = (calendar: Calendar, moment: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(calendar.now, moment) >= 0;

const closings = new WeakMap<Election, { zone: string; closes: Temporal.ZonedDateTime }>();

export const pollsClose = ({ zone, momentOf }: Calendar, election: Election): Temporal.ZonedDateTime => {
  const known = closings.get(election);
  if (known?.zone === zone) return known.closes;
  const closes = momentOf(Temporal.PlainDate.from(election.date), election.polls_close);
  closings.set(election, { zone, closes });
  return closes;
};

/** The ways that a row's deadline is about. */
export const governingWays = (calendar: Calendar, election: Election, governing: Governing): readonly OpenWay[] => {
  if (governing === 'vote') return [];
  const ways = calendar.ways(election, governing.action, governing.voters);
  return governing.method === undefined ? ways : ways.filter(({ method }) => method === governing.method);
};

/** Whether the office has said when the deadline is; without that, nothing can be said about it. */
export const isOnFile = (calendar: Calendar, election: Election, governing: Governing): boolean =>
  governing === 'vote' || governingWays(calendar, election, governing).length > 0;

/** Whether every way to meet the deadline is closed. */
export const isDeadlinePast = (calendar: Calendar, election: Election, governing: Governing): boolean =>
  governing === 'vote'
    ? isPast(calendar, pollsClose(calendar, election))
    : governingWays(calendar, election, governing).every(({ closes }) => isPast(calendar, closes));
