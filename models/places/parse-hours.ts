import { Temporal } from 'temporal-polyfill';
import { ANY_DAY } from './any-day';
import type { Days, OpeningHours, Schedule } from './opening-hours';

/** How a clerk writes opening hours, as a message shows it. */
export const HOURS_EXAMPLE =
  '2027-10-20 to 2027-10-30 Mon-Fri 09:00-17:00 | 2027-10-30 09:00-12:00 13:00-16:00 | closed 2027-10-25';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

// Of texts in which every space is one: where several may stand, each could be shared out in many ways.
const DATES = String.raw`(\d{4}-\d{2}-\d{2})(?: to (\d{4}-\d{2}-\d{2}))?`;
const DAY = `(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
const TIMES = String.raw`\d{1,2}:\d\d ?- ?\d{1,2}:\d\d`;
const PART = new RegExp(
  `^(?:${DATES} ?)?(${DAY}(?: ?[-,] ?${DAY})*)? ?(${TIMES}(?:(?: ?(?:,|and) ?| )${TIMES})*)$`,
  'i',
);
const CLOSED = new RegExp(`^closed ${DATES}$`, 'i');

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

const daysIn = (from: string, to = from): Days | undefined =>
  isDate(from) && isDate(to) && from <= to ? { from, to } : undefined;

/** `Mon-Fri, Sun` → 1 to 5 and 7. */
const weekdays = (text: string): number[] =>
  text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .split('-')
      .map((name) => WEEK.indexOf(name.trim().slice(0, 3).toLowerCase()));
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => ((first + step) % 7) + 1);
  });

const timeOf = (text: string): string | undefined => {
  const time = text.trim().padStart(5, '0');
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined;
};

const schedulesIn = (part: string): Schedule[] | undefined => {
  const [, from, to, week, times = ''] = PART.exec(part) ?? [];
  const bounds = from === undefined ? ANY_DAY : daysIn(from, to);
  if (times === '' || !bounds) return undefined;
  const days = week === undefined ? {} : { days: weekdays(week) };
  const read = [...times.matchAll(new RegExp(TIMES, 'g'))].map(([stretch]) => {
    const [opens, closes] = stretch.split('-').map(timeOf);
    if (opens === undefined || closes === undefined || opens === '24:00' || opens === closes) return undefined;
    return { ...bounds, ...days, opens, closes: closes === '00:00' ? '24:00' : closes };
  });
  return read.every((one) => one !== undefined) ? read : undefined;
};

/**
 * Opening hours as a clerk writes them in one cell, parts between bars: dates, days of the week, times; and the days on
 * which it is closed after all. Hours without dates hold on any day. Nothing where any part can't be read.
 */
export const parseHours = (text: string): OpeningHours | undefined => {
  const schedules: Schedule[] = [];
  const closed: Days[] = [];
  const parts = text.split('|').map((part) => part.trim().replace(/\s+/g, ' '));
  for (const part of parts.filter((one) => one !== '')) {
    const [, from, to] = CLOSED.exec(part) ?? [];
    const days = from === undefined ? undefined : daysIn(from, to);
    const read = schedulesIn(part);
    if (days) closed.push(days);
    else if (read) schedules.push(...read);
    else return undefined;
  }
  return { schedules, ...(closed.length > 0 ? { closed } : {}) };
};
