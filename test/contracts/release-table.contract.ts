import type { BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Version, visibleAt } from '../../models/table/items';
import { createDynamoReleaseTable } from '../../scripts/table/dynamo-release-table';
import { type ReleaseDraft, type ReleaseTable, TableError } from '../../scripts/table/release-table';
import { faqRow, versionOf, wholeRelease } from '../support/release-rows';
import { type Engine, type TestTable, tableOn } from '../support/table-engine';

const AT = '2027-10-01T16:00:00.000Z';

const draft: ReleaseDraft = {
  by: 'A. Clerk',
  note: undefined,
  started_at: AT,
  alive_at: AT,
  fingerprint: 'f1',
  counts: { add: 1, change: 0, remove: 0 },
};

const allVersions = async (table: ReleaseTable): Promise<Version[]> => {
  const versions: Version[] = [];
  for await (const page of table.versions()) versions.push(...page);
  return versions;
};

const keysOf = (versions: readonly Version[]) => versions.map(({ pk, sk }) => ({ pk, sk }));

const bulky = (count: number, release: number): Version[] =>
  Array.from({ length: count }, (_, index) =>
    versionOf(faqRow(`vote-id.n${index}`, 'franklin', 'Bring a photo ID. '.repeat(250)), release),
  );

/** What every table of releases has to do, whoever makes the engine. */
export const describeReleaseTable = (start: () => Promise<Engine>): void => {
  describe('a table of releases', () => {
    let engine: Engine;
    let own: TestTable;
    let table: ReleaseTable;

    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());
    beforeEach(async () => {
      own = tableOn(engine.endpoint);
      table = own.releases;
      await table.ensure();
    });
    afterEach(() => own.close());

    const release = async (versions: readonly Version[] = [], expected = 0): Promise<number> => {
      const record = await table.claim(draft, expected);
      if (!record) throw new Error('not claimed');
      await table.write(versions);
      await table.movePointer(record.release, AT);
      await table.finish(record.release, 'released', AT);
      return record.release;
    };

    it('is empty when it is new, and is made only once', async () => {
      await table.ensure();
      expect(await table.pointer()).toBeUndefined();
      expect(await table.writer()).toBeUndefined();
      expect(await table.records()).toEqual([]);
      expect(await allVersions(table)).toEqual([]);
    });

    it('gives the table to one writer of many that ask at once', async () => {
      const claims = await Promise.all(Array.from({ length: 8 }, () => table.claim(draft, 0)));
      const given = claims.filter((record) => record !== undefined);
      expect(given).toMatchObject([{ release: 1, state: 'writing', by: 'A. Clerk' }]);
      expect(await table.writer()).toEqual(given[0]);
      expect(await table.claim(draft, 0)).toBeUndefined();
      expect(await table.pointer()).toBeUndefined();
    });

    it('refuses a writer who expects another release than the live one', async () => {
      expect(await table.claim(draft, 1)).toBeUndefined();
      await release();
      expect(await table.claim(draft, 0)).toBeUndefined();
      expect(await table.claim(draft, 1)).toMatchObject({ release: 2 });
    });

    it('moves the pointer for the writer who holds the table, and records how it ended', async () => {
      await table.claim({ ...draft, note: 'polls moved' }, 0);
      expect(await table.movePointer(1, AT)).toBe(true);
      expect(await table.pointer()).toEqual({ release: 1, abandoned: [], released_at: AT });
      expect(await table.records()).toMatchObject([{ release: 1, state: 'released' }]);
      await table.finish(1, 'released', AT);
      await table.finish(1, 'released', AT);
      expect(await table.writer()).toBeUndefined();
      const record = { release: 1, state: 'released', by: 'A. Clerk', note: 'polls moved', finished_at: AT };
      expect(await table.records()).toMatchObject([record]);
    });

    it('hears that a writer is alive', async () => {
      await table.claim(draft, 0);
      const later = '2027-10-01T16:00:30.000Z';
      expect(await table.keepAlive(1, later)).toBe(true);
      expect(await table.keepAlive(2, later)).toBe(false);
      expect(await table.writer()).toMatchObject({ alive_at: later });
    });

    it('shuts out a writer for good whose release was abandoned, and never gives its number again', async () => {
      await table.claim(draft, 0);
      expect(await table.abandon(1)).toBe(true);
      expect(await table.abandon(1)).toBe(true);
      expect(await table.keepAlive(1, AT)).toBe(false);
      expect(await table.movePointer(1, AT)).toBe(false);
      expect(await table.claim(draft, 0)).toBeUndefined();
      await table.finish(1, 'abandoned', AT);
      expect(await table.movePointer(1, AT)).toBe(false);
      expect(await release()).toBe(2);
      expect(await table.movePointer(1, AT)).toBe(false);
      expect(await table.abandon(1)).toBe(true);
      expect(await table.pointer()).toEqual({ release: 2, abandoned: [1], released_at: AT });
      expect(await table.records()).toMatchObject([
        { release: 1, state: 'abandoned' },
        { release: 2, state: 'released' },
      ]);
    });

    it('does not abandon what voters hear, or heard', async () => {
      await table.claim(draft, 0);
      await table.movePointer(1, AT);
      expect(await table.abandon(1)).toBe(false);
      await table.finish(1, 'released', AT);
      await release([], 1);
      expect(await table.abandon(1)).toBe(false);
    });

    it('keeps every version, and tells of each batch', async () => {
      const versions = [...wholeRelease(1), ...bulky(60, 1), ...wholeRelease(2)];
      const batches: number[] = [];
      await table.write(versions, { onWritten: (count) => batches.push(count) });
      expect(batches.reduce((sum, count) => sum + count, 0)).toBe(versions.length);
      const bySk = (one: Version, other: Version) => `${one.pk} ${one.sk}`.localeCompare(`${other.pk} ${other.sk}`);
      expect((await allVersions(table)).sort(bySk)).toEqual([...versions].sort(bySk));
    });

    it('reads more than the megabyte that one answer holds', async () => {
      await table.write(bulky(300, 1));
      expect(await allVersions(table)).toHaveLength(300);
    });

    it('deletes what a release noted, however much, and nothing of another release', async () => {
      await table.write([...bulky(80, 1), ...bulky(80, 2)]);
      const unwritten = Array.from({ length: 4000 }, (_, index) => ({
        pk: 'FAQ#franklin#en-US',
        sk: `faq/franklin/en-US/vote-id.${'long-'.repeat(12)}${index}#00000002`,
      }));
      await table.noteKeys(2, [...keysOf(bulky(80, 2)), ...keysOf(bulky(10, 1)), ...unwritten]);
      await table.deleteNoted(2);
      await table.deleteNoted(2);
      const left = await allVersions(table);
      expect(left).toHaveLength(80);
      expect(visibleAt(left, { release: 2, abandoned: [] })).toHaveLength(80);
    });

    it('loses no write that the table did not take at first', async () => {
      let asked = 0;
      own.staff.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (commandName !== 'BatchWriteItemCommand') return next(args);
            asked += 1;
            if (asked % 3 === 0) throw Object.assign(new Error('throttled'), { name: 'ThrottlingException' });
            const { RequestItems: requests = {} } = args.input as BatchWriteCommandInput;
            const all = requests[own.target.table] ?? [];
            const taken = all.slice(0, Math.ceil(all.length / 2));
            const input = { ...args.input, RequestItems: { [own.target.table]: taken } };
            const answer = await next({ ...args, input });
            const left = all.slice(taken.length);
            const output = { ...answer.output, UnprocessedItems: left.length > 0 ? { [own.target.table]: left } : {} };
            return { ...answer, output };
          },
        { step: 'initialize', name: 'throttle', priority: 'high' },
      );
      await table.write(bulky(60, 1));
      expect(await allVersions(table)).toHaveLength(60);
      expect(asked).toBeGreaterThan(6);
    });

    it('names a stored row that cannot be read', async () => {
      const [broken] = bulky(1, 1);
      await table.write([{ ...broken, content: { sheet: 'faq', row: { id: 'vote-id' } } } as unknown as Version]);
      await expect(allVersions(table)).rejects.toThrow(/FAQ#franklin#en-US \/ faq\/franklin\/en-US\/vote-id\.n0#0/);
    });

    it('does not make a table that is not its own to make', async () => {
      const { target, staff } = own;
      const remote = { client: staff, table: `${target.table}-other`, name: 'production', isLocal: false };
      const ensuring = createDynamoReleaseTable(remote).ensure();
      await expect(ensuring).rejects.toThrow(TableError);
      await expect(ensuring).rejects.toThrow(/production does not exist.*keeper.*Voters hear the same as before/);
    });
  });
};
