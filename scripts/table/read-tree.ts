import type { Jurisdiction } from '../../models/content/jurisdiction';
import { type Pointer, visibleAt } from '../../models/table/items';
import { jurisdictionPartition } from '../../models/table/keys';
import { type ReleaseTable, TableError } from './release-table';

export interface Tree {
  root: Jurisdiction;
  /** Nearest first. */
  above: readonly Jurisdiction[];
}

/** The jurisdictions directly below `parent`. */
export const readBelow = async (
  table: ReleaseTable,
  parent: string | undefined,
  pointer: Pointer,
): Promise<Jurisdiction[]> =>
  visibleAt(await table.partition(jurisdictionPartition(parent)), pointer).flatMap(({ content }) =>
    content.sheet === 'jurisdictions' ? [content.row] : [],
  );

/** The office's own jurisdiction and those above it, found from the top of the tree. */
export const readTree = async (table: ReleaseTable, root: string, pointer: Pointer): Promise<Tree> => {
  const search = async (parent: string | undefined, above: readonly Jurisdiction[]): Promise<Tree | undefined> => {
    const places = await readBelow(table, parent, pointer);
    const found = places.find(({ id }) => id === root);
    if (found) return { root: found, above };
    for (const place of places) {
      const tree = await search(place.id, [place, ...above]);
      if (tree) return tree;
    }
    return undefined;
  };
  const tree = await search(undefined, []);
  if (tree) return tree;
  throw new TableError(
    `${table.name} holds no jurisdiction "${root}", for which office.yaml says that the skill speaks. Name the right target or folder.`,
  );
};
