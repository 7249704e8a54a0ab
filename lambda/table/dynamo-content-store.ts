import type { Pointer } from '../../models/table/items';
import { isJurisdictionPartition, POINTER, pageKeyAt, pagePartPartition } from '../../models/table/keys';
import { fromAttributes, type Item, toAttributes } from './attribute-values';
import { asStoreError, type ContentStore } from './content-store';
import type { TableClient } from './dynamo-client';
import { createQuery } from './dynamo-query';
import { joinParts, unpackValue } from './page-item';
import { plainPointer } from './plain-pointer';
import { again, within } from './within';

const pointerIn = async (item: Item): Promise<Pointer> =>
  plainPointer(item) ?? (await import('./parse-items')).parsePointer(item);

/** Releases in Amazon DynamoDB, or in whatever speaks its contract. Every read is a consistent one. */
export const createDynamoContentStore = (client: TableClient, table: string): ContentStore => {
  const query = createQuery(client, table);
  const read = (name: string, signal: AbortSignal): Promise<Item[]> =>
    isJurisdictionPartition(name) ? query.fromBothEnds(name, signal) : query.fromTheFront(name, signal);

  return {
    async currentRelease(options) {
      try {
        const input = { TableName: table, Key: toAttributes(POINTER), ConsistentRead: true };
        const ask = (abortSignal: AbortSignal) => client.send('GetItem', input, { abortSignal });
        const { Item: item } = (await within(options.within, (signal) =>
          again(options.within / 2, ask, signal, () => client.dropIdleSockets()),
        )) as { Item?: object };
        const pointer = item && (await pointerIn(fromAttributes(item)));
        // Release 0: a first release is being written.
        return pointer?.release === 0 ? undefined : pointer;
      } catch (error) {
        throw asStoreError(error, 'GetItem');
      }
    },

    async pages(names, pointer, options) {
      const read = async (name: string, signal: AbortSignal): Promise<Uint8Array | undefined> =>
        joinParts(
          await Promise.all(
            Array.from({ length: pointer.pages?.parts ?? 1 }, (_, part) =>
              query.newest(pagePartPartition(name, part), pageKeyAt(pointer.release), signal, (item) =>
                pointer.abandoned.includes(Number(item.release)),
              ),
            ),
          ),
        );
      try {
        const pages = await within(options.within, (signal) => Promise.all(names.map((name) => read(name, signal))));
        const found = new Map(
          names.flatMap((name, at) => {
            const packed = pages[at];
            return packed ? [[name, () => unpackValue(packed)] as const] : [];
          }),
        );
        return found.size === names.length ? found : undefined;
      } catch (error) {
        throw asStoreError(error, 'Query');
      }
    },

    async partitions(names, pointer, options) {
      try {
        const partitions = await within(options.within, (signal) =>
          Promise.all(names.map((name) => read(name, signal))),
        );
        const { parseVisible } = await import('./parse-items');
        return new Map(names.map((name, index) => [name, parseVisible(partitions[index] ?? [], pointer)]));
      } catch (error) {
        throw asStoreError(error, 'Query');
      }
    },
  };
};
