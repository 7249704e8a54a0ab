import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../models/content/deadline';
import type { Texts } from '../../models/locales/texts';
import type { Content } from '../table/content';
import { calendarOf, electionAhead, electionFor, isPast, type OpenWay, parseGoverning } from './calendar';

/** What can be said of one way to meet a deadline. */
export type FoundWay =
  | { kind: 'open'; when: string; isDoneBy: boolean }
  | { kind: 'closed'; lastDay: string }
  | { kind: 'none' };

/** One way to do what a row is about: `deadline` is the row's column; `ahead` counts elections from the next. */
export const findWay = (
  content: Content,
  {
    deadline,
    method,
    texts,
    nowMs,
    ahead,
  }: { deadline: string; method: Method; texts: Texts; nowMs: number; ahead: number },
): FoundWay => {
  const governing = parseGoverning(deadline);
  const calendar = calendarOf(content, nowMs);
  if (governing === 'vote' || !content.isTrusted) return { kind: 'none' };
  const whole = { ...governing, method: undefined };
  const election = electionAhead(calendar, electionFor(calendar, whole), ahead);
  const ways = election ? calendar.ways(election, governing.action, governing.voters) : [];
  const way = ways.find((one) => one.method === method);
  if (!way) return { kind: 'none' };
  if (isPast(calendar, way.closes))
    return { kind: 'closed', lastDay: texts.calendar.date(lastDayOf(way), calendar.today) };
  const when = texts.calendar.oneWay({ methods: [method], conditions: way.conditions }, calendar.today);
  return { kind: 'open', when, isDoneBy: way.conditions.length === 1 && way.conditions[0]?.test === 'submitted' };
};

const lastDayOf = ({ conditions }: OpenWay): Temporal.PlainDate =>
  conditions
    .map(({ date }) => date)
    .reduce((first, next) => (Temporal.PlainDate.compare(next, first) < 0 ? next : first));
