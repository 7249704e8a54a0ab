import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../../models/places/opening-hours';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';

/** A schedule whose dates may be open: VIP does not require them. */
export type UndatedSchedule = Omit<Schedule, 'from' | 'to'> & { from?: string | undefined; to?: string | undefined };

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
const TIME = /^((?:[01]\d|2[0-3]):[0-5]\d|24:00)(?::[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/;

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
): string | undefined => {
  const [, time, offset] = TIME.exec(value ?? '') ?? [];
  if (time === undefined) return report.add('not-a-time', element, value ?? '');
  const given = offset === 'Z' ? '+00:00' : offset;
  const [first] = dates;
  const right = dates.flatMap((date) => zones.map((zone) => offsetOn(date, zone)));
  if (given !== undefined && first !== undefined && right.length > 0 && !right.includes(given)) {
    report.add('offset-differs', element, value ?? '', zones.join(' or '), right[0] ?? '');
  }
  return time;
};

const isTrue = (value: string | undefined): boolean => value === 'true' || value === '1';

/** One `schedule` element; nothing where it can't be used. `zones` are those of the office's counties. */
export const readSchedule = (
  element: FeedElement,
  zones: readonly string[],
  report: FeedReport,
): UndatedSchedule | undefined => {
  const { fields } = element;
  const { start_date: from, end_date: to = from } = fields;
  for (const date of [from, to]) {
    if (date !== undefined && !isIsoDate(date)) return report.add('not-a-date', element, date, 'a schedule');
  }
  if (from !== undefined && to !== undefined && from > to) return report.add('ends-before-start', element, from, to);
  const dates = [from, to].filter((date) => date !== undefined);
  const opens = timeOf(fields.start_time, dates, zones, element, report);
  const closes = timeOf(fields.end_time, dates, zones, element, report);
  if (opens === undefined || closes === undefined) return undefined;
  // 23:59 is how vendors say midnight.
  const end = closes === '23:59' || closes === '00:00' ? '24:00' : closes;
  if (opens >= end) return report.add('closes-before-opening', element, opens, closes);
  const appointment = isTrue(fields.is_only_by_appointment) ? 'only' : undefined;
  const also = isTrue(fields.is_or_by_appointment) ? 'also' : undefined;
  const kind = appointment ?? also;
  return {
    ...(from === undefined ? {} : { from, to }),
    opens,
    closes: end,
    ...(kind ? { appointment: kind } : {}),
    ...(isTrue(fields.is_subject_to_change) ? { mayChange: true } : {}),
  };
};
