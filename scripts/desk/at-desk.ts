import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { Office } from '../../models/content/office';
import type { Pointer } from '../../models/table/items';
import type { Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { renderProblems } from '../report/render-problems';
import { readContent } from '../sheet/read-content';
import { readOffice } from '../sheet/read-office';
import { readBelow, readTree, type Tree } from '../table/read-tree';
import type { ReleaseTable } from '../table/release-table';
import type { Given } from '../verbs/options';
import { withTable } from './with-table';

/** The office's table as it is now, for the commands that look at it or act on it without content. */
export interface Desk {
  office: Office;
  table: ReleaseTable;
  pointer: Pointer;
  tree: Tree;
  /** The office's own clock. */
  zone: string;
}

const officeIn = async (folder: string, { paint, width }: Terminal): Promise<Office> => {
  const isFile = await stat(folder).then(
    (found) => found.isFile(),
    () => false,
  );
  const { office, problems } = isFile ? await readContent(folder) : await readOffice(join(folder, 'office.yaml'));
  if (office) return office;
  const shown = renderProblems(problems, { paint, width, all: true });
  throw new UsageError(
    `The office's settings can't be read from ${folder}:\n\n${shown}\n\nName their folder with --content.`,
  );
};

/** Opens the office's table for as long as `work` takes. There must be a release. */
export const atDesk = async <T>(
  given: Pick<Given<'kept'>, 'folder' | 'targetName' | 'kept'>,
  terminal: Terminal,
  work: (desk: Desk) => Promise<T>,
): Promise<T> => {
  const office = await officeIn(given.folder, terminal);
  return withTable(given, office, async (table) => {
    const pointer = await table.pointer();
    if (!pointer)
      throw new UsageError(`Nothing was ever released on ${table.name}. Release something first: "faq apply".`);
    const tree = await readTree(table, office.root, pointer);
    return work({ office, table, pointer, tree, zone: tree.root.time_zone });
  });
};

/** The jurisdictions that `--county` names, by id or by name; the office's own where it names none. */
export const placesNamed = async (
  names: readonly string[],
  { table, pointer, tree: { root, above } }: Desk,
): Promise<Jurisdiction[]> => {
  if (names.length === 0) return [root];
  const places = [root, ...above, ...(await readBelow(table, root.id, pointer))];
  return names.map((name) => {
    const place = places.find(({ id, name: full }) => id === name || full.toLowerCase() === name.toLowerCase());
    if (place) return place;
    const ids = places.map(({ id }) => id);
    const meant = didYouMean(name, ids);
    throw new UsageError(
      `There is no jurisdiction "${name}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(ids, 8)}.`} Nothing was changed.`,
    );
  });
};
