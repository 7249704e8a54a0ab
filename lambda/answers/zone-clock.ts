import { Temporal } from 'temporal-polyfill';
import { twoDigits } from '../../models/text/two-digits';
import type { OffsetAt } from '../table/zone-offsets';

/** The clock of a place. Its moments know their offset from UTC, and not by which rules that changes. */
export interface ZoneClock {
  /** What it shows at a moment, in milliseconds since 1970. */
  at(epochMs: number): Temporal.ZonedDateTime;
  /** When it shows that time of that day; a day without a time lasts to its end. */
  when(date: Temporal.PlainDate, time: string | undefined): Temporal.ZonedDateTime;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** `-04:00`, which is a time zone, too. */
const fixedZone = (ahead: number): string => {
  const minutes = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

const MIDNIGHT = '00:00';

/** Where `offsetAt` can't say, or the clock shows a time twice or never, the zone's own rules decide. */
export const zoneClock = (zone: string, offsetAt: OffsetAt = () => undefined): ZoneClock => {
  /** How the zone is ahead when its clock shows what one in UTC does at that moment. */
  const aheadWhen = (shownMs: number): number | undefined => {
    const [before, after] = [offsetAt(zone, shownMs - DAY_MS), offsetAt(zone, shownMs + DAY_MS)];
    if (before === after) return before;
    const [ahead, ...others] = [before, after].filter(
      (one) => one !== undefined && offsetAt(zone, shownMs - one * MINUTE_MS) === one,
    );
    return others.length === 0 ? ahead : undefined;
  };
  const named = (ahead: number | undefined): string => (ahead === undefined ? zone : fixedZone(ahead));
  return {
    at: (epochMs) => Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(named(offsetAt(zone, epochMs))),
    when(date, time) {
      const { year, month, day } = time === undefined ? date.add({ days: 1 }) : date;
      const { hour, minute } = Temporal.PlainTime.from(time ?? MIDNIGHT);
      const shown = Temporal.PlainDateTime.from({ year, month, day, hour, minute });
      return shown.toZonedDateTime(named(aheadWhen(Date.UTC(year, month - 1, day, hour, minute))));
    },
  };
};
