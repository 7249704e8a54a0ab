import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../../models/places/opening-hours';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';
import { BROKEN, readBoolean } from './read-boolean';

/** A schedule whose dates may be open: VIP does not require them. */
export type UndatedSchedule = Omit<Schedule, 'from' | 'to'> & {
  from?: string | undefined;
  to?: string | undefined;
  /** Time zones of the office whose clock its offsets keep; absent where it has none, or none that fits. */
  fits?: readonly string[] | undefined;
};

export const isIsoDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/** VIP's TimeWithZone; vendors leave the seconds or the offset out. */
const TIME = /^((?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::[0-5]\d)?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

const offsets = new Map<string, string>();

const offsetOn = (date: string, zone: string): string => {
  const key = `${date} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  offsets.set(key, noon.offset);
  return noon.offset;
};

/** The time on the wall. An offset that fits none of the office's zones is told, not obeyed. */
const timeOf = (
  value: string | undefined,
  dates: readonly string[],
  zones: readonly string[],
  element: FeedElement,
  report: FeedReport,
): { time: string; fits?: readonly string[] } | undefined => {
  const [, time, offset] = TIME.exec(value ?? '') ?? [];
  if (time === undefined) return report.add('not-a-time', element, value ?? '');
  const given = offset === 'Z' ? '+00:00' : offset;
  const [first] = dates;
  const right = dates.flatMap((date) => zones.map((zone) => offsetOn(date, zone)));
  if (given !== undefined && first !== undefined && right.length > 0 && !right.includes(given)) {
    report.add('offset-differs', element, value ?? '', zones.join(' or '), right[0] ?? '');
  }
  const fits = given === undefined ? [] : zones.filter((zone) => dates.every((date) => offsetOn(date, zone) === given));
  return { time, ...(fits.length > 0 && first !== undefined ? { fits } : {}) };
};

/** XML may add a time zone to a date, which says nothing of it. */
const dateOf = (value: string | undefined): string | undefined =>
  value?.replace(/(?<=^\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, '');

/** From the afternoon into the small hours. Anything else has its two times exchanged, or its evening written as a morning. */
const isOvernight = (opens: string, closes: string): boolean => opens >= '12:00' && closes <= '06:00';

/** One `schedule` element; nothing where it can't be used. `zones` are those of the office's counties. */
export const readSchedule = (
  element: FeedElement,
  zones: readonly string[],
  report: FeedReport,
): UndatedSchedule | undefined => {
  const { fields } = element;
  const from = dateOf(fields.start_date);
  const to = dateOf(fields.end_date) ?? from;
  for (const date of [from, to]) {
    if (date !== undefined && !isIsoDate(date)) return report.add('not-a-date', element, date, 'a schedule');
  }
  if (from !== undefined && to !== undefined && from > to) return report.add('ends-before-start', element, from, to);
  const dates = [from, to].filter((date) => date !== undefined);
  const start = timeOf(fields.start_time, dates, zones, element, report);
  const finish = timeOf(fields.end_time, dates, zones, element, report);
  const [only, also, mayChange] = ['is_only_by_appointment', 'is_or_by_appointment', 'is_subject_to_change'].map(
    (field) =>
      readBoolean(
        element,
        field,
        'Voters will hear where the places are that have these hours, but not when they are open.',
        report,
      ),
  );
  if (!start || !finish || only === BROKEN || also === BROKEN || mayChange === BROKEN) return undefined;
  const [opens, closes] = [start.time, finish.time];
  const fits = start.fits?.filter((zone) => finish.fits?.includes(zone) ?? true);
  const days = (fields.days ?? '').split(' ').filter(Boolean).map(Number);
  // 23:59 is how vendors say midnight.
  const end = closes === '23:59' || closes === '00:00' ? '24:00' : closes;
  if (opens >= end && !isOvernight(opens, end)) return report.add('closes-before-opening', element, opens, closes);
  const kind = only ? 'only' : also ? 'also' : undefined;
  return {
    ...(from === undefined ? {} : { from, to }),
    ...(days.length > 0 ? { days } : {}),
    opens,
    closes: end,
    ...(kind ? { appointment: kind } : {}),
    ...(mayChange ? { mayChange: true } : {}),
    ...(fits && fits.length > 0 ? { fits } : {}),
  };
};
