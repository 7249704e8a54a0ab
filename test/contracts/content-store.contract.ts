import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ContentStoreError } from '../../lambda/table/content-store';
import type { ContentRow } from '../../models/content/content-row';
import type { Pointer, Version } from '../../models/table/items';
import { POINTER } from '../../models/table/keys';
import { faqRow, placeRow, versionOf } from '../support/release-rows';
import { type Engine, type TestTable, tableOn } from '../support/table-engine';

const AT = '2027-10-01T16:00:00.000Z';
const soon = { within: 5000 };
const at = (release: number, abandoned: number[] = []): Pointer => ({ release, abandoned, released_at: AT });

const answersOf = (versions: readonly Version[] | undefined) =>
  versions?.map(({ content }) => (content.sheet === 'faq' ? content.row.answer : content.row)).sort();

/** What every store of the skill has to do, whoever makes the engine. */
export const describeContentStore = (start: () => Promise<Engine>): void => {
  describe('a store of content', () => {
    let engine: Engine;
    let own: TestTable;

    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());
    beforeEach(async () => {
      own = tableOn(engine.endpoint);
      await own.releases.ensure();
    });
    afterEach(() => own.close());

    const put = (item: Record<string, unknown>) =>
      own.staff.send(new PutCommand({ TableName: own.target.table, Item: item }));

    it('has no release before the first one is out', async () => {
      expect(await own.content.currentRelease(soon)).toBeUndefined();
      const draft = {
        by: 'A',
        started_at: AT,
        alive_at: AT,
        fingerprint: 'f',
        counts: { add: 0, change: 0, remove: 0 },
      };
      await own.releases.claim(draft, 0);
      expect(await own.content.currentRelease(soon)).toBeUndefined();
      await own.releases.movePointer(1, AT);
      expect(await own.content.currentRelease(soon)).toEqual(at(1));
    });

    it('shows each row as of the release that is asked for', async () => {
      const faq = 'FAQ#franklin#en-US';
      await own.releases.write([
        versionOf(faqRow('vote-id', 'franklin', 'one'), 1),
        versionOf(faqRow('vote-id', 'franklin', 'three'), 3),
        versionOf(faqRow('vote-id', 'franklin', 'ten'), 10),
        versionOf(faqRow('vote-id.lost', 'franklin', 'kept'), 1),
        versionOf(faqRow('vote-id.old', 'franklin', 'going'), 1),
        versionOf(faqRow('vote-id.old', 'franklin', 'going'), 3, true),
        versionOf(faqRow('vote-id', 'franklin', 'uno', 'es-US'), 1),
      ]);
      const seen = async (pointer: Pointer) => answersOf((await own.content.partitions([faq], pointer, soon)).get(faq));
      expect(await seen(at(1))).toEqual(['going', 'kept', 'one']);
      expect(await seen(at(2))).toEqual(['going', 'kept', 'one']);
      expect(await seen(at(3))).toEqual(['kept', 'three']);
      expect(await seen(at(4, [3]))).toEqual(['going', 'kept', 'one']);
      expect(await seen(at(12))).toEqual(['kept', 'ten']);
    });

    it('gives every partition that is asked for, empty ones too', async () => {
      await own.releases.write([versionOf(placeRow('us'), 1), versionOf(placeRow('franklin', 'us'), 1)]);
      const names = ['JURISDICTION#', 'JURISDICTION#us', 'CALENDAR#us'];
      const partitions = await own.content.partitions(names, at(1), soon);
      expect([...partitions].map(([name, versions]) => [name, versions.length])).toEqual([
        ['JURISDICTION#', 1],
        ['JURISDICTION#us', 1],
        ['CALENDAR#us', 0],
      ]);
    });

    it('reads more than the megabyte that one answer holds', async () => {
      const rows = Array.from({ length: 300 }, (_, index) =>
        versionOf(faqRow(`vote-id.n${index}`, 'franklin', 'Bring a photo ID. '.repeat(250)), 1),
      );
      await own.releases.write(rows);
      const partitions = await own.content.partitions(['FAQ#franklin#en-US'], at(1), soon);
      expect(partitions.get('FAQ#franklin#en-US')).toHaveLength(300);
    });

    it.each([300, 700, 1200])('reads %i bulky counties of a state, from both ends at once', async (count) => {
      const counties = Array.from({ length: count }, (_, index) => {
        const county = placeRow(`county-${index}`, 'franklin');
        return versionOf(
          { ...county, row: { ...county.row, name: `County ${index} ${'x'.repeat(2900)}` } } as ContentRow,
          1,
        );
      });
      await own.releases.write(counties);
      const partitions = await own.content.partitions(['JURISDICTION#franklin'], at(1), soon);
      const ids = partitions.get('JURISDICTION#franklin')?.map(({ sk }) => sk);
      expect(ids?.sort()).toEqual(counties.map(({ sk }) => sk).sort());
    });

    it('names a visible row or a pointer that cannot be read', async () => {
      const version = versionOf(faqRow('vote-id', 'franklin', 'one'), 1);
      await put({ ...version, content: { sheet: 'faq', row: { id: 'vote-id' } } });
      const reading = own.content.partitions([version.pk], at(1), soon);
      await expect(reading).rejects.toThrow(ContentStoreError);
      await expect(reading).rejects.toThrow(`${version.pk} / ${version.sk}`);
      await put({ ...POINTER, release: 'one' });
      await expect(own.content.currentRelease(soon)).rejects.toThrow('RELEASE / CURRENT');
    });

    it('minds no broken row that nobody would hear', async () => {
      const old = versionOf(faqRow('vote-id', 'franklin', 'one'), 1);
      await put({ ...old, content: { sheet: 'faq', row: { topic: 'a topic of long ago' } } });
      await own.releases.write([versionOf(faqRow('vote-id', 'franklin', 'two'), 2)]);
      const partitions = await own.content.partitions([old.pk], at(2), soon);
      expect(answersOf(partitions.get(old.pk))).toEqual(['two']);
    });

    it('gives up in time', async () => {
      await expect(own.content.currentRelease({ within: 0 })).rejects.toThrow(ContentStoreError);
    });

    it('is in error where there is no table, which is not the same as no release', async () => {
      const { content, close } = tableOn(engine.endpoint);
      await expect(content.currentRelease(soon)).rejects.toThrow(ContentStoreError);
      await expect(content.partitions(['FAQ#us#en-US'], at(1), soon)).rejects.toThrow(ContentStoreError);
      close();
    });
  });
};
