import { relative } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Office } from '../../models/content/office';
import { isOnThisComputer } from '../../models/content/target';
import { createDynamoReleaseTable } from './dynamo-release-table';
import { defaultKeptFolder, findRunningLocalTable, openLocalTable } from './local-table';
import type { ReleaseTable } from './release-table';
import { replicaOf } from './replica';
import { signedInAs } from './signed-in';
import { createStaffClient, credentialsFor } from './staff-client';

export const LOCAL = 'local';

/** A table that a target's name stands for. */
export interface OpenTarget {
  client: DynamoDBDocumentClient;
  /** The table's name at DynamoDB. */
  table: string;
  releases: ReleaseTable;
  isLocal: boolean;
  close(): Promise<void>;
}

const openLocal = async (kept: string | undefined, baseDir: string): Promise<OpenTarget> => {
  const keptIn = kept ?? (await findRunningLocalTable(baseDir))?.keptIn ?? defaultKeptFolder(baseDir);
  const { table, endpoint, close } = await openLocalTable({ keptIn });
  const name = `local (${relative(baseDir, keptIn) || keptIn})`;
  const client = createStaffClient({ table, region: 'us-east-1', endpoint });
  const releases = createDynamoReleaseTable({ client, table, name, isLocal: true });
  return {
    client,
    table,
    releases,
    isLocal: true,
    async close() {
      await releases.close();
      await close();
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
): Promise<OpenTarget | undefined> => {
  if (target === LOCAL) return openLocal(kept, baseDir);
  const remote = office && Object.hasOwn(office.targets, target) ? office.targets[target] : undefined;
  if (!remote) return undefined;
  const { table, region, endpoint } = remote;
  const name = `${target} (${table}, ${endpoint ?? region})`;
  const client = createStaffClient(remote);
  const releases = createDynamoReleaseTable({
    client,
    table,
    name,
    isLocal: false,
    replica: replicaOf(target, office),
    ...(isOnThisComputer(remote) ? {} : { signedIn: () => signedInAs({ region, ...credentialsFor(remote) }) }),
  });
  return { client, table, releases, isLocal: false, close: () => releases.close() };
};
