import { Temporal } from 'temporal-polyfill';
import type { Outreach } from './settings';

type Hours = Pick<Outreach, 'quiet_from' | 'quiet_until'>;

/** The next time that a clock shows this time of day, after a moment. */
const next = (now: Temporal.ZonedDateTime, time: string): Temporal.ZonedDateTime => {
  const today = now.withPlainTime(time);
  return Temporal.ZonedDateTime.compare(today, now) > 0 ? today : now.add({ days: 1 }).withPlainTime(time);
};

/** At such a moment there: until when nothing is sent; or, where it isn't quiet, when it will be. */
export type Quiet = { isQuiet: true; endsMs: number } | { isQuiet: false; beginsMs: number };

/** Whether it is quiet in a zone; from and until the same time, it never is. */
export const quietAt = (nowMs: number, zone: string, { quiet_from, quiet_until }: Hours): Quiet => {
  if (quiet_from === quiet_until) return { isQuiet: false, beginsMs: Number.POSITIVE_INFINITY };
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  const time = now.toPlainTime().toString({ smallestUnit: 'minute' });
  const overMidnight = quiet_from > quiet_until;
  const isQuiet = overMidnight ? time >= quiet_from || time < quiet_until : time >= quiet_from && time < quiet_until;
  return isQuiet
    ? { isQuiet, endsMs: next(now, quiet_until).epochMilliseconds }
    : { isQuiet, beginsMs: next(now, quiet_from).epochMilliseconds };
};

/** Until when nothing is sent there, where it is quiet, or will be before a message of that time arrives. */
export const quietUntil = (nowMs: number, zone: string, hours: Hours, leastMs: number): number | undefined => {
  const quiet = quietAt(nowMs, zone, hours);
  if (quiet.isQuiet) return quiet.endsMs;
  if (quiet.beginsMs - nowMs >= leastMs) return undefined;
  const then = quietAt(quiet.beginsMs, zone, hours);
  return then.isQuiet ? then.endsMs : undefined;
};
