import type { Clock } from '../../scripts/commands/outcome';

/** A clock that shows `iso` now and goes on from there, whatever day the machine's own shows. */
export const clockAt = (iso: string): Clock => {
  const began = performance.now();
  return () => new Date(Date.parse(iso) + performance.now() - began);
};
