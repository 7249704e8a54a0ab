import { relative } from 'node:path';
import type { Office } from '../../models/content/office';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { defaultKeptFolder, findRunningLocalTable, openLocalTable } from '../table/local-table';
import { LOCAL } from '../table/open-target';
import { createStaffClient } from '../table/staff-client';
import { createDynamoPlacesTable } from './dynamo-places-table';
import type { PlacesTable } from './places-table';

export interface OpenPlacesTable {
  table: PlacesTable;
  close(): Promise<void>;
}

/** As `openTarget`, for places. */
export const openPlacesTable = async (
  target: string,
  { office, kept, baseDir }: { office: Office | undefined; kept?: string | undefined; baseDir: string },
): Promise<OpenPlacesTable | undefined> => {
  const isLocal = target === LOCAL;
  const remote = !isLocal && office && Object.hasOwn(office.targets, target) ? office.targets[target] : undefined;
  if (!isLocal && !remote) return undefined;
  const keptIn = kept ?? (await findRunningLocalTable(baseDir))?.keptIn ?? defaultKeptFolder(baseDir);
  const local = remote ? undefined : await openLocalTable({ keptIn });
  const at = remote ?? { table: local?.table ?? '', region: 'us-east-1', endpoint: local?.endpoint };
  const where = remote ? `${at.table}, ${at.endpoint ?? at.region}` : relative(baseDir, keptIn) || keptIn;
  const client = createStaffClient(at);
  const releases = createDynamoReleaseTable({ client, table: at.table, name: `${target} (${where})`, isLocal });
  return {
    table: createDynamoPlacesTable({ client, table: at.table, releases, isLocal }),
    async close() {
      await releases.close();
      await local?.close();
    },
  };
};
