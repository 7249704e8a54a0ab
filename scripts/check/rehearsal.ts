import type { Problem } from '../report/problem';
import { isBetweenLanguages } from '../report/problems';
import { LOCAL } from '../table/open-target';

/**
 * The same problems as they weigh on a target. No voter hears the local table: there one language may be tried
 * before the other is written. Anywhere else a language left behind stops the release.
 */
export const weighedFor = (target: string, problems: readonly Problem[]): Problem[] =>
  problems.map((one) => (target === LOCAL && isBetweenLanguages(one.code) ? { ...one, severity: 'warning' } : one));
