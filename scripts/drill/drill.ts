import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import type { OpenTarget } from '../table/open-target';
import { asTableError } from '../table/table-errors';
import { judgeRelease } from './judge-release';
import { copyTable, deleteTable, lookAtTable, restoreTable } from './restore';

export interface DrillOptions {
  /** When it begins: it names the table that is restored to. */
  now: Date;
  /** Leaves the restored table where it is. */
  keep: boolean;
  say(line: string): void;
  /** How often Amazon is asked whether the restored table is there. */
  lookEveryMs?: number;
}

/** Restores the table to a new one, reads its release there, and takes it away again. True where every row is right. */
export const drill = async (target: OpenTarget, { now, keep, say, lookEveryMs }: DrillOptions): Promise<boolean> => {
  const { client, table, releases, isLocal } = target;
  const live = await releases.pointer();
  if (!live) {
    say(`Nothing was ever released on ${releases.name}: there is nothing to restore.`);
    return false;
  }
  if (!isLocal) say(await lookAtTable(client, table));
  const name = `${table}-drill-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
  say(`${releases.name} is restored to ${name}${isLocal ? ', as a copy: a local table has no backups' : ''} …`);
  try {
    await (isLocal ? copyTable : restoreTable)(client, table, name, lookEveryMs);
    const restored = createDynamoReleaseTable({ client, table: name, name, isLocal: false });
    const judged = await judgeRelease(restored);
    if (!judged) {
      say('The restored table has no release that could be checked. Voters hear the same as before.');
      return false;
    }
    const { release, rows, differing } = judged;
    say(`It shows release ${release} (live is ${live.release}) with ${rows} rows.`);
    if (differing.length === 0) say('Every partition has the digest that the release noted.');
    else say(`Not what the release noted: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ' …' : ''}.`);
    return differing.length === 0;
  } catch (error) {
    throw asTableError(error, { name, isLocal });
  } finally {
    if (!keep) await deleteTable(client, name);
    say(
      keep
        ? `${name} is left for you to look at, and to delete.`
        : `${name} is deleted. The live table wasn't touched.`,
    );
  }
};
