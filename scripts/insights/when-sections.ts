import { Temporal } from 'temporal-polyfill';
import { of } from './counts';
import { LATENCY_NAMES } from './latency';
import type { Reported } from './reported';
import type { Section, TableRow } from './section';

const hourName = (hour: number): string => `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`;

/** `Tue, Nov 2` */
const dayName = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });

/** Numbers one beside the other in a table, and as a picture. */
const side = (
  { title, head, plot, says }: { title: string; head: string; plot: string; says?: string[] },
  { nowName, beforeName }: Reported,
  { names, now, before }: { names: readonly string[]; now: readonly number[]; before: readonly number[] },
): Section => ({
  title,
  says,
  plot: { kind: 'columns', title: plot, labels: names, now, before, nowName, beforeName },
  table: {
    head: [head, 'times', 'before'],
    rows: names.map((name, at): TableRow => [name, now[at] ?? 0, before[at] ?? 0]),
  },
});

export const byDay = (reported: Reported): Section[] => {
  const { now, before, days } = reported;
  if (now.turns === 0) return [];
  const says = ['Each day is beside the one as many days before.'];
  return [
    side({ title: 'By day', head: 'day', plot: 'Turns on each day', says }, reported, {
      names: days.now.map(dayName),
      now: days.now.map((day) => of(now.days, day)),
      before: days.before.map((day) => of(before.days, day)),
    }),
  ];
};

export const byHour = (reported: Reported): Section[] => {
  const { now, before } = reported;
  if (now.turns === 0) return [];
  return [
    side({ title: 'By the hour', head: 'hour', plot: 'Turns in each hour of the day' }, reported, {
      names: now.hours.map((_, hour) => hourName(hour)),
      now: now.hours,
      before: before.hours,
    }),
  ];
};

export const howFast = (reported: Reported): Section[] => {
  const { now, before } = reported;
  if (now.ms === undefined) return [];
  const says = ["Measured in the service: the way from the voter's device and back is not in it."];
  return [
    side({ title: 'How fast', head: 'time of an answer', plot: 'Turns by the time they took', says }, reported, {
      names: LATENCY_NAMES,
      now: now.latency,
      before: before.latency,
    }),
  ];
};
