import type { Clock } from '../../scripts/door/outcome';

const began = performance.now();

/**
 * A clock that showed `iso` when the tests of this file began, and goes on from there, whatever day the machine's own
 * shows: of two commands, the second is later.
 */
export const clockAt =
  (iso: string): Clock =>
  () =>
    new Date(Date.parse(iso) + performance.now() - began);
