import { inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type ItemKey, keyText } from '../../models/table/keys';
import { fromAttributes, toAttributes } from './attribute-values';
import { ContentStoreError } from './content-store';
import type { TableClient } from './dynamo-client';
import type { PlacesStore } from './places-store';
import { kindOf, type OnTrouble } from './trouble';
import { within } from './within';

const itemSchema = z.object({ pk: z.string(), sk: z.string(), packed: z.instanceof(Uint8Array) });

interface Answer {
  Responses?: Record<string, object[]>;
  UnprocessedKeys?: Record<string, { Keys?: object[] }>;
}

const unpack = (item: unknown): [string, unknown] => {
  const { packed, ...key } = itemSchema.parse(item);
  return [keyText(key), JSON.parse(inflateRawSync(packed).toString('utf8'))];
};

/**
 * Places in Amazon DynamoDB, or in whatever speaks its contract. Reads are consistent ones: a version is read
 * from the very moment that the pointer names it.
 */
export const createDynamoPlacesStore = (client: TableClient, table: string, onTrouble?: OnTrouble): PlacesStore => {
  const operation = 'BatchGetItem';
  const readAll = async (keys: readonly ItemKey[], abortSignal: AbortSignal): Promise<Map<string, unknown>> => {
    const found = new Map<string, unknown>();
    let left: ItemKey[] = [...keys];
    // One request, unless the table is so busy that it leaves some keys for later.
    while (left.length > 0) {
      const answer = (await client.send(
        'BatchGetItem',
        { RequestItems: { [table]: { Keys: left.map(toAttributes), ConsistentRead: true } } },
        { abortSignal },
      )) as Answer;
      for (const item of answer.Responses?.[table] ?? []) found.set(...unpack(fromAttributes(item)));
      left = (answer.UnprocessedKeys?.[table]?.Keys ?? [])
        .map(fromAttributes)
        .map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
    }
    return found;
  };

  return {
    async read(keys, options) {
      try {
        return await within(options.within, (signal) => readAll(keys, signal));
      } catch (error) {
        // The error's own words may name the keys asked for, and so a voter's street: they go no further.
        const kind = error instanceof ContentStoreError ? error.kind : kindOf(error);
        const message = `The places could not be read (${kind ?? 'unreadable'}).`;
        onTrouble?.({ trouble: 'places-unread', operation, error: kind, message });
        throw new ContentStoreError(message, { operation, kind });
      }
    },
  };
};
