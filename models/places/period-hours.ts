import type { Temporal } from 'temporal-polyfill';
import { hoursOf, type OpenHours } from './opening';
import type { OpeningHours } from './opening-hours';
import { parseHours } from './parse-hours';

/** The days that `first` and `last` stand for. */
export interface Ends {
  first: string;
  last: string;
}

/** Opening hours as `parseHours` reads them, in which `first` and `last` may stand for the ends of a period. */
export const parsePeriodHours = (
  text: string,
  { first, last }: Ends = { first: '2000-01-01', last: '2000-01-02' },
): OpeningHours | undefined => {
  const dated = text.replace(
    /(^|\|)\s*(first|last)\b/gi,
    (_, bar: string, end: string) => `${bar}${/^f/i.test(end) ? first : last}`,
  );
  return parseHours(dated);
};

/** What opens on one day; hours of that very date take the place of the week's. */
export const hoursOnDate = (hours: OpeningHours, date: Temporal.PlainDate, timeZone: string): readonly OpenHours[] => {
  const day = date.toString();
  const own = hours.schedules.filter(({ from, to }) => from === day && to === day);
  return hoursOf(own.length > 0 ? { ...hours, schedules: own } : hours, date, timeZone);
};
