import { Temporal } from 'temporal-polyfill';
import type { Election } from '../../models/content/election';
import { placeholdersIn } from '../../models/placeholders';
import { type Calendar, type Governing, governingWays, isPast } from './calendar';

/** Days from today to what an answer is about. */
export interface Countdown {
  to: 'deadline' | 'election';
  days: number;
}

/** Nearer days are spoken as today and tomorrow; farther ones help nobody. */
const FROM_DAYS = 2;
const UP_TO_DAYS = 60;

/**
 * How far off the one date is that an answer turns on: of a deadline, where every way that is still open ends on
 * the same day; else of the election, where the answer names its date.
 */
export const countdownOf = (
  calendar: Calendar,
  election: Election | undefined,
  governing: Governing | undefined,
  text: string,
): Countdown | undefined => {
  if (!election) return undefined;
  const near = (to: Countdown['to'], date: Temporal.PlainDate): Countdown | undefined => {
    const { days } = calendar.today.until(date, { largestUnit: 'day' });
    return days >= FROM_DAYS && days <= UP_TO_DAYS ? { to, days } : undefined;
  };
  if (governing === undefined) {
    const namesDate = placeholdersIn(text).some(
      (one) => one.kind === 'election' && one.which === 'next' && one.field !== 'name',
    );
    return namesDate ? near('election', Temporal.PlainDate.from(election.date)) : undefined;
  }
  if (governing === 'vote' || governing.action.startsWith('early-voting')) return undefined;
  const open = governingWays(calendar, election, governing).filter(({ closes }) => !isPast(calendar, closes));
  const [first, ...others] = open.flatMap(({ conditions }) => conditions.slice(0, 1).map(({ date }) => date));
  return first && others.every((date) => date.equals(first)) ? near('deadline', first) : undefined;
};
