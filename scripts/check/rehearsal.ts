import type { Problem } from '../report/problem';
import { LOCAL } from '../table/open-target';

/** What keeps an office's languages together. */
const BETWEEN_LANGUAGES: ReadonlySet<string> = new Set([
  'no-twin',
  'twin-is-draft',
  'twin-left-behind',
  'twin-not-approved',
  'twin-untouched',
  'name-not-translated',
]);

/**
 * The same problems as they weigh on a target. No voter hears the local table: there one language may be tried
 * before the other is written. Anywhere else a language left behind stops the release.
 */
export const weighedFor = (target: string, problems: readonly Problem[]): Problem[] =>
  problems.map((one) => (target === LOCAL && BETWEEN_LANGUAGES.has(one.code) ? { ...one, severity: 'warning' } : one));
