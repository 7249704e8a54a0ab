import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { isoDate } from '../../models/content/cells';
import type { Locale } from '../../models/locales/locales';
import { FileError } from '../door/files';
import { signsOfARoll } from './voter-roll';

const COLUMNS = ['phone', 'county', 'locale', 'opted_in_on', 'how'] as const;

/** Somebody who asked for messages. */
export interface Subscriber {
  /** The row of the file, as a spreadsheet counts it. */
  row: number;
  /** E.164. It is sent to, and shown to nobody. */
  phone: string;
  county: string;
  locale: Locale;
}

/** Why a row of the list is not sent to. */
export type Refusal =
  | 'not-a-number'
  | 'no-such-county'
  | 'no-such-language'
  | 'no-proof'
  | 'of-a-roll'
  | 'not-a-day'
  | 'not-yet'
  | 'twice';

export const REFUSALS: Record<Refusal, string> = {
  'not-a-number': 'the phone number is not written as +18005550142',
  'no-such-county': 'the county is none of the office',
  'no-such-language': 'the language is none that the office offers',
  'no-proof': 'nothing says when (opted_in_on) or how (how) they asked for it',
  'of-a-roll': 'how says that they are from a voter roll or were bought',
  'not-a-day': 'opted_in_on is not a day, such as 2027-08-30',
  'not-yet': 'opted_in_on is a day to come',
  twice: 'the same number is on a row before',
};

export interface List {
  people: readonly Subscriber[];
  refused: readonly { row: number; why: Refusal }[];
}

export interface ListContext {
  /** Id by what may stand in the column: the id, or the name in small letters. */
  counties: ReadonlyMap<string, string>;
  locales: readonly Locale[];
  today: string;
}

/** Whoever registered to vote, or was sold, did not ask. A form of registration may have had a box to tick. */
const OF_A_ROLL = /\bvoter (?:roll|file|list|database)|\b(?:bought|purchased)\b/i;

/** A number of the North American plan has an area code and an exchange that begin with 2 or more. */
const isNumber = (phone: string): boolean =>
  phone.startsWith('+1') ? /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(phone) : /^\+[2-9]\d{6,14}$/.test(phone);

/** A spreadsheet takes +1… for a number, and drops the plus. */
const withPlus = (phone: string): string => (/^1\d{10}$/.test(phone) ? `+${phone}` : phone);

const headingsOf = (path: string, records: readonly (readonly string[])[]): string[] => {
  const headings = (records[0] ?? []).map((one) => one.trim());
  const signs = signsOfARoll(headings);
  if (signs.length > 0)
    throw new FileError(
      `${path} looks like a voter roll: it has ${signs.map((one) => `"${one}"`).join(', ')}. Nobody is texted from a voter roll. Name a list of those who asked for these messages, with ${COLUMNS.join(', ')} and nothing else of them. Nothing was sent.`,
    );
  const lower = headings.map((one) => one.toLowerCase());
  const lacking = COLUMNS.filter((column) => !lower.includes(column));
  if (lacking.length > 0)
    throw new FileError(
      `${path}, row 1: the ${lacking.length === 1 ? 'column' : 'columns'} ${lacking.join(', ')} ${lacking.length === 1 ? 'is' : 'are'} missing. Its first row must be ${COLUMNS.join(',')}. Nothing was sent.`,
    );
  return lower;
};

const recordsOf = (path: string, bytes: Buffer): string[][] => {
  if (bytes.subarray(0, 2).toString() === 'PK')
    throw new FileError(`${path} is a workbook. Save its sheet as CSV, and name that file. Nothing was sent.`);
  try {
    return parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    // Its own words would quote the row, and with it a number.
    const { lines } = error as { lines?: number };
    throw new FileError(
      `${path} is no sound CSV${lines === undefined ? '' : `, near row ${lines}`}: quotation marks don't match. Save it as CSV again. Nothing was sent.`,
    );
  }
};

/** Reads the office's own list. Throws `FileError`, which never quotes a number. */
export const readList = (path: string, bytes: Buffer, { counties, locales, today }: ListContext): List => {
  const records = recordsOf(path, bytes);
  const headings = headingsOf(path, records);
  const seen = new Set<string>();
  const people: Subscriber[] = [];
  const refused: { row: number; why: Refusal }[] = [];
  for (const [at, record] of records.entries()) {
    if (at === 0 || record.every((cell) => cell.trim() === '')) continue;
    const cell = (column: (typeof COLUMNS)[number]): string => record[headings.indexOf(column)]?.trim() ?? '';
    const phone = withPlus(cell('phone').replace(/[\s().-]/g, ''));
    const county = counties.get(cell('county').toLowerCase());
    const locale = locales.find((one) => one.toLowerCase() === cell('locale').toLowerCase());
    const on = cell('opted_in_on');
    const why = ((): Refusal | undefined => {
      if (on === '' || cell('how') === '') return 'no-proof';
      if (OF_A_ROLL.test(cell('how'))) return 'of-a-roll';
      if (!isoDate.safeParse(on).success) return 'not-a-day';
      if (Temporal.PlainDate.compare(on, today) > 0) return 'not-yet';
      if (!isNumber(phone)) return 'not-a-number';
      if (county === undefined) return 'no-such-county';
      if (locale === undefined) return 'no-such-language';
      return seen.has(phone) ? 'twice' : undefined;
    })();
    if (why === undefined && county !== undefined && locale !== undefined) {
      seen.add(phone);
      people.push({ row: at + 1, phone, county, locale });
    } else refused.push({ row: at + 1, why: why ?? 'no-proof' });
  }
  return { people, refused };
};
