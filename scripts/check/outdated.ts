import type { Office } from '../../models/content/office';
import type { Change } from '../plan/plan';
import { daysBetween } from './context';

/** A row that would come back, and why voters should not hear it today. */
export interface Outdated {
  change: Exclude<Change, { kind: 'remove' }>;
  why: string;
}

type Kept = Exclude<Change, { kind: 'remove' }>;

const whyOutdated = ({ after }: Kept, verifyDays: number, today: string): string | undefined => {
  if (after.sheet === 'jurisdictions') return undefined;
  if (after.sheet === 'elections') return after.row.date < today ? `the election was on ${after.row.date}` : undefined;
  if (after.sheet === 'deadlines') return after.row.date < today ? `the deadline was on ${after.row.date}` : undefined;
  const { valid_until, verified_on } = after.row;
  if (valid_until !== undefined && valid_until < today) return `it ended on ${valid_until}`;
  const age = daysBetween(verified_on, today);
  return age > verifyDays ? `nobody has verified it for ${age} days; the office allows ${verifyDays}` : undefined;
};

/** What a plan brings that is out of date on `today`: ended, left unverified for too long, or past. */
export const outdatedIn = (changes: readonly Change[], { limits }: Pick<Office, 'limits'>, today: string): Outdated[] =>
  changes.flatMap((change) => {
    if (change.kind === 'remove') return [];
    const why = whyOutdated(change, limits.verify_days, today);
    return why === undefined ? [] : [{ change, why }];
  });
