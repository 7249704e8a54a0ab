import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { digestBucketKey, digestPartition, digestRootKey } from '../../models/table/keys';
import { type BucketRef, bucketDigest, type DigestChange, type DigestRoot, type Digests } from '../plan/digests';
import { batchWrite } from './batch-write';
import { readPartition } from './read-partition';
import type { DigestStore } from './release-table';

/** How digests are made. Those made otherwise are no use: the table is read as a whole once. */
const FORM = 1;

const rootSchema = z.object({
  form: z.literal(FORM),
  size: z.int(),
  refs: z.array(z.object({ bucket: z.int(), release: z.int(), digest: z.string() })),
});
const bucketSchema = z.object({ entries: z.record(z.string(), z.string()) });

const bucketKey = ({ bucket, release }: Pick<BucketRef, 'bucket' | 'release'>) => digestBucketKey(release, bucket);

/** Digests in the table, each under the release that wrote it: one that was abandoned leaves no trace in others. */
export const createDigestStore = (client: DynamoDBDocumentClient, table: string): DigestStore => {
  const get = async (Key: { pk: string; sk: string }): Promise<unknown> =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;

  return {
    async root(release) {
      return rootSchema.safeParse(await get(digestRootKey(release))).data;
    },

    async buckets(refs) {
      const read = async (ref: BucketRef): Promise<[number, Digests]> => {
        const { entries } = bucketSchema.parse(await get(bucketKey(ref)));
        return [ref.bucket, new Map(Object.entries(entries))];
      };
      return new Map(await Promise.all(refs.map(read)));
    },

    async write(release: number, { size, buckets, kept }: DigestChange) {
      const own = [...buckets].map(([bucket, entries]) => ({ bucket, release, digest: bucketDigest(entries) }));
      const puts = [...buckets].map(([bucket, entries]) => ({
        put: { ...bucketKey({ bucket, release }), entries: Object.fromEntries(entries) },
      }));
      await batchWrite(client, table, puts);
      const root: DigestRoot = { size, refs: [...kept, ...own] };
      await client.send(new PutCommand({ TableName: table, Item: { ...digestRootKey(release), form: FORM, ...root } }));
    },

    async prune(release, needed) {
      const keep = new Set(needed.map((ref) => `${bucketKey(ref).pk} ${bucketKey(ref).sk}`));
      const items = await readPartition(client, table, digestPartition(release));
      const keys = items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
      const gone = keys.filter(({ pk, sk }) => !keep.has(`${pk} ${sk}`));
      await batchWrite(
        client,
        table,
        gone.map((key) => ({ delete: key })),
      );
    },
  };
};
