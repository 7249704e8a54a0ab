import { Temporal } from 'temporal-polyfill';
import type { OpeningHours, Schedule } from './opening-hours';

/** One stretch of time in which a place is open. `closes` may be of another day. */
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
  /** What it opens for again on the day of `next`. */
  again: readonly OpenHours[];
}

/** Farther ahead nobody looks: what is open so long is open always. */
const FAR_DAYS = 400;

const compare = Temporal.ZonedDateTime.compare;

const momentOf = (date: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime =>
  time === '24:00'
    ? date.add({ days: 1 }).toZonedDateTime(timeZone)
    : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });

const holdsOn = ({ from, to, days }: Schedule, date: Temporal.PlainDate): boolean => {
  const day = date.toString();
  return from <= day && day <= to && (days === undefined || days.includes(date.dayOfWeek));
};

const isClosedOn = ({ closed = [] }: OpeningHours, date: Temporal.PlainDate): boolean => {
  const day = date.toString();
  return closed.some(({ from, to }) => from <= day && day <= to);
};

const hoursOn = (schedule: Schedule, date: Temporal.PlainDate, timeZone: string): OpenHours => {
  const { opens, closes, appointment, mayChange = false } = schedule;
  return {
    opens: momentOf(date, opens, timeZone),
    closes: momentOf(closes <= opens ? date.add({ days: 1 }) : date, closes, timeZone),
    ...(appointment ? { appointment } : {}),
    mayChange,
  };
};

/** Hours that touch (7 to 12, 12 to 19) are open through, where they are so in the same way. */
const joined = (all: readonly OpenHours[]): OpenHours[] => {
  const through: OpenHours[] = [];
  for (const one of [...all].sort((a, b) => compare(a.opens, b.opens) || compare(a.closes, b.closes))) {
    const before = through.at(-1);
    const touches = before && compare(one.opens, before.closes) <= 0 && one.appointment === before.appointment;
    if (!touches) through.push({ ...one });
    else {
      if (compare(one.closes, before.closes) > 0) before.closes = one.closes;
      before.mayChange ||= one.mayChange;
    }
  }
  return through;
};

/** What opens on one day, in order. The date and the schedules are the place's own calendar. */
export const hoursOf = (hours: OpeningHours, date: Temporal.PlainDate, timeZone: string): readonly OpenHours[] =>
  isClosedOn(hours, date)
    ? []
    : joined(hours.schedules.filter((one) => holdsOn(one, date)).map((one) => hoursOn(one, date, timeZone)));

/** The stretch with the days after it on which it is never shut, as a box that stands open day and night. */
const throughTheNight = (first: OpenHours, hours: OpeningHours, timeZone: string): OpenHours => {
  let whole = first;
  for (let days = 0; days < FAR_DAYS; days += 1) {
    const ends = whole.closes.toPlainDate();
    const more = joined([whole, ...hoursOf(hours, ends, timeZone)]).find(
      ({ opens }) => compare(opens, whole.opens) === 0,
    );
    if (!more || compare(more.closes, whole.closes) <= 0) return whole;
    whole = more;
  }
  return whole;
};

const firstDayFrom = (hours: OpeningHours, date: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const days = hours.schedules.flatMap((schedule) => {
    let day = schedule.from > date.toString() ? Temporal.PlainDate.from(schedule.from) : date;
    for (let ahead = 0; ahead < FAR_DAYS && day.toString() <= schedule.to; ahead += 1) {
      if (holdsOn(schedule, day) && !isClosedOn(hours, day)) return [day];
      day = day.add({ days: 1 });
    }
    return [];
  });
  return days.sort(Temporal.PlainDate.compare)[0];
};

/** Whether a place is open at a moment, until when, and when it opens next. */
export const openingAt = (hours: OpeningHours, nowMs: number, timeZone: string): Opening => {
  if (hours.schedules.length === 0) return { state: 'unknown', again: [] };
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const day = now.toPlainDate();
  const since = [...hoursOf(hours, day.subtract({ days: 1 }), timeZone), ...hoursOf(hours, day, timeZone)];
  const left = joined(since).filter(({ closes }) => compare(closes, now) > 0);
  const [first, ...again] = left;
  if (first && compare(first.opens, now) <= 0)
    return { state: 'open', next: throughTheNight(first, hours, timeZone), again };
  if (first) return { state: 'opens-today', next: throughTheNight(first, hours, timeZone), again };
  const later = firstDayFrom(hours, day.add({ days: 1 }));
  const [next, ...others] = later ? hoursOf(hours, later, timeZone) : [];
  return next
    ? { state: 'opens-later', next: throughTheNight(next, hours, timeZone), again: others }
    : { state: 'over', again: [] };
};
