import { type Pointer, type Version, visibleSoFar } from '../../models/table/items';
import type { ReleaseTable } from './release-table';

/** What voters heard when `pointer` was the live release. */
export const readVisible = async (
  table: ReleaseTable,
  pointer: Pick<Pointer, 'release' | 'abandoned'>,
  onProgress?: (read: number) => void,
): Promise<Version[]> => {
  const rows = visibleSoFar<Version>(pointer);
  let read = 0;
  for await (const page of table.versions()) {
    for (const version of page) rows.add(version);
    read += page.length;
    onProgress?.(read);
  }
  return rows.visible();
};
