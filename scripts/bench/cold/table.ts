import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Pointer, type Version, visibleAt } from '../../../models/table/items';
import { makePlan } from '../../plan/make-plan';
import { createDynamoReleaseTable } from '../../table/dynamo-release-table';
import { openLocalTable } from '../../table/local-table';
import { publish } from '../../table/publish';
import { createStaffClient } from '../../table/staff-client';
import { benchRows, expected, type Size } from './office';

/** What voters hear after one more release: of the bench's office, or what a bundle is built from. */
export interface Edition {
  pointer: Pointer;
  versions: readonly Version[];
}

export interface BenchTable {
  endpoint: string;
  table: string;
  /** Releases that edition of the answers. */
  release(edition: number): Promise<Edition>;
  close(): Promise<void>;
}

const BY = { by: 'bench', note: 'bench' };

/** A table of its own, in this process, as empty as a new one. */
export const openBenchTable = async (size: Size, now: () => Date): Promise<BenchTable> => {
  const engine = await openLocalTable();
  const { endpoint, table } = engine;
  const client = createStaffClient({ table, region: 'us-east-1', endpoint });
  const releases = createDynamoReleaseTable({ client, table, name: 'bench', isLocal: true });
  await releases.ensure();
  let shown: readonly Version[] = [];
  return {
    endpoint,
    table,
    async release(edition) {
      const basedOn = (await releases.pointer())?.release ?? 0;
      const plan = makePlan({ rows: benchRows(size, edition), current: shown, basedOn });
      const { outcome } = await publish(releases, plan, { ...BY, now });
      const pointer = await releases.pointer();
      if (outcome !== 'released' || !pointer) throw new Error(`The bench's release came to nothing: ${outcome}.`);
      shown = visibleAt([...shown, ...plan.versions], pointer);
      const item = { pk: 'ORDINARY', sk: 'vote-id', answer: `${expected(edition)} bring a current paper.` };
      await client.send(new PutCommand({ TableName: table, Item: item }));
      return { pointer, versions: shown };
    },
    async close() {
      client.destroy();
      await engine.close();
    },
  };
};
