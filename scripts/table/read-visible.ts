import { type Pointer, type Version, visibleAt } from '../../models/table/items';
import type { ReleaseTable } from './release-table';

/** What voters hear now, with the release it is of; 0 when nothing was ever released. */
export const readLive = async (table: ReleaseTable): Promise<{ release: number; current: Version[] }> => {
  const pointer = await table.pointer();
  return pointer
    ? { release: pointer.release, current: await readVisible(table, pointer) }
    : { release: 0, current: [] };
};

/** What voters heard when `pointer` was the live release. */
export const readVisible = async (
  table: ReleaseTable,
  pointer: Pick<Pointer, 'release' | 'abandoned'>,
): Promise<Version[]> => {
  const versions: Version[] = [];
  for await (const page of table.versions()) for (const version of page) versions.push(version);
  return visibleAt(versions, pointer);
};
