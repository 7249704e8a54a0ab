import type { Reported } from './reported';
import type { Plot } from './section';

/** Counts by name, the greatest first, beside those of the days before. */
export const asBars = (
  title: string,
  { nowName, beforeName }: Pick<Reported, 'nowName' | 'beforeName'>,
  counts: readonly (readonly [name: string, now: number, before: number])[],
): Plot => ({
  kind: 'bars',
  title,
  labels: counts.map(([name]) => name),
  now: counts.map(([, now]) => now),
  before: counts.map(([, , before]) => before),
  nowName,
  beforeName,
});
