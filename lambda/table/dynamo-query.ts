import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, unknown>;

interface Page {
  items: Item[];
  /** Where the next page begins. */
  next: Item | undefined;
}

/** Reads whole partitions. DynamoDB answers with a megabyte at a time, after which the rest is another request. */
export const createQuery = (client: DynamoDBDocumentClient, table: string) => {
  const page = async (
    name: string,
    start: Item | undefined,
    isForward: boolean,
    abortSignal: AbortSignal,
  ): Promise<Page> => {
    const { Items: items = [], LastEvaluatedKey: next } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :name',
        ExpressionAttributeValues: { ':name': name },
        ExclusiveStartKey: start,
        ScanIndexForward: isForward,
      }),
      { abortSignal },
    );
    return { items, next };
  };

  const fromTheFront = async (name: string, signal: AbortSignal): Promise<Item[]> => {
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      const { items: more, next } = await page(name, start, true, signal);
      for (const item of more) items.push(item);
      start = next;
    } while (start);
    return items;
  };

  /** Two megabytes in the time of one: a state has all its counties in one partition. */
  const fromBothEnds = async (name: string, signal: AbortSignal): Promise<Item[]> => {
    const [front, back] = await Promise.all([
      page(name, undefined, true, signal),
      page(name, undefined, false, signal),
    ]);
    if (!front.next) return front.items;
    const found = new Map(back.items.map((item) => [item.sk, item]));
    const hasMet = ({ items, next }: Page): boolean => !next || found.has(items.at(-1)?.sk);
    let last = front;
    let isDone = hasMet(last);
    for (const item of last.items) found.set(item.sk, item);
    while (!isDone) {
      last = await page(name, last.next, true, signal);
      isDone = hasMet(last);
      for (const item of last.items) found.set(item.sk, item);
    }
    return [...found.values()];
  };

  return { fromTheFront, fromBothEnds };
};
