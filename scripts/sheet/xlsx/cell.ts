import { twoDigits } from '../../../models/text/two-digits';
/** One cell: what it says, and in which form the spreadsheet keeps it. */
export interface Cell {
  text: string;
  kind: 'text' | 'number' | 'date' | 'formula' | 'other';
  /** It has a line through it, or some of it has. */
  isStruck?: boolean;
}

const DAY_S = 86_400;

/** Day 25,569 of a spreadsheet is the first of 1970. */
const EPOCH = 25_569;
const DAYS_TO_1904 = 1_462;
/** The last day a spreadsheet knows, in 9999. */
const LAST_DAY = 2_958_466;

const clock = (seconds: number): string => {
  const rest = seconds % 60;
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
};

/**
 * A spreadsheet's date or time as it is meant: `2027-11-02`, `17:00`, or both. Undefined where the number is no day
 * that it knows.
 */
export const dateOfSerial = (serial: number, from1904 = false): string | undefined => {
  const shifted = serial >= 1 && from1904 ? serial + DAYS_TO_1904 : serial;
  if (!(shifted >= 0 && shifted < LAST_DAY)) return undefined;
  const total = Math.round(shifted * DAY_S);
  const seconds = total % DAY_S;
  if (total < DAY_S) return clock(seconds);
  const day = new Date(((total - seconds) / DAY_S - EPOCH) * DAY_S * 1000).toISOString().slice(0, 10);
  return seconds === 0 ? day : `${day} ${clock(seconds)}`;
};

/** A number that stands in a column of dates or times though its cell isn't formatted as one. */
export const meantAs = (header: 'date' | 'time', { text, kind }: Cell): string => {
  if (kind !== 'number') return text;
  const number = Number(text);
  // Days from 2009 to 2091: any other number was not meant as a date.
  const isMeant = header === 'date' ? number >= 40_000 && number < 70_000 : number >= 0 && number < 1;
  return (isMeant ? dateOfSerial(number) : undefined) ?? text;
};

/** The last that a spreadsheet has. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** `AB12` → column 28. */
export const columnOf = (reference: string): number => {
  let column = 0;
  for (const letter of /^[A-Za-z]+/.exec(reference)?.[0].toUpperCase() ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
};
