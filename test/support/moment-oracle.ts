import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * What a sentence says of dates, read and judged by the sheets alone: nothing here is of the skill's own reckoning of
 * time, which it is to check.
 */
type Cells = Record<string, string>;

const sheet = (name: string): Cells[] =>
  parse(readFileSync(`content/${name}.csv`), { columns: true, bom: true }) as Cells[];

export const ELECTIONS = sheet('elections');
export const DEADLINES = sheet('deadlines');

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ES_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const EN_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ES_DAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');

const EN_DATE = new RegExp(
  `(${EN_DAYS.join('|')}), (${EN_MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)(?:, (\\d{4}))?`,
  'g',
);
const ES_DATE = new RegExp(
  `(${ES_DAYS.join('|')}) (\\d{1,2}|primero) de (${ES_MONTHS.join('|')})(?: de (\\d{4}))?`,
  'g',
);

export interface SaidDate {
  weekday: number;
  date: string;
  /** What stands before it, and after it. */
  before: string;
  after: string;
}

/** Every date of a text; without a year it is of `year`. */
export const datesSaid = (text: string, year: number): SaidDate[] => {
  const iso = (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const around = (at: number, length: number) => ({ before: text.slice(0, at), after: text.slice(at + length) });
  return [
    ...[...text.matchAll(EN_DATE)].map(({ 0: all, 1: day = '', 2: month = '', 3: number, 4: y, index }) => ({
      weekday: EN_DAYS.indexOf(day),
      date: iso(Number(y ?? year), EN_MONTHS.indexOf(month) + 1, Number(number)),
      ...around(index, all.length),
    })),
    ...[...text.matchAll(ES_DATE)].map(({ 0: all, 1: day = '', 2: number, 3: month = '', 4: y, index }) => ({
      weekday: ES_DAYS.indexOf(day),
      date: iso(Number(y ?? year), ES_MONTHS.indexOf(month) + 1, number === 'primero' ? 1 : Number(number)),
      ...around(index, all.length),
    })),
  ];
};

const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

// Made once: making it costs more than all that is judged with it.
const IN_NEW_YORK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const clocks = new Map<number, string>();

/** The clock on the wall in New York, `2027-11-02T19:01`. */
export const wallClock = (ms: number): string => {
  const known = clocks.get(ms);
  if (known !== undefined) return known;
  const parts = IN_NEW_YORK.formatToParts(ms);
  const of = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const clock = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
  clocks.set(ms, clock);
  return clock;
};

const UNTIL =
  /(?:\b(?:by|through|until|before)(?: the end of| noon| \d[\d:]* [AP]M)*(?: on)?(?: today,| tomorrow,)? ?$|(?:a más tardar|hasta|antes de que cierre la oficina)(?: el| hoy,| mañana,)* ?$)/;
const WAS = /had to|was |were |tenía|debía|fue |closed|ended|terminó|to arrive|may still|puede llegar/i;

const clockAfter = ({ before, after }: SaidDate): string | undefined => {
  const en =
    /^,? at (noon|midnight|(\d{1,2})(?::(\d\d))? ([AP])M)/.exec(after) ??
    /\b(noon|(\d{1,2})(?::(\d\d))? ([AP])M) (?:on |today, |tomorrow, )?$/.exec(before);
  if (en) {
    if (en[1] === 'noon') return '12:00';
    if (en[1] === 'midnight') return '00:00';
    const hour = (Number(en[2]) % 12) + (en[4] === 'P' ? 12 : 0);
    return `${String(hour).padStart(2, '0')}:${en[3] ?? '00'}`;
  }
  const es = /^,? (?:a las?|al) (?:(mediodía)|(\d{1,2})(?: y (\d+|media))? de la (mañana|tarde|noche))/.exec(after);
  if (!es) return undefined;
  if (es[1]) return '12:00';
  const hour = (Number(es[2]) % 12) + (es[4] === 'mañana' ? 0 : 12);
  return `${String(hour).padStart(2, '0')}:${es[3] === 'media' ? '30' : (es[3] ?? '00').padStart(2, '0')}`;
};

const nameIn = (election: Cells, text: string): boolean =>
  [election.name, election.name_es].some((name) => name && text.includes(name));

const dates = new Map<Cells, readonly string[]>();

/** Every date that belongs to an election. */
const datesOf = (election: Cells): readonly string[] => {
  const known = dates.get(election) ?? [
    election.date ?? '',
    ...DEADLINES.filter((one) => one.election === election.id).map(({ date }) => date ?? ''),
  ];
  dates.set(election, known);
  return known;
};

export interface Judged {
  text: string;
  nowMs: number;
  /** The sheets' elections, with those that a test added. */
  elections?: readonly Cells[];
  /** Dates besides those of the sheets that are right. */
  dates?: readonly string[];
}

/** What is wrong in a text that is heard now: empty where nothing is. */
export const faultsIn = ({ text, nowMs, elections = ELECTIONS, dates: besides = [] }: Judged): string[] => {
  const faults: string[] = [];
  const now = wallClock(nowMs);
  const said = datesSaid(text, Number(now.slice(0, 4)));
  const named = elections.filter((one) => nameIn(one, text));
  for (const one of said) {
    if (weekdayOf(one.date) !== one.weekday) faults.push(`wrong weekday of ${one.date}`);
    const known = [...named.flatMap(datesOf), ...besides];
    if (!known.includes(one.date))
      faults.push(named.length === 0 ? 'a date without its election' : `${one.date} is of another election`);
    const isUntil = UNTIL.test(one.before) && !WAS.test(one.before.split('. ').at(-1) ?? '');
    if (isUntil && `${one.date}T${clockAfter(one) ?? '24:00'}` <= now)
      faults.push(`open until ${one.date}, which is past`);
  }
  if (/\b(?:on|by the) (?:today|tomorrow)\b|\bel (?:el|hoy|mañana)\b/.test(text))
    faults.push('a preposition before today');
  return faults;
};
