import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { where } from '../sheet/sheet';
import { type Context, plusDays, weekdayOf } from './context';

/** The Tuesday after the first Monday of November: 2 U.S.C. 7. */
export const federalElectionDay = (year: string): string => {
  const first = `${year}-11-01`;
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay();
  return plusDays(first, ((8 - weekday) % 7) + 1);
};

export const checkElections = ({ elections }: Context): Problem[] => {
  const problems: Problem[] = [];
  for (const row of elections) {
    const { date, type, polls_open, polls_close } = row.said;
    if (polls_open && polls_close && polls_close <= polls_open) {
      problems.push(problem('polls-close-first', where(row, 'polls_close'), polls_open, polls_close));
    }
    if (!date || type !== 'general') continue;
    const usual = federalElectionDay(date.slice(0, 4));
    const isUnusual = date.slice(5, 7) === '11' ? date !== usual : weekdayOf(date) !== 'Tuesday';
    if (isUnusual) problems.push(problem('unusual-election-day', where(row, 'date'), date, weekdayOf(date), usual));
  }
  return problems;
};
