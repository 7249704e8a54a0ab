import { Temporal } from 'temporal-polyfill';

export interface DayAndHour {
  /** `2027-11-02` */
  day: string;
  /** 0 to 23. */
  hour: number;
}

/** Clocks are changed on a quarter of an hour, and no shorter time is asked for. */
const QUARTER_MS = 900_000;

/** What an office's clock shows at a moment, in milliseconds since 1970; each quarter of an hour is reckoned once. */
export const dayAndHourIn = (zone: string): ((at: number) => DayAndHour) => {
  const known = new Map<number, DayAndHour>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    const found = known.get(quarter);
    if (found) return found;
    const when = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_MS).toZonedDateTimeISO(zone);
    const shown = { day: when.toPlainDate().toString(), hour: when.hour };
    known.set(quarter, shown);
    return shown;
  };
};
