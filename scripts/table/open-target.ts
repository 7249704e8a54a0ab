import { relative } from 'node:path';
import type { Office } from '../../models/content/office';
import { createDynamoReleaseTable } from './dynamo-release-table';
import { defaultKeptFolder, findRunningLocalTable, openLocalTable } from './local-table';
import type { ReleaseTable } from './release-table';
import { createStaffClient } from './staff-client';

export const LOCAL = 'local';

const openLocal = async (kept: string | undefined, baseDir: string): Promise<ReleaseTable> => {
  const keptIn = kept ?? (await findRunningLocalTable(baseDir))?.keptIn ?? defaultKeptFolder(baseDir);
  const local = await openLocalTable({ keptIn });
  const name = `local (${relative(baseDir, keptIn) || keptIn})`;
  const client = createStaffClient({ table: local.table, region: 'us-east-1', endpoint: local.endpoint });
  const table = createDynamoReleaseTable({ client, table: local.table, name, isLocal: true });
  return {
    ...table,
    async close() {
      await table.close();
      await local.close();
    },
  };
};

/**
 * The table that a target's name stands for: `local`, in `kept`, else in the folder of the conversation that is
 * running, else in the project's own; or one that `office.yaml` names. Undefined where there is no such target.
 */
export const openTarget = async (
  target: string,
  { office, kept, baseDir }: { office: Office | undefined; kept?: string | undefined; baseDir: string },
): Promise<ReleaseTable | undefined> => {
  if (target === LOCAL) return openLocal(kept, baseDir);
  const remote = office && Object.hasOwn(office.targets, target) ? office.targets[target] : undefined;
  if (!remote) return undefined;
  const { table, region, endpoint } = remote;
  const name = `${target} (${table}, ${endpoint ?? region})`;
  return createDynamoReleaseTable({ client: createStaffClient(remote), table, name, isLocal: false });
};
