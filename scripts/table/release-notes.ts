import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { releaseKey, releaseKeysPartition } from '../../models/table/keys';
import { batchWrite } from './batch-write';
import { readPartition } from './read-partition';
import type { RowKey } from './release-table';

const noteSchema = z.object({ pk: z.string(), sk: z.string(), keys: z.array(z.tuple([z.string(), z.string()])) });
type Note = z.infer<typeof noteSchema>;

/** DynamoDB takes 400 kB an item; this leaves room for whatever counts besides. */
const NOTE_BYTES = 200_000;

/** Keys in parts that each fit into one item. */
const inParts = (keys: readonly RowKey[]): Note['keys'][] => {
  const parts: Note['keys'][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const { pk, sk } of keys) {
    const size = Buffer.byteLength(pk) + Buffer.byteLength(sk) + 10;
    if (bytes + size > NOTE_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push([pk, sk]);
    bytes += size;
  }
  return parts;
};

/**
 * The keys that a release writes, noted first, so that whoever comes after a crash can delete them. Those of a
 * release that came out stay: they say what it changed, and what a rollback has to look at.
 */
export const createReleaseNotes = (client: DynamoDBDocumentClient, table: string) => {
  const read = async (release: number): Promise<Note[]> =>
    (await readPartition(client, table, releaseKeysPartition(release))).map((item) => noteSchema.parse(item));

  const drop = (notes: readonly Note[]): Promise<void> =>
    batchWrite(
      client,
      table,
      notes.map(({ pk, sk }) => ({ delete: { pk, sk } })),
    );

  return {
    async write(release: number, keys: readonly RowKey[]): Promise<void> {
      for (const [index, part] of inParts(keys).entries()) {
        const key = { pk: releaseKeysPartition(release), sk: String(index + 1).padStart(6, '0') };
        await client.send(new PutCommand({ TableName: table, Item: { ...key, keys: part } }));
      }
    },

    forget: async (release: number): Promise<void> => drop(await read(release)),

    keysOf: async (release: number): Promise<RowKey[]> =>
      (await read(release)).flatMap(({ keys }) => keys.map(([pk, sk]) => ({ pk, sk }))),

    async deleteNoted(release: number): Promise<void> {
      const notes = await read(release);
      // A row of another release never is a release's own to delete, whatever its notes say.
      const own = notes.flatMap(({ keys }) => keys).filter(([, sk]) => sk.endsWith(`#${releaseKey(release).sk}`));
      await batchWrite(
        client,
        table,
        own.map(([pk, sk]) => ({ delete: { pk, sk } })),
      );
      await drop(notes);
    },
  };
};
