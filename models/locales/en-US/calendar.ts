import type { Temporal } from 'temporal-polyfill';
import type { Method, Test } from '../../content/deadline-lists';
import { twoDigits } from '../../text/two-digits';
import type { CalendarTexts, Condition, Way } from '../texts';
import { either, MONTHS, WEEKDAYS } from './words';

const METHOD: Record<Method, string> = {
  online: 'online',
  mail: 'by mail',
  'in-person': 'in person',
  email: 'by email',
  fax: 'by fax',
  'drop-box': 'at a drop box',
  any: '',
};

const TEST: Record<Test, string> = {
  submitted: 'submitted',
  postmarked: 'postmarked',
  received: 'received',
  signed: 'signed',
};

const ordinal = (day: number): string => {
  const suffix = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
};

const plainDate = (date: Temporal.PlainDate, today: Temporal.PlainDate): string => {
  const day = `${WEEKDAYS[date.dayOfWeek - 1]}, ${MONTHS[date.month - 1]} ${ordinal(date.day)}`;
  return date.year === today.year ? day : `${day}, ${date.year}`;
};

const nearDay = (date: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined => {
  if (date.equals(today)) return 'today';
  return date.equals(today.add({ days: 1 })) ? 'tomorrow' : undefined;
};

const date: CalendarTexts['date'] = (day, today) => {
  const near = nearDay(day, today);
  return near ? `${near}, ${plainDate(day, today)}` : plainDate(day, today);
};

const time: CalendarTexts['time'] = (value) => {
  if (value === '12:00') return 'noon';
  if (value === '00:00') return 'midnight';
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  const half = hours < 12 ? 'AM' : 'PM';
  return `${hours % 12 || 12}${minutes ? `:${twoDigits(minutes)}` : ''} ${half}`;
};

/** What follows "by": `Monday, October 4th at 5 PM`, `5 PM today, Monday, October 4th`. */
const moment = ({ date: day, time: clock }: Condition, today: Temporal.PlainDate): string => {
  const near = nearDay(day, today);
  if (!clock) return near ? `the end of ${date(day, today)}` : plainDate(day, today);
  return near ? `${time(clock)} ${date(day, today)}` : `${plainDate(day, today)} at ${time(clock)}`;
};

const plainly = (condition: Condition, today: Temporal.PlainDate): string => `by ${moment(condition, today)}`;

/** Handed in or clicked, "by" says it all; in the mail it has to be said what counts. */
const isPlainlyBy = (way: Way): boolean =>
  way.conditions.length === 1 &&
  way.conditions.every(({ test }) => test === 'submitted' || (test === 'received' && !way.methods.includes('mail')));

const tests = (way: Way, today: Temporal.PlainDate): string =>
  way.conditions.map((condition) => `${TEST[condition.test]} by ${moment(condition, today)}`).join(' and ');

const oneWay: CalendarTexts['oneWay'] = (way, today) => {
  const [first] = way.conditions;
  return first?.test === 'submitted' && way.conditions.length === 1 ? plainly(first, today) : tests(way, today);
};

export const enUSCalendar: CalendarTexts = {
  date,
  onDate: (day, today) => (nearDay(day, today) ? date(day, today) : `on ${plainDate(day, today)}`),
  method: METHOD,
  time,
  when: (day, clock, today) =>
    nearDay(day, today) ? `${date(day, today)}, at ${time(clock)}` : `on ${plainDate(day, today)} at ${time(clock)}`,
  oneWay,
  allWays: (ways, today) => {
    const clauses = ways.map((way) => {
      const methods = either(way.methods.map((method) => METHOD[method]).filter(Boolean));
      const [first] = way.conditions;
      const when = first && isPlainlyBy(way) ? plainly(first, today) : `if it's ${tests(way, today)}`;
      return methods ? `${methods} ${when}` : when;
    });
    return clauses.length < 2
      ? clauses.join('')
      : `${clauses.slice(0, -1).join(', ')}, or ${clauses[clauses.length - 1]}`;
  },
  period: (from, until, today) => {
    const start = today.since(from).sign >= 0 ? 'now' : `from ${date(from, today)}`;
    return `${start} through ${date(until, today)}`;
  },
};
