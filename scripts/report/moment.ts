import { Temporal } from 'temporal-polyfill';

/** `Mon, Oct 5, 2026, 10:32 AM EDT`, on the clock of `zone`. */
export const momentIn = (iso: string, zone: string): string =>
  new Date(iso).toLocaleString('en-US', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });

/**
 * The instant that somebody typed: `2026-10-05 10:32` or `2026-10-05` on the clock of `zone`, or with an offset
 * of its own. Nothing where it is none.
 */
export const instantOf = (text: string, zone: string): string | undefined => {
  const tidy = text.trim().replace(/\s+/, 'T');
  try {
    return Temporal.Instant.from(tidy).toString();
  } catch {
    // Without an offset: it is the office's time.
  }
  try {
    return Temporal.PlainDateTime.from(tidy, { overflow: 'reject' }).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return undefined;
  }
};
