import { CreateTableCommand, DeleteItemCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { startLocalEngine } from '../../scripts/table/local-engine';

/** The table in which conversations by text are kept, as `npm run infra` makes it, on the engine of this computer. */
export const openTextTable = async () => {
  const engine = await startLocalEngine('texts');
  const target = { table: 'texts', region: 'us-east-1', endpoint: engine.url };
  const client = new DynamoDBClient({
    region: target.region,
    endpoint: target.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const TableName = target.table;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  );
  const items = async () => (await client.send(new ScanCommand({ TableName }))).Items ?? [];
  return {
    target,
    items,
    clear: async (): Promise<void> => {
      for (const { id } of await items()) if (id) await client.send(new DeleteItemCommand({ TableName, Key: { id } }));
    },
    close: async (): Promise<void> => {
      client.destroy();
      await engine.close();
    },
  };
};
