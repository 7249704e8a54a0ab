import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../../models/places/place';

/** One stretch of time in which a place is open. `closes` may be midnight of the day after. */
export interface OpenHours {
  opens: Temporal.ZonedDateTime;
  closes: Temporal.ZonedDateTime;
  appointment?: 'only' | 'also' | undefined;
  mayChange: boolean;
}

export interface Opening {
  /** `over`: its last day has passed. `unknown`: the office gave no hours. */
  state: 'open' | 'opens-today' | 'opens-later' | 'over' | 'unknown';
  /** What it is open for now, or next. */
  next?: OpenHours | undefined;
  /** All of today, also what has passed, in order. */
  today: readonly OpenHours[];
}

const momentOf = (date: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime =>
  time === '24:00'
    ? date.add({ days: 1 }).toZonedDateTime(timeZone)
    : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

const hoursOn = (schedule: Schedule, date: Temporal.PlainDate, timeZone: string): OpenHours => ({
  opens: momentOf(date, schedule.opens, timeZone),
  closes: momentOf(date, schedule.closes, timeZone),
  ...(schedule.appointment ? { appointment: schedule.appointment } : {}),
  mayChange: schedule.mayChange ?? false,
});

const byOpening = (one: OpenHours, other: OpenHours): number => Temporal.ZonedDateTime.compare(one.opens, other.opens);

/** Hours on one day, in order. `date` and the schedules are the place's own calendar. */
export const hoursOf = (
  schedules: readonly Schedule[],
  date: Temporal.PlainDate,
  timeZone: string,
): readonly OpenHours[] => {
  const day = date.toString();
  return schedules
    .filter(({ from, to }) => from <= day && day <= to)
    .map((schedule) => hoursOn(schedule, date, timeZone))
    .sort(byOpening);
};

/** Whether a place is open at a moment, and when it opens next. */
export const openingAt = (schedules: readonly Schedule[], nowMs: number, timeZone: string): Opening => {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const day = now.toPlainDate();
  const today = hoursOf(schedules, day, timeZone);
  if (schedules.length === 0) return { state: 'unknown', today };
  const isLeft = ({ closes }: OpenHours): boolean => Temporal.ZonedDateTime.compare(closes, now) > 0;
  const left = today.filter(isLeft);
  // Hours that touch (7 to 12, 12 to 19) are open through.
  const open = left.find(({ opens }) => Temporal.ZonedDateTime.compare(opens, now) <= 0);
  if (open) {
    const last = left.reduce(
      (until, { opens, closes }) =>
        Temporal.ZonedDateTime.compare(opens, until) <= 0 && Temporal.ZonedDateTime.compare(closes, until) > 0
          ? closes
          : until,
      open.closes,
    );
    return { state: 'open', next: { ...open, closes: last }, today };
  }
  if (left[0]) return { state: 'opens-today', next: left[0], today };
  const tomorrow = day.add({ days: 1 });
  const later = schedules
    .filter(({ to }) => to >= tomorrow.toString())
    .map((schedule) => {
      const first = schedule.from > tomorrow.toString() ? Temporal.PlainDate.from(schedule.from) : tomorrow;
      return hoursOn(schedule, first, timeZone);
    })
    .sort(byOpening);
  return later[0] ? { state: 'opens-later', next: later[0], today } : { state: 'over', today };
};
