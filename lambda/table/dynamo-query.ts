import { fromAttributes, type Item, toAttributes } from './attribute-values';
import type { TableClient } from './dynamo-client';

interface Page {
  items: Item[];
  /** Where the next page begins. */
  next: Item | undefined;
}

/** Reads whole partitions. DynamoDB answers with a megabyte at a time, after which the rest is another request. */
export const createQuery = (client: TableClient, table: string) => {
  const ask = async (asked: object, start: Item | undefined, abortSignal: AbortSignal): Promise<Page> => {
    const input = { TableName: table, ConsistentRead: true, ...asked };
    const { Items: items = [], LastEvaluatedKey: next } = (await client.send(
      'Query',
      start ? { ...input, ExclusiveStartKey: toAttributes(start) } : input,
      { abortSignal },
    )) as { Items?: object[]; LastEvaluatedKey?: object };
    return { items: items.map(fromAttributes), next: next && fromAttributes(next) };
  };

  const page = (name: string, start: Item | undefined, isForward: boolean, abortSignal: AbortSignal): Promise<Page> => {
    const asked = {
      KeyConditionExpression: 'pk = :name',
      ExpressionAttributeValues: toAttributes({ ':name': name }),
      ScanIndexForward: isForward,
    };
    return ask(asked, start, abortSignal);
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

  /** The last item up to the key `last` that isn't to be passed over. */
  const newest = async (
    name: string,
    last: string,
    abortSignal: AbortSignal,
    isPassedOver: (item: Item) => boolean,
  ): Promise<Item | undefined> => {
    let start: Item | undefined;
    do {
      const asked = {
        KeyConditionExpression: 'pk = :name AND sk <= :last',
        ExpressionAttributeValues: toAttributes({ ':name': name, ':last': last }),
        ScanIndexForward: false,
        Limit: 1,
      };
      const { items, next }: Page = await ask(asked, start, abortSignal);
      const [item] = items;
      if (item && !isPassedOver(item)) return item;
      start = next;
    } while (start);
    return undefined;
  };

  return { fromTheFront, fromBothEnds, newest };
};
