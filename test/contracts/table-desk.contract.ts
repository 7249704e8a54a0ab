import type { Deed } from '../../models/table/acts';
import type { Emergency } from '../../models/table/emergency';
import type { ReleaseDraft, ReleaseTable } from '../../scripts/table/release-table';
import { faqRow, versionOf } from '../support/release-rows';
import { type Engine, type TestTable, tableOn } from '../support/table-engine';

const AT = '2027-10-01T16:00:00.000Z';
const draft: ReleaseDraft = {
  by: 'A. Clerk',
  started_at: AT,
  alive_at: AT,
  fingerprint: 'f1',
  counts: { add: 1, change: 0, remove: 0 },
};
const ann = { at: AT, by: 'Ann' };

const saying =
  (text: string) =>
  (number: number): Deed => ({
    kind: 'notice-set',
    notice: { id: `n${number}`, act: number, jurisdictions: ['franklin'], text: { 'en-US': text } },
  });

const silencing = (faq: string) => (): Deed => ({ kind: 'silenced', faq, jurisdictions: ['franklin'] });

/** What every table has to do for acts, digests and the clearing away of old versions. */
export const describeTableDesk = (start: () => Promise<Engine>): void => {
  describe("a table's desk", () => {
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

    const release = async (expected: number): Promise<number> => {
      const { release: number } = (await table.claim(draft, expected)) ?? { release: 0 };
      await table.movePointer(number, AT);
      await table.finish(number, 'released', AT);
      return number;
    };
    const pointer = async (): Promise<Emergency> => {
      const { notices = [], silenced = [] } = (await table.pointer()) ?? {};
      return { notices, silenced };
    };

    it('has nobody to tell before the first release', async () => {
      expect(await table.emergency.act(ann, saying('late'))).toBeUndefined();
      await table.claim(draft, 0);
      expect(await table.emergency.act(ann, saying('late'))).toBeUndefined();
      expect(await table.emergency.acts()).toEqual([]);
    });

    it('carries what is in force on the pointer, where the skill reads it, and keeps every act', async () => {
      await release(0);
      await table.emergency.act({ ...ann, note: 'storm' }, saying('late'));
      await table.emergency.act(ann, silencing('vote-id'));
      expect(await own.content.currentRelease({ within: 5000 })).toMatchObject({
        release: 1,
        notices: [{ id: 'n1', act: 1, text: { 'en-US': 'late' } }],
        silenced: [{ faq: 'vote-id', jurisdiction: 'franklin' }],
      });
      await table.emergency.act(ann, () => ({ kind: 'notice-cleared', ids: ['n1'] }));
      expect((await pointer()).notices).toEqual([]);
      expect(await table.emergency.acts()).toMatchObject([
        { number: 1, by: 'Ann', at: AT, note: 'storm', deed: { kind: 'notice-set' } },
        { number: 2, deed: { kind: 'silenced' } },
        { number: 3, deed: { kind: 'notice-cleared' } },
      ]);
    });

    it('loses none of many acts at once, and neither does a release', async () => {
      await release(0);
      const acts = Array.from({ length: 6 }, (_, index) => table.emergency.act(ann, silencing(`vote-id.n${index}`)));
      const [second] = await Promise.all([release(1), ...acts]);
      expect(second).toBe(2);
      expect((await table.pointer())?.release).toBe(2);
      expect((await pointer()).silenced).toHaveLength(6);
      expect((await table.emergency.acts()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('puts an act on the record whose program was cut off before it could', async () => {
      await release(0);
      const dying = tableOn(engine.endpoint, own.target.table);
      dying.staff.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (commandName === 'PutItemCommand') throw Object.assign(new Error('killed'), { name: 'Killed' });
            return next(args);
          },
        { step: 'initialize', priority: 'high' },
      );
      await expect(dying.releases.emergency.act(ann, saying('late'))).rejects.toThrow();
      dying.close();
      expect((await pointer()).notices).toHaveLength(1);
      expect(await table.emergency.acts()).toMatchObject([{ number: 1, by: 'Ann' }]);
      await table.emergency.act({ at: AT, by: 'Ben' }, silencing('vote-id'));
      expect(await table.emergency.acts()).toMatchObject([{ by: 'Ann' }, { by: 'Ben' }]);
    });

    it('does an act once whose answer was lost', async () => {
      await release(0);
      let lost = 0;
      own.staff.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            const answer = await next(args);
            if (commandName !== 'UpdateItemCommand' || lost > 0) return answer;
            lost += 1;
            throw Object.assign(new Error('the condition does not hold'), { name: 'ConditionalCheckFailedException' });
          },
        { step: 'initialize', priority: 'high' },
      );
      expect(await table.emergency.act(ann, saying('late'))).toMatchObject({ number: 1 });
      expect(lost).toBe(1);
      expect((await pointer()).notices).toHaveLength(1);
      expect(await table.emergency.acts()).toHaveLength(1);
    });

    it('says since when a release was heard, even where another one tidies up after it', async () => {
      await table.claim(draft, 0);
      await table.movePointer(1, AT);
      await table.finish(1, 'released', '2027-10-01T17:30:00.000Z');
      expect(await table.records()).toMatchObject([{ released_at: AT, finished_at: '2027-10-01T17:30:00.000Z' }]);
    });

    it('remembers what a release wrote, until it is told to forget', async () => {
      const keys = [
        { pk: 'FAQ#franklin#en-US', sk: 'faq/franklin/en-US/vote-id#00000001' },
        { pk: 'JURISDICTION#', sk: 'jurisdictions/franklin#00000001' },
      ];
      await table.claim(draft, 0);
      await table.noteKeys(1, keys);
      await table.movePointer(1, AT);
      await table.finish(1, 'released', AT);
      expect(await table.keysOf(1)).toEqual(keys);
      await table.forgetKeys(1);
      expect(await table.keysOf(1)).toEqual([]);
    });

    it('keeps digests under the release that wrote them', async () => {
      const { digests } = table;
      expect(await digests.root(1)).toBeUndefined();
      const bucket = new Map([['FAQ#franklin#en-US', 'abc']]);
      await digests.write(1, {
        size: 2,
        buckets: new Map([
          [0, bucket],
          [1, new Map()],
        ]),
        kept: [],
      });
      const root = await digests.root(1);
      expect(root).toMatchObject({
        size: 2,
        refs: [
          { bucket: 0, release: 1 },
          { bucket: 1, release: 1 },
        ],
      });
      const [first] = root?.refs ?? [];
      await digests.write(2, { size: 2, buckets: new Map([[1, bucket]]), kept: first ? [first] : [] });
      const second = (await digests.root(2))?.refs ?? [];
      expect(second.map((ref) => ref.release)).toEqual([1, 2]);
      await digests.prune(1, second);
      expect(await digests.root(1)).toBeUndefined();
      expect([...(await digests.buckets(second)).values()].map((entries) => Object.fromEntries(entries))).toEqual([
        { 'FAQ#franklin#en-US': 'abc' },
        { 'FAQ#franklin#en-US': 'abc' },
      ]);
      await table.deleteNoted(2);
      expect(await digests.root(2)).toBeUndefined();
    });

    it('gives the versions of a row one after the other, oldest first, and deletes single ones', async () => {
      const ids = ['vote-id', 'vote-id.lost', 'vote-id.old'];
      const versions = [12, 3, 1].flatMap((number) =>
        ids.map((id) => versionOf(faqRow(id, 'franklin', `${id} ${number}`), number)),
      );
      await table.write(versions);
      const seen: string[] = [];
      for await (const page of table.versions()) for (const { sk } of page) seen.push(sk);
      expect(seen).toEqual([...versions.map(({ sk }) => sk)].sort());
      expect((await table.partition('FAQ#franklin#en-US')).map(({ sk }) => sk)).toEqual(seen);
      await table.deleteVersions(versions.filter(({ release }) => release < 12));
      expect(await table.partition('FAQ#franklin#en-US')).toHaveLength(3);
    });

    it('takes numbers off the pointer that were given up long ago', async () => {
      await release(0);
      for (const number of [2, 3]) {
        await table.claim(draft, 1);
        await table.abandon(number);
        await table.finish(number, 'abandoned', AT);
      }
      await table.forgetAbandoned([2]);
      expect((await table.pointer())?.abandoned).toEqual([3]);
      await table.forgetAbandoned([2]);
      expect((await table.records()).map(({ release: number }) => number)).toEqual([1, 2, 3]);
    });

    it('counts its requests and what they cost', async () => {
      const before = table.usage();
      await table.write(
        Array.from({ length: 30 }, (_, index) => versionOf(faqRow(`vote-id.n${index}`, 'franklin', 'x'), 1)),
      );
      await table.partition('FAQ#franklin#en-US');
      const { requests, throttled, writeUnits, readUnits } = table.usage();
      expect(requests - before.requests).toBe(3);
      expect(throttled).toBe(0);
      expect(writeUnits - before.writeUnits).toBe(30);
      expect(readUnits - before.readUnits).toBeGreaterThan(1);
    });
  });
};
