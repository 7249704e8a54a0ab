import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type Version, versionSchema } from '../../models/table/items';
import { isPagePartition, isRowPartition, POINTER, RELEASES } from '../../models/table/keys';
import { batchWrite } from './batch-write';
import { createDigestStore } from './digest-store';
import { createEmergencyDesk } from './emergency-desk';
import { makeTable } from './make-table';
import { meter } from './meter';
import { type Item, readPartition } from './read-partition';
import { createReleaseHead, pointerOf, writerOf } from './release-head';
import { createReleaseNotes } from './release-notes';
import { type ReleaseTable, releaseRecordSchema, TableError } from './release-table';
import type { Replica } from './replica';
import { asTableError, isNoTable } from './table-errors';

export interface DynamoReleaseTableOptions {
  client: DynamoDBDocumentClient;
  /** The table's name at DynamoDB. */
  table: string;
  /** What a person would call it. */
  name: string;
  /** A table on this computer, which we may make. A remote one is the keeper's to make. */
  isLocal: boolean;
  replica?: Replica | undefined;
  signedIn?: (() => Promise<string | undefined>) | undefined;
}

const headSchema = z.pick(versionSchema, { pk: true, sk: true, release: true, removed: true });

const parseVersion = (item: Item): Version => {
  const parsed = versionSchema.safeParse(item);
  if (parsed.success) return parsed.data;
  throw new TableError(
    `The stored row ${String(item.pk)} / ${String(item.sk)} can't be read by this version of the program. ` +
      "Tell the skill's keeper. Voters hear the same as before.",
    { cause: parsed.error },
  );
};

/** Releases in Amazon DynamoDB, or in whatever speaks its contract. */
export const createDynamoReleaseTable = ({
  client,
  table,
  name,
  isLocal,
  replica,
  signedIn,
}: DynamoReleaseTableOptions): ReleaseTable => {
  const head = createReleaseHead(client, table);
  const notes = createReleaseNotes(client, table);
  const digests = createDigestStore(client, table);
  const desk = createEmergencyDesk(client, table, head);
  const usage = meter(client);

  const asked = async <T>(ask: () => Promise<T>, voters?: string): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asTableError(error, { name, isLocal }, voters);
    }
  };

  return {
    name,
    replica,
    markSeen: (pointer, regions) => asked(() => head.markSeen(pointer, regions)),
    ...(signedIn ? { signedIn } : {}),

    ensure: () =>
      asked(async () => {
        try {
          await head.read();
        } catch (error) {
          if (!isLocal || !isNoTable(error)) throw error;
          await makeTable(client, table);
        }
      }),

    pointer: () => asked(async () => pointerOf(await head.read())),
    writer: () => asked(async () => writerOf(await head.read())),

    records: () =>
      asked(async () => {
        // In this order: a release that is finished meanwhile is in the second answer at least.
        const writer = writerOf(await head.read());
        const items = await readPartition(client, table, RELEASES);
        const records = items.filter(({ sk }) => sk !== POINTER.sk).map((item) => releaseRecordSchema.parse(item));
        return writer && !records.some(({ release }) => release === writer.release) ? [...records, writer] : records;
      }),

    async *versions() {
      const pages = paginateScan({ client }, { TableName: table, ConsistentRead: true });
      while (true) {
        const page = await asked(() => pages.next());
        if (page.done) return;
        yield (page.value.Items ?? []).filter(({ pk }) => isRowPartition(String(pk))).map(parseVersion);
      }
    },

    async *heads() {
      const pages = paginateScan(
        { client },
        {
          TableName: table,
          ConsistentRead: true,
          ProjectionExpression: 'pk, sk, #release, removed',
          ExpressionAttributeNames: { '#release': 'release' },
        },
      );
      while (true) {
        const page = await asked(() => pages.next());
        if (page.done) return;
        const own = (page.value.Items ?? []).filter(
          ({ pk }) => isRowPartition(String(pk)) || isPagePartition(String(pk)),
        );
        yield own.map((item) => headSchema.parse(item));
      }
    },

    partition: (pk) => asked(async () => (await readPartition(client, table, pk)).map(parseVersion)),
    keysOf: (release) => asked(() => notes.keysOf(release)),

    claim: (draft, expected) => asked(() => head.claim(draft, expected)),
    keepAlive: (release, at) => asked(() => head.keepAlive(release, at)),
    abandon: (release) => asked(() => head.abandon(release)),

    movePointer: (release, at, pages) =>
      asked(
        () => head.movePointer(release, at, pages),
        'Voters hear either the release before or the new one, never a mix: "npm run faq -- history" says which.',
      ),

    noteKeys: (release, keys) => asked(() => notes.write(release, keys)),
    deleteNoted: (release) =>
      asked(async () => {
        await notes.deleteNoted(release);
        await digests.prune(release, []);
      }),

    write: (versions, options) =>
      asked(() => {
        const puts = versions.map((version) => ({ put: version }));
        return batchWrite(client, table, puts, options);
      }),

    writePages: (parts, options) =>
      asked(() => {
        const puts = [...parts].map((part) => ({ put: { ...part } }));
        return batchWrite(client, table, puts, options);
      }),

    finish: (release, state, at) => asked(() => head.finish(release, state, at)),

    digests: {
      root: (release) => asked(() => digests.root(release)),
      buckets: (refs) => asked(() => digests.buckets(refs)),
      write: (release, change) => asked(() => digests.write(release, change)),
      prune: (release, needed) => asked(() => digests.prune(release, needed)),
    },

    emergency: {
      act: (draft, deedOf) =>
        asked(() => desk.act(draft, deedOf), 'Look whether it was done: "npm run faq -- notice list".'),
      acts: () => asked(() => desk.acts()),
    },

    deleteVersions: (keys, options) =>
      asked(() => {
        const deletes = keys.map(({ pk, sk }) => ({ delete: { pk, sk } }));
        return batchWrite(client, table, deletes, options);
      }),
    forgetKeys: (release) => asked(() => notes.forget(release)),
    forgetAbandoned: (releases) => asked(() => head.forgetAbandoned(releases)),
    usage,

    async close() {
      replica?.close();
      client.destroy();
    },
  };
};
