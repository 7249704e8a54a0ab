import type { ContentRow } from '../../models/content/content-row';
import { type Pointer, type Version, visibleAt } from '../../models/table/items';
import { faqPartition } from '../../models/table/keys';
import { readVisible } from '../table/read-visible';
import type { ReleaseTable } from '../table/release-table';
import { compareDigests } from './compare-digests';
import { type Desired, desiredOf, isDraft } from './desired';
import { byPartition, digestOf, digestsOf } from './digests';
import { inLanes } from './in-lanes';
import { makePlan, planBetween } from './make-plan';
import type { Plan } from './plan';

export interface PlanOptions {
  /** Compares with every row in the table, whatever the digests say. */
  isThorough?: boolean | undefined;
  onProgress?: ((read: number, unit: 'partitions' | 'rows') => void) | undefined;
}

/**
 * What releasing `rows` on the table would do now. Where the live release has digests, only partitions are read
 * that shall change, so that the cost is that of the change.
 */
export const planOnTable = async (
  table: ReleaseTable,
  rows: readonly ContentRow[],
  options: PlanOptions = {},
): Promise<Plan> => {
  const pointer = await table.pointer();
  if (!pointer) return makePlan({ rows, current: [], basedOn: 0 });
  const plan = options.isThorough ? undefined : await planFromDigests(table, pointer, rows, options);
  return plan ?? planFromAll(table, pointer, rows, options);
};

const planFromAll = async (
  table: ReleaseTable,
  pointer: Pointer,
  rows: readonly ContentRow[],
  { onProgress }: PlanOptions,
): Promise<Plan> => {
  const current = await readVisible(table, pointer, (read) => onProgress?.(read, 'rows'));
  return makePlan({ rows, current, basedOn: pointer.release });
};

/** Nothing where the digests are missing, or where a partition shows something else than its digest says. */
const planFromDigests = async (
  table: ReleaseTable,
  pointer: Pointer,
  rows: readonly ContentRow[],
  { onProgress }: PlanOptions,
): Promise<Plan | undefined> => {
  const root = await table.digests.root(pointer.release);
  if (!root) return undefined;
  const read = new Map<string, Version[]>();
  const readAll = (names: Iterable<string>): Promise<void> =>
    inLanes(names, async (pk) => {
      if (read.has(pk)) return;
      read.set(pk, visibleAt(await table.partition(pk), pointer));
      onProgress?.(read.size, 'partitions');
    });

  await readAll(draftPartitions(rows));
  const desired = desiredOf(rows, [...read.values()].flat(), pointer.release + 1);
  const compared = await compareDigests(digestsOf(byPartition(desired.versions)), root, table.digests);
  await readAll(compared.differing.keys());
  for (const [pk, digest] of compared.differing) {
    const versions = read.get(pk) ?? [];
    if ((versions.length > 0 ? digestOf(versions) : undefined) !== digest) return undefined;
  }
  const current = [...compared.differing.keys()].flatMap((pk) => read.get(pk) ?? []);
  return { ...planFor(current, desired, compared.differing, pointer), digests: compared.change };
};

const planFor = (
  current: readonly Version[],
  { versions, drafts }: Desired,
  partitions: ReadonlyMap<string, unknown>,
  { release }: Pointer,
): Plan => {
  const desired = versions.filter(({ pk }) => partitions.has(pk));
  const after = versions.map(({ content }) => content);
  return { ...planBetween({ current, desired, basedOn: release }), drafts, after, shown: versions };
};

const draftPartitions = (rows: readonly ContentRow[]): Set<string> =>
  new Set(
    rows
      .filter(isDraft)
      .flatMap((content) =>
        content.sheet === 'faq' ? [faqPartition(content.row.jurisdiction, content.row.locale)] : [],
      ),
  );
