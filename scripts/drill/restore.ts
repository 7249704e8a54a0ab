import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteTableCommand, DescribeTableCommand, RestoreTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { makeTable } from '../table/make-table';

const AT_ONCE = 25;
const LOOK_EVERY_MS = 5000;

type Restore = (client: DynamoDBDocumentClient, from: string, to: string) => Promise<void>;

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

/** The table as it was some minutes ago, under a new name. Amazon takes minutes to hours for it. */
export const restoreTable: Restore = async (client, from, to) => {
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: from,
      TargetTableName: to,
      UseLatestRestorableTime: true,
    }),
  );
  const status = async () => (await client.send(new DescribeTableCommand({ TableName: to }))).Table?.TableStatus;
  while ((await status()) !== 'ACTIVE') await sleep(LOOK_EVERY_MS);
};

export const deleteTable = async (client: DynamoDBDocumentClient, table: string): Promise<void> => {
  await client.send(new DeleteTableCommand({ TableName: table }));
};
