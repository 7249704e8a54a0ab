import { BatchGetCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type PackedItem, placesPointerSchema } from '../../models/places/places-pointer';
import { type ItemKey, keyText, PLACES, POINTER, placesHistoryKey } from '../../models/table/keys';
import { batchWrite } from '../table/batch-write';
import { readPartition } from '../table/read-partition';
import type { ReleaseTable } from '../table/release-table';
import { asTableError, isConditionFailed } from '../table/table-errors';
import type { PlacesTable } from './places-table';
import { unpack } from './spool';

const packedSchema = z.object({ pk: z.string(), sk: z.string(), packed: z.instanceof(Uint8Array) });
const historySchema = z.object({ sk: z.string(), places: placesPointerSchema });

/** DynamoDB answers at most 16 MB at a time: of our items far more than these. */
const READ_AT_ONCE = 64;
/** Items in memory while they are written: lanes of batches run side by side. */
const WRITE_AT_ONCE = 200;

export interface DynamoPlacesTableOptions {
  client: DynamoDBDocumentClient;
  /** The table's name at DynamoDB. */
  table: string;
  releases: ReleaseTable;
  isLocal: boolean;
}

/** Places in Amazon DynamoDB, or in whatever speaks its contract. */
export const createDynamoPlacesTable = ({
  client,
  table,
  releases,
  isLocal,
}: DynamoPlacesTableOptions): PlacesTable => {
  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asTableError(error, { name: releases.name, isLocal });
    }
  };

  const readSome = async (keys: readonly ItemKey[], into: Map<string, unknown>): Promise<void> => {
    let left: ItemKey[] = [...keys];
    while (left.length > 0) {
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
      );
      for (const item of answer.Responses?.[table] ?? []) {
        const { packed, ...key } = packedSchema.parse(item);
        into.set(keyText(key), unpack(packed));
      }
      left = (answer.UnprocessedKeys?.[table]?.Keys ?? []).map((key) => ({ pk: String(key.pk), sk: String(key.sk) }));
    }
  };

  return {
    releases,

    read: (keys) =>
      asked(async () => {
        const found = new Map<string, unknown>();
        for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
          await readSome(keys.slice(at, at + READ_AT_ONCE), found);
        }
        return found;
      }),

    write: (items, options) =>
      asked(async () => {
        let some: { put: PackedItem & Record<string, unknown> }[] = [];
        for (const item of items) {
          some.push({ put: { ...item } });
          if (some.length < WRITE_AT_ONCE) continue;
          await batchWrite(client, table, some, options);
          some = [];
        }
        await batchWrite(client, table, some, options);
      }),

    noteHistory: (release, places) =>
      asked(async () => {
        await client.send(new PutCommand({ TableName: table, Item: { ...placesHistoryKey(release), places } }));
      }),

    placesAt: (release) =>
      asked(async () => {
        const { abandoned = [] } = (await releases.pointer()) ?? {};
        const history = (await readPartition(client, table, PLACES)).map((item) => historySchema.parse(item));
        const gone = new Set(abandoned.map((one) => placesHistoryKey(one).sk));
        return history.filter(({ sk }) => sk <= placesHistoryKey(release).sk && !gone.has(sk)).at(-1)?.places;
      }),

    movePointer: (release, at, places, pages) =>
      asked(async () => {
        try {
          await client.send(
            new UpdateCommand({
              TableName: table,
              Key: POINTER,
              UpdateExpression: `SET #release = :n, released_at = :at, places = :places${pages ? ', pages = :pages' : ''}`,
              ConditionExpression: '#writing.#release = :n AND #writing.#state = :writing',
              ExpressionAttributeNames: { '#release': 'release', '#writing': 'writing', '#state': 'state' },
              ExpressionAttributeValues: {
                ':n': release,
                ':at': at,
                ':places': places,
                ':writing': 'writing',
                ...(pages ? { ':pages': pages } : {}),
              },
            }),
          );
          return true;
        } catch (error) {
          if (!isConditionFailed(error)) throw error;
          // A request that the client repeats may find its own work done.
          return (await releases.pointer())?.release === release;
        }
      }),
  };
};
