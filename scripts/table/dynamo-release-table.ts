import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { POINTER, RELEASES, type Version, versionSchema } from '../../models/table/items';
import { batchWrite } from './batch-write';
import { makeTable } from './make-table';
import { type Item, readPartition } from './read-partition';
import { createReleaseHead, pointerOf, writerOf } from './release-head';
import { createReleaseNotes } from './release-notes';
import { type ReleaseTable, releaseRecordSchema, TableError } from './release-table';
import { asTableError, isNoTable } from './table-errors';

export interface DynamoReleaseTableOptions {
  client: DynamoDBDocumentClient;
  /** The table's name at DynamoDB. */
  table: string;
  /** What a person would call it. */
  name: string;
  /** A table on this computer, which we may make. A remote one is the keeper's to make. */
  isLocal: boolean;
}

const ROWS = /^(FAQ|CALENDAR|JURISDICTION)#/;

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
export const createDynamoReleaseTable = ({ client, table, name, isLocal }: DynamoReleaseTableOptions): ReleaseTable => {
  const head = createReleaseHead(client, table);
  const notes = createReleaseNotes(client, table);

  const asked = async <T>(ask: () => Promise<T>, voters?: string): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw asTableError(error, { name, isLocal }, voters);
    }
  };

  return {
    name,

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
        yield (page.value.Items ?? []).filter(({ pk }) => ROWS.test(String(pk))).map(parseVersion);
      }
    },

    claim: (draft, expected) => asked(() => head.claim(draft, expected)),
    keepAlive: (release, at) => asked(() => head.keepAlive(release, at)),
    abandon: (release) => asked(() => head.abandon(release)),

    movePointer: (release, at) =>
      asked(
        () => head.movePointer(release, at),
        'Voters hear either the release before or the new one, never a mix: "npm run faq -- history" says which.',
      ),

    noteKeys: (release, keys) => asked(() => notes.write(release, keys)),
    deleteNoted: (release) => asked(() => notes.deleteNoted(release)),

    write: (versions, options) =>
      asked(() => {
        const puts = versions.map((version) => ({ put: version }));
        return batchWrite(client, table, puts, options);
      }),

    finish: (release, state, at) =>
      asked(async () => {
        if (state === 'released') await notes.forget(release);
        await head.finish(release, state, at);
      }),

    async close() {
      client.destroy();
    },
  };
};
