import type { Digests } from '../plan/digests';
import { byPartition, digestsOf } from '../plan/digests';
import { readVisible } from '../table/read-visible';
import type { ReleaseTable } from '../table/release-table';

export interface Judged {
  release: number;
  rows: number;
  /** Partitions whose rows are not those that the release noted. */
  differing: string[];
}

/**
 * Reads the live release of a table as staff's commands do, and holds each partition's rows against the digest that the
 * release wrote down when it was made. Nothing where the table has no release, or one without digests.
 */
export const judgeRelease = async (table: ReleaseTable): Promise<Judged | undefined> => {
  const pointer = await table.pointer();
  const root = pointer && (await table.digests.root(pointer.release));
  if (!pointer || !root) return undefined;
  const noted = new Map<string, string>();
  const buckets: Map<number, Digests> = await table.digests.buckets(root.refs);
  for (const digests of buckets.values()) for (const [pk, digest] of digests) noted.set(pk, digest);
  const versions = await readVisible(table, pointer);
  const found = digestsOf(byPartition(versions));
  const all = new Set([...noted.keys(), ...found.keys()]);
  const differing = [...all].filter((pk) => noted.get(pk) !== found.get(pk)).sort();
  return { release: pointer.release, rows: versions.length, differing };
};
