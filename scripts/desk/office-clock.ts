import { Temporal } from 'temporal-polyfill';
import type { ContentRow } from '../../models/content/content-row';

/** Where nothing else is known. */
const ANYWHERE = 'America/New_York';

/** The zone of the office's own place, by whose clock staff read every time. */
export const zoneOf = (rows: Iterable<ContentRow>, root: string | undefined): string => {
  for (const { sheet, row } of rows) if (sheet === 'jurisdictions' && row.id === root) return row.time_zone;
  return ANYWHERE;
};

/** The day in that zone at an ISO instant. */
export const dayIn = (zone: string, now: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
