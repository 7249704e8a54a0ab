import { ANSWER_COLUMNS } from '../../models/content/columns';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import { type Context, daysBetween, weekdayOf } from './context';
import { MOST_CHARACTERS } from './spoken-length';

const MONTHS = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
} as const;

const WEEKDAYS: Record<string, string> = {
  lunes: 'Monday',
  martes: 'Tuesday',
  miércoles: 'Wednesday',
  jueves: 'Thursday',
  viernes: 'Friday',
  sábado: 'Saturday',
  domingo: 'Sunday',
};

const NUMERIC = /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/g;
const ENGLISH =
  /\b(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+((?:19|20)\d{2})\b)?/gi;
const SPANISH =
  /(?:(lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+)?\b(\d{1,2})\s+de\s+(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b(?:\s+(?:de|del)\s+((?:19|20)\d{2})\b)?/gi;
/** Laws are named by old years, so only a year near to now can go stale. */
const YEAR = /(?<![\d.-])20[1-4]\d(?![\d-])/g;

/** A date as old as this is the date of a law, not a deadline that somebody forgot. */
const HISTORY_DAYS = 3652;

interface TypedDate {
  text: string;
  weekday?: string | undefined;
  /** Known only where the year was typed too. */
  date?: string | undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const typedDate = (text: string, weekday: string | undefined, month: string, day: string, year?: string): TypedDate => {
  const name = weekday?.toLowerCase();
  const number = MONTHS[month.toLowerCase() as keyof typeof MONTHS];
  const date = year && Number(day) > 0 && Number(day) < 32 ? `${year}-${pad(number)}-${pad(Number(day))}` : undefined;
  return { text: text.trim(), weekday: name && (WEEKDAYS[name] ?? name.charAt(0).toUpperCase() + name.slice(1)), date };
};

const datesIn = (text: string): TypedDate[] => [
  ...[...text.matchAll(ENGLISH)].map(([all, weekday, month = '', day = '', year]) =>
    typedDate(all, weekday, month, day, year),
  ),
  ...[...text.matchAll(SPANISH)].map(([all, weekday, day = '', month = '', year]) =>
    typedDate(all, weekday, month, day, year),
  ),
];

const distinct = (found: Iterable<string>): string[] => [...new Set(found)].slice(0, 5);

const problemsOf = (row: LocatedRow<'faq'>, header: (typeof ANSWER_COLUMNS)[number], today: string): Problem[] => {
  const text = row.said[header];
  // Quick way out: a text without digits has no typed date.
  if (!text || text.length > MOST_CHARACTERS || !/\d/.test(text)) return [];
  const at = where(row, header);
  const problems: Problem[] = [];
  let rest = text.replace(/\{[^{}]*\}/g, '');
  const numeric = distinct(rest.match(NUMERIC) ?? []);
  if (numeric.length > 0) problems.push(problem('numeric-date', at, numeric));
  rest = rest.replace(NUMERIC, ' ');

  const dates = datesIn(rest);
  for (const { text: typed, weekday, date } of dates) {
    const really = date && weekdayOf(date);
    if (weekday && really && weekday !== really) problems.push(problem('wrong-weekday', at, typed, really));
  }
  const past = dates.filter(
    ({ date }) => date !== undefined && date < today && daysBetween(date, today) < HISTORY_DAYS,
  );
  if (past.length > 0) problems.push(problem('typed-past-date', at, distinct(past.map((one) => one.text)), today));
  const others = dates.filter((one) => !past.includes(one));
  if (others.length > 0) problems.push(problem('typed-date', at, distinct(others.map((one) => one.text))));

  const years = distinct(rest.replace(ENGLISH, ' ').replace(SPANISH, ' ').match(YEAR) ?? []);
  if (years.length > 0) problems.push(problem('typed-year', at, years));
  return problems;
};

/** Dates typed into an answer go stale; placeholders don't. */
export const checkTypedDates = ({ faq, today }: Context): Problem[] =>
  faq.flatMap((row) => ANSWER_COLUMNS.flatMap((header) => problemsOf(row, header, today(row.said.jurisdiction))));
