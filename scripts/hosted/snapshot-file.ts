import { createHash } from 'node:crypto';
import { indexLine } from '../../lambda/table/snapshot-file';
import { jurisdictionsIn } from '../../models/content/content-row';
import type { Office } from '../../models/content/office';
import type { Version } from '../../models/table/items';
import { jurisdictionPartition } from '../../models/table/keys';
import { packedCounties, packedPage } from '../pages/pages-of';
import { byPartition } from '../plan/digests';

export interface SnapshotFile {
  /** Named by what is in it, so that a bundle never finds another one's. */
  name: string;
  bytes: Uint8Array;
}

/** One release's visible rows, as pages of every place in the office's locales, with the names of the counties of `root`. */
export const snapshotFile = (
  versions: readonly Version[],
  { root, locales }: Pick<Office, 'root' | 'locales'>,
): SnapshotFile => {
  const rows = byPartition(versions);
  const rowsIn = (name: string): readonly Version[] => rows.get(name) ?? [];
  const places = jurisdictionsIn(versions.map(({ content }) => content));
  const pages = [
    ...places.flatMap(({ id, parent }) =>
      locales.map((locale) => packedPage({ jurisdiction: id, locale, parent }, rowsIn)),
    ),
    packedCounties(root, rowsIn(jurisdictionPartition(root))),
  ];
  let from = 0;
  const lines: string[] = [];
  const bodies: Uint8Array[] = [];
  for (const { name, parts } of pages) {
    const body = Buffer.concat(parts);
    lines.push(indexLine(name, from, body.length));
    bodies.push(body);
    from += body.length;
  }
  const index = Buffer.from(lines.join(''));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(index.length);
  const bytes = Buffer.concat([head, index, ...bodies]);
  return { name: `release-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.pages`, bytes };
};
