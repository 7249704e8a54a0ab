import { twoDigits } from '../../../models/text/two-digits';
import { withoutAccents } from '../../../models/text/without-accents';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0 && month < 13
    ? `${year}-${twoDigits(month)}-${twoDigits(day)}`
    : undefined;
};

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const fromNumbers = (found: string): string | undefined => {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(found) ?? [];
  if (!year) return undefined;
  const american = iso(fullYear(year), Number(first), Number(second));
  const european = iso(fullYear(year), Number(second), Number(first));
  if (american && european && american !== european) return `Write ${american}, or ${european} if the day comes first.`;
  const only = american ?? european;
  return only && `Write ${only}.`;
};

const fromWords = (found: string): string | undefined => {
  const month = MONTHS.findIndex((name) => found.toLowerCase().includes(name)) + 1;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(found)?.[1];
  const year = /\b(20\d{2})\b/.exec(found)?.[1];
  if (month === 0 || !day) return undefined;
  if (!year) return `Write the year too, as in 2027-${twoDigits(month)}-${twoDigits(Number(day))}.`;
  const date = iso(Number(year), month, Number(day));
  return date && `Write ${date}.`;
};

/** Excel counts days from the end of 1899; such a number is a date whose cell lost its format. */
const fromExcel = (found: string): string | undefined => {
  if (!/^\d{5}(\.\d+)?$/.test(found)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(found)))).toISOString().slice(0, 10);
  return `A spreadsheet keeps ${date} as this number. Write ${date}, and format the column as Text.`;
};

const impossible = (found: string): string | undefined => {
  const [, year = '', month = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(found) ?? [];
  if (!year) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `There is no month ${month}. Write year, month, day: 2027-11-02.`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `Write it with two digits for month and day, as in 2027-11-02; month ${twoDigits(Number(month))} of ${year} has ${last} days.`;
};

/** How to write the date that `found` was meant to be. */
export const dateAdvice = (found: string): string =>
  fromNumbers(found) ??
  fromWords(found) ??
  fromExcel(found) ??
  impossible(found) ??
  'Write year, month and day, as in 2027-11-02.';

const isHour = (hours: number, minutes: number): boolean => hours < 24 && minutes < 60;

/** How to write the time of day that `found` was meant to be. */
export const timeAdvice = (found: string): string => {
  const usual = 'Write hours and minutes of the 24-hour clock, as in 17:00 for 5 PM.';
  if (/^noon$/i.test(found)) return 'Write 12:00.';
  if (/^midnight$/i.test(found)) return 'Write 00:00, or leave the cell empty if it means the end of the day.';
  if (/^0?\.\d+$/.test(found)) {
    const minutes = Math.round(Number(found) * 1440);
    return `A spreadsheet keeps ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)} as this number. Write that, and format the column as Text.`;
  }
  const [, hour = '', minute = '0', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*(am|pm|a\.m\.|p\.m\.|a|p)?$/i.exec(found.trim()) ?? [];
  if (!hour || !isHour(Number(hour), Number(minute))) return usual;
  const write = (hours: number): string => `${twoDigits(hours)}:${twoDigits(Number(minute))}`;
  const twelve = Number(hour) % 12;
  if (half) return `Write ${write(half.toLowerCase().startsWith('p') ? twelve + 12 : twelve)}.`;
  if (Number(hour) > 12 || Number(hour) === 0) return `Write ${write(Number(hour))}.`;
  return `Write ${write(twelve)} for the morning, or ${write(twelve + 12)} for ${twelve === 0 ? 'noon and after' : 'the afternoon'}.`;
};

const ZONES: Record<string, string> = {
  e: 'America/New_York',
  c: 'America/Chicago',
  m: 'America/Denver',
  p: 'America/Los_Angeles',
  a: 'America/Anchorage',
  h: 'Pacific/Honolulu',
};

export const zoneAdvice = (found: string): string => {
  const zone = /^(eastern|central|mountain|pacific|alaska|hawaii|[ecmpah][sd]?t)\b/i.test(found)
    ? ZONES[found.charAt(0).toLowerCase()]
    : undefined;
  return zone ? `Write ${zone}.` : 'Write a name such as America/New_York, America/Chicago or America/Denver.';
};

export const slugOf = (found: string): string =>
  withoutAccents(found.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const urlAdvice = (found: string): string => {
  if (/^http:\/\//i.test(found))
    return `Write https:// at its start, and check that the page opens: https://${found.slice(7)}`;
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found)) return `Write https://${found}`;
  if (/\s/.test(found)) return 'Write one address only, without spaces, beginning with https://.';
  return "Copy the page's whole address from the browser. It begins with https://.";
};
