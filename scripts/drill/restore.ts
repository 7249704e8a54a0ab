import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  RestoreTableToPointInTimeCommand,
} from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { makeTable } from '../table/make-table';
import { TableError } from '../table/release-table';
import { isNoTable } from '../table/table-errors';

const AT_ONCE = 25;
const LOOK_EVERY_MS = 5000;

/** Resolves when the new table is there; one that was begun may be there too where it throws. */
type Restore = (client: DynamoDBDocumentClient, from: string, to: string, lookEveryMs?: number) => Promise<void>;

/** A table on this computer has no backups: its items are copied, and what comes after is tried all the same. */
export const copyTable: Restore = async (client, from, to) => {
  await makeTable(client, to);
  for await (const { Items = [] } of paginateScan({ client }, { TableName: from, ConsistentRead: true })) {
    for (let at = 0; at < Items.length; at += AT_ONCE) {
      let left: Record<string, object[]> | undefined = {
        [to]: Items.slice(at, at + AT_ONCE).map((Item) => ({ PutRequest: { Item } })),
      };
      while (left && Object.keys(left).length > 0) {
        left = (await client.send(new BatchWriteCommand({ RequestItems: left }))).UnprocessedItems;
      }
    }
  }
};

const WITHOUT_RECOVERY = (table: string): string =>
  `${table} has no point-in-time recovery, so that nothing could be restored if it were lost. Turn it on at once:
  aws dynamodb update-continuous-backups --table-name ${table} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true
Nothing was changed.`;

/** How the table is kept: since when it can be restored, and whether it can be deleted. Without recovery it throws. */
export const lookAtTable = async (client: DynamoDBDocumentClient, table: string): Promise<string> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const backups = await client.send(new DescribeContinuousBackupsCommand({ TableName: table }));
  const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
  if (recovery?.PointInTimeRecoveryStatus !== 'ENABLED') throw new TableError(WITHOUT_RECOVERY(table));
  const since = recovery.EarliestRestorableDateTime?.toISOString() ?? 'this moment';
  const kept = Table?.DeletionProtectionEnabled
    ? "it can't be deleted by mistake"
    : 'its deletion protection is off: turn it on';
  return `${table} can be restored to any moment since ${since}; ${kept}.`;
};

/** The table as it was some minutes ago, under a new name. Amazon takes minutes to hours for it. */
export const restoreTable: Restore = async (client, from, to, lookEveryMs = LOOK_EVERY_MS) => {
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: from,
      TargetTableName: to,
      UseLatestRestorableTime: true,
    }),
  );
  const status = async () => (await client.send(new DescribeTableCommand({ TableName: to }))).Table?.TableStatus;
  while ((await status()) !== 'ACTIVE') await sleep(lookEveryMs);
};

/** A table that was never made is as good as deleted. */
export const deleteTable = async (client: DynamoDBDocumentClient, table: string): Promise<void> => {
  try {
    await client.send(new DeleteTableCommand({ TableName: table }));
  } catch (error) {
    if (!isNoTable(error)) throw error;
  }
};
