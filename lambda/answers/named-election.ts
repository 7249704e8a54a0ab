import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import type { NamedElection } from '../../models/content/named-election';
import { type Calendar, electionAfter, isPast, lastElection, pollsClose } from './calendar';
import { electionFor, justHeld } from './which-election';

/** The election that was named, `none` where no election on file is the one; nothing where the words name none after all. */
export type Resolved = Election | 'none' | undefined;

interface Meant {
  named: NamedElection;
  /** Whether the voter said this election's own name. */
  saysName(election: Election): boolean;
  /** The election that was talked about last. */
  about: Election | undefined;
}

const isOfCycle = (year: number, cycle: NamedElection['cycle']): boolean =>
  cycle === undefined || (cycle === 'presidential' ? year % 4 === 0 : year % 4 === 2);

const fits =
  ({ kind, month, day, year, cycle }: NamedElection) =>
  (election: Election): boolean => {
    const date = Temporal.PlainDate.from(election.date);
    return (
      (kind === undefined || election.type === kind) &&
      (month === undefined || date.month === month) &&
      (day === undefined || date.day === day) &&
      (year === undefined || date.year === year) &&
      isOfCycle(date.year, cycle)
    );
  };

/** Of those that fit: the one just held, while it is in mind; else the next; else the last. */
const nearest = (calendar: Calendar, fitting: readonly Election[], isExact: boolean): Election | undefined => {
  const held = justHeld(calendar);
  const isOver = (election: Election): boolean => isPast(calendar, pollsClose(calendar, election));
  return (
    (isExact ? undefined : fitting.find((one) => one === held)) ??
    fitting.find((one) => !isOver(one)) ??
    fitting.filter(isOver).at(-1)
  );
};

/** Which election on file a voter means. */
export const resolveElection = (calendar: Calendar, { named, saysName, about }: Meant): Resolved => {
  const { which, ...traits } = named;
  const isNamed = Object.keys(traits).length > 0;
  if (which === 'after' && !isNamed) {
    const from = about ?? electionFor(calendar, undefined);
    return (from && electionAfter(calendar, from)) ?? 'none';
  }
  if (which === 'last') {
    const held = calendar.elections.filter((one) => isPast(calendar, pollsClose(calendar, one)) && fits(traits)(one));
    return (isNamed ? held.at(-1) : lastElection(calendar)) ?? 'none';
  }
  const fitting = calendar.elections.filter(fits(traits));
  if (fitting.length === 0) {
    // A day on which nobody votes is a day of something else: "can I register on October 10th".
    return traits.day !== undefined && traits.kind === undefined ? undefined : 'none';
  }
  const byName = fitting.filter(saysName);
  return nearest(calendar, byName.length > 0 ? byName : fitting, traits.year !== undefined) ?? 'none';
};
