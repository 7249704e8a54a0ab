import { ANSWER_COLUMNS } from '../../models/content/columns';
import { typedDates } from '../../models/locales/build-words';
import { LOCALES } from '../../models/locales/locales';
import { twoDigits } from '../../models/text/two-digits';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, where } from '../sheet/sheet';
import { type Context, daysBetween, WEEKDAYS, weekdayOf } from './context';
import { MOST_CHARACTERS } from './spoken-length';

const NUMERIC = /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b/g;
/** Laws are named by old years, so only a year near to now can go stale. */
const YEAR = /(?<![\d.-])20[1-4]\d(?![\d-])/g;

/** A date as old as this is the date of a law, not a deadline that somebody forgot. */
const HISTORY_DAYS = 3652;

/** An answer of one language may hold a date in another: names, or what was pasted. */
const TYPED = LOCALES.map(typedDates);

interface TypedDate {
  text: string;
  /** In English, as staff read it. */
  weekday?: string | undefined;
  /** Known only where the year was typed too. */
  date?: string | undefined;
}

const datesIn = (text: string): TypedDate[] =>
  TYPED.flatMap(({ pattern, months, weekdays }) =>
    [...text.matchAll(pattern)].map(({ 0: all, groups = {} }): TypedDate => {
      const { weekday = '', month = '', day = '', year } = groups;
      const number = months.get(month.toLowerCase());
      const isDay = Number(day) > 0 && Number(day) < 32;
      return {
        text: all.trim(),
        weekday: WEEKDAYS[weekdays.indexOf(weekday.toLowerCase())],
        date: year && number && isDay ? `${year}-${twoDigits(number)}-${twoDigits(day)}` : undefined,
      };
    }),
  );

const withoutDates = (text: string): string => TYPED.reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);

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

  const years = distinct(withoutDates(rest).match(YEAR) ?? []);
  if (years.length > 0) problems.push(problem('typed-year', at, years));
  return problems;
};

/** Dates typed into an answer go stale; placeholders don't. */
export const checkTypedDates = ({ faq, today }: Context): Problem[] =>
  faq.flatMap((row) => ANSWER_COLUMNS.flatMap((header) => problemsOf(row, header, today(row.said.jurisdiction))));
