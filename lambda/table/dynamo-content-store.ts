import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type Pointer, pointerSchema, type Version, versionSchema, visibleAt } from '../../models/table/items';
import { isJurisdictionPartition, POINTER } from '../../models/table/keys';
import { asStoreError, type ContentStore, ContentStoreError } from './content-store';
import { dropIdleSockets } from './dynamo-client';
import { createQuery, type Item } from './dynamo-query';
import { again, within } from './within';

/** What decides whether an item is visible, before its content is looked at. */
const headSchema = z.pick(versionSchema, { pk: true, sk: true, release: true, removed: true });

const keyOf = (item: Item): string => `${String(item.pk)} / ${String(item.sk)}`;

const parse = <T>(schema: z.ZodMiniType<T>, item: Item): T => {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ContentStoreError(`The item ${keyOf(item)} can't be read: ${fields}.`, { cause: parsed.error });
};

/**
 * Only what is visible is parsed in full. It costs less, and a superseded row of long ago may speak of a topic
 * that this version of the skill no longer knows.
 */
const parseVisible = (items: readonly Item[], pointer: Pointer): Version[] => {
  const whole = new Map(items.map((item) => [keyOf(item), item]));
  const heads = items.map((item) => parse(headSchema, item));
  return visibleAt(heads, pointer).map((head) => parse(versionSchema, whole.get(keyOf(head)) ?? {}));
};

/** Releases in Amazon DynamoDB, or in whatever speaks its contract. Every read is a consistent one. */
export const createDynamoContentStore = (client: DynamoDBDocumentClient, table: string): ContentStore => {
  const query = createQuery(client, table);
  const read = (name: string, signal: AbortSignal): Promise<Item[]> =>
    isJurisdictionPartition(name) ? query.fromBothEnds(name, signal) : query.fromTheFront(name, signal);

  return {
    async currentRelease(options) {
      try {
        const ask = (abortSignal: AbortSignal) =>
          client.send(new GetCommand({ TableName: table, Key: POINTER, ConsistentRead: true }), { abortSignal });
        const { Item: item } = await within(options.within, (signal) =>
          again(options.within / 2, ask, signal, () => dropIdleSockets(client)),
        );
        const pointer = item && parse(pointerSchema, item);
        // Release 0: a first release is being written.
        return pointer?.release === 0 ? undefined : pointer;
      } catch (error) {
        throw asStoreError(error, 'GetItem');
      }
    },

    async partitions(names, pointer, options) {
      try {
        const partitions = await within(options.within, (signal) =>
          Promise.all(names.map((name) => read(name, signal))),
        );
        return new Map(names.map((name, index) => [name, parseVisible(partitions[index] ?? [], pointer)]));
      } catch (error) {
        throw asStoreError(error, 'Query');
      }
    },
  };
};
