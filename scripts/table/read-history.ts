import type { Act } from '../../models/table/acts';
import type { Pointer } from '../../models/table/items';
import { inLanes } from '../plan/in-lanes';
import { type ReleaseRecord, type ReleaseTable, type RowKey, TableError } from './release-table';

/** Since when voters hear a release; nothing where they never did. */
export const heardSince = ({ state, released_at, finished_at }: ReleaseRecord): string | undefined =>
  state === 'released' ? (released_at ?? finished_at) : undefined;

/** The oldest release of which every row is still stored; 0 where nothing was ever deleted. */
export const keptFrom = (acts: readonly Act[]): number =>
  acts.reduce((from, { deed }) => (deed.kind === 'pruned' ? Math.max(from, deed.before) : from), 0);

/** The record of a release that voters heard, and whose rows are still stored. Throws `TableError`. */
export const requireHeard = async (table: ReleaseTable, release: number, pointer: Pointer): Promise<ReleaseRecord> => {
  const record = (await table.records()).find((one) => one.release === release);
  if (!record || heardSince(record) === undefined) {
    throw new TableError(`Release ${release} was never heard on ${table.name}. The live one is ${pointer.release}.`);
  }
  const kept = keptFrom(await table.emergency.acts());
  if (release >= kept) return record;
  throw new TableError(
    `The rows of release ${release} were deleted with "faq prune"; they are kept from release ${kept} on. Its record is in "faq history".`,
  );
};

/** What the releases from `first` to `last` wrote. Nothing where one of them left no note of it. */
export const keysWritten = async (table: ReleaseTable, first: number, last: number): Promise<RowKey[] | undefined> => {
  const records = await table.records();
  const heard = records.filter((one) => heardSince(one) && one.release >= first && one.release <= last);
  const keys: RowKey[] = [];
  let isComplete = true;
  await inLanes(heard, async ({ release }) => {
    const written = await table.keysOf(release);
    isComplete &&= written.length > 0;
    for (const key of written) keys.push(key);
  });
  return isComplete ? keys : undefined;
};
