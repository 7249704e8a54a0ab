import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, unknown>;

/** All items of one partition, as of now. */
export const readPartition = async (client: DynamoDBDocumentClient, table: string, pk: string): Promise<Item[]> => {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
};
