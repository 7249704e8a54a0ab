import { type Pointer, type Version, visibleAt } from '../../models/table/items';
import { isRowPartition } from '../../models/table/keys';
import { inLanes } from '../plan/in-lanes';
import { readVisible } from './read-visible';
import type { ReleaseTable, RowKey } from './release-table';

export interface Between {
  before: Version[];
  after: Version[];
}

/**
 * What the partitions of `keys` showed at two releases. All rows of them, whether they differ or not; without
 * keys, all rows there are.
 */
export const readBetween = async (
  table: ReleaseTable,
  keys: readonly RowKey[] | undefined,
  { abandoned }: Pointer,
  [from, to]: readonly [number, number],
): Promise<Between> => {
  if (!keys) {
    const [before, after] = [from, to].map((release) => readVisible(table, { release, abandoned }));
    return { before: (await before) ?? [], after: (await after) ?? [] };
  }
  const names = new Set(keys.map(({ pk }) => pk).filter(isRowPartition));
  const between: Between = { before: [], after: [] };
  await inLanes(names, async (pk) => {
    const versions = await table.partition(pk);
    between.before.push(...visibleAt(versions, { release: from, abandoned }));
    between.after.push(...visibleAt(versions, { release: to, abandoned }));
  });
  return between;
};
