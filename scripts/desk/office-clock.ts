import { Temporal } from 'temporal-polyfill';
import type { ContentRow } from '../../models/content/content-row';
import type { Clock } from '../door/outcome';

/** Where nothing else is known. */
const ANYWHERE = 'America/New_York';

/** The zone of the office's own place, by whose clock staff read every time. */
export const zoneOf = (rows: Iterable<ContentRow>, root: string | undefined): string => {
  for (const { sheet, row } of rows) if (sheet === 'jurisdictions' && row.id === root) return row.time_zone;
  return ANYWHERE;
};

/** Whether a command is about the moment at which it was typed, not another one that was named. */
export const isPresent = ({ now, clock }: { now: string; clock: Clock }): boolean =>
  Math.abs(Date.parse(now) - clock().getTime()) < 60_000;

/** The day in that zone at an ISO instant. */
export const dayIn = (zone: string, now: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
