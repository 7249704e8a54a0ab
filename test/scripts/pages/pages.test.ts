import { randomBytes } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createContentSource } from '../../../lambda/table/cached-content';
import { type ReleasePages, readRelease } from '../../../lambda/table/read-release';
import type { ContentRow } from '../../../models/content/content-row';
import { REVIEWED } from '../../../models/locales/locales';
import { type Pointer, type Version, visibleAt } from '../../../models/table/items';
import { isPagePartition, POINTER, pageKeyAt, pagePartition, pagePartPartition } from '../../../models/table/keys';
import { type PageRef, pageName } from '../../../models/table/page';
import { packPage, partsAt } from '../../../scripts/pages/pack-page';
import { foretellPages } from '../../../scripts/pages/plan-pages';
import { desiredOf } from '../../../scripts/plan/desired';
import { planBetween } from '../../../scripts/plan/make-plan';
import type { Plan } from '../../../scripts/plan/plan';
import { findPrunable } from '../../../scripts/plan/prunable';
import { openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { electionRow, faqRow, placeRow } from '../../support/release-rows';
import { type Engine, type TestTable, tableOn } from '../../support/table-engine';

const NOW = () => new Date('2027-10-01T16:00:00Z');
const SOON = { within: 5000 };

const OFFICE: ContentRow[] = [
  placeRow('us'),
  placeRow('franklin', 'us'),
  placeRow('riverbend', 'franklin'),
  placeRow('stonefield', 'franklin'),
  electionRow('franklin'),
  ...REVIEWED.flatMap((locale) => [
    faqRow('vote-id', 'us', 'of the country', locale),
    faqRow('vote-id', 'franklin', 'of the state', locale),
    faqRow('vote-id', 'riverbend', 'of the county', locale),
  ]),
];

const PARENTS: Record<string, string | undefined> = { franklin: 'us', riverbend: 'franklin', stonefield: 'franklin' };
const refOf = (jurisdiction: string, locale: PageRef['locale'] = 'en-US'): PageRef => ({
  jurisdiction,
  locale,
  parent: PARENTS[jurisdiction],
});
const REFS = ['us', 'franklin', 'riverbend', 'stonefield'].flatMap((id) => REVIEWED.map((locale) => refOf(id, locale)));

const versionsOf = (rows: readonly ContentRow[], release = 1): readonly Version[] =>
  desiredOf(rows, [], release).versions;

let engine: Engine;
let own: TestTable;
let shown: readonly Version[];

beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());
beforeEach(async () => {
  own = tableOn(engine.endpoint);
  await own.releases.ensure();
  shown = [];
});
afterEach(() => own.close());

/** Releases these rows; a plan that doesn't say what is shown is one of a rollback. */
const release = async (rows: readonly ContentRow[], isKnown = false): Promise<Pointer> => {
  const basedOn = (await own.releases.pointer())?.release ?? 0;
  const desired = versionsOf(rows, basedOn + 1);
  const plan: Plan = { ...planBetween({ current: shown, desired, basedOn }), ...(isKnown ? { shown: desired } : {}) };
  expect((await publish(own.releases, plan, { by: 'A', now: NOW })).outcome).toBe('released');
  const pointer = await own.releases.pointer();
  if (!pointer) throw new Error('nothing was released');
  shown = visibleAt([...shown, ...plan.versions], pointer);
  return pointer;
};

const rowsIn = (read: ReleasePages) => ({
  pages: REFS.map((ref) => {
    const { words: _, ...page } = read.pages.get(pageName(ref)) ?? { faq: [], elections: [], deadlines: [] };
    return { ref, ...page, faq: [...page.faq].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  }),
  counties: [...read.counties.values()].map(({ id, name }) => `${id} ${name}`).sort(),
});

/** What readers see in pages; it must be what they see in versions. */
const seen = async (pointer: Pointer) => {
  const { pages: _, ...older } = pointer;
  const [paged, versions] = await Promise.all(
    [pointer, older].map((one) => readRelease(own.content, REFS, 'franklin', one, SOON)),
  );
  if (!paged || !versions) throw new Error('nothing was read');
  expect(rowsIn(paged)).toEqual(rowsIn(versions));
  expect(await own.content.pages?.(REFS.map(pageName), pointer, SOON)).toBeDefined();
  return rowsIn(paged);
};

const storedPages = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const heads of own.releases.heads()) found.push(...heads.map(({ pk }) => pk).filter(isPagePartition));
  return found;
};

/** How many pages are stored of one place. */
const stored = async (ref: PageRef) => (await storedPages()).filter((pk) => pk === pageName(ref)).length;

const put = (item: Record<string, unknown>) =>
  own.staff.send(new PutCommand({ TableName: own.target.table, Item: item }));

const readItem = async (pk: string, sk: string) =>
  (await own.staff.send(new GetCommand({ TableName: own.target.table, Key: { pk, sk } }))).Item ?? {};

/** What a voter of Riverbend hears. */
const heard = async () => {
  const source = createContentSource({
    store: own.content,
    snapshot: undefined,
    place: { root: 'franklin', ancestors: ['us'] },
    clock: () => NOW().getTime(),
    wall: () => NOW().getTime(),
    limits: { pointerEveryMs: 30_000, retryEveryMs: 5000, pointerWithinMs: 300, readWithinMs: 5000, uncheckedDays: 14 },
  });
  const content = await source.forVoter({ locale: 'en-US', county: 'riverbend' });
  return { answers: content.faq.map(({ answer }) => answer), isPaged: content.pages?.some((page) => page.words) };
};

const WHOLE = { answers: ['of the county', 'of the state', 'of the country'] };

describe('pages of a release', () => {
  it.each([
    ['the rows are known', true],
    ['what is touched has to be read', false],
  ])('show what the versions show, whatever a release changes, where %s', async (_, isKnown) => {
    await seen(await release(OFFICE, true));
    const without = (id: string) => OFFICE.filter(({ row }) => !('id' in row && row.id === id));
    const steps: ContentRow[][] = [
      [...OFFICE, faqRow('vote-id.lost', 'riverbend', 'a detail')],
      OFFICE,
      [...without('2027-general'), electionRow('franklin', 'autumn election')],
      [
        ...without('stonefield'),
        {
          ...placeRow('stonefield', 'franklin'),
          row: { ...placeRow('stonefield', 'franklin').row, name: 'Stony Field' },
        } as ContentRow,
      ],
      without('stonefield'),
      OFFICE,
    ];
    const pages = [];
    for (const rows of steps) pages.push(await seen(await release(rows, isKnown)));
    expect(pages[4]?.counties).toEqual(['riverbend Place riverbend']);
    expect(pages[3]?.counties).toContain('stonefield Stony Field');
    expect(pages[5]).toEqual(pages[1]);
  });

  it('writes only the pages that a release touches', async () => {
    await release(OFFICE, true);
    await release([...OFFICE, faqRow('vote-id.lost', 'riverbend', 'a detail')], true);
    expect(await stored(refOf('riverbend'))).toBe(2);
    expect(await stored(refOf('riverbend', 'es-US'))).toBe(1);
    expect(await stored(refOf('franklin'))).toBe(2);
    expect(await stored(refOf('us'))).toBe(1);
  });

  it('says before what it writes', async () => {
    const plan = {
      ...planBetween({ current: [], desired: versionsOf(OFFICE), basedOn: 0 }),
      shown: versionsOf(OFFICE),
    };
    expect(await foretellPages(own.releases, plan)).toEqual({ pages: 11, units: 11 });
    await release(OFFICE, true);
    expect(await storedPages()).toHaveLength(11);
  });

  it('are read by the voter, with what hearing made of them', async () => {
    await release(OFFICE, true);
    expect(await heard()).toEqual({ ...WHOLE, isPaged: true });
  });
});

describe('where pages can not be believed, the versions answer', () => {
  const page = pagePartition('riverbend', 'en-US');
  beforeEach(() => release(OFFICE, true));

  it.each([
    ['another digest', { digest: 'x' }],
    ['a later layout', { layout: 3 }],
    ['other bytes', { packed: Buffer.from('x') }],
    ['no bytes', { packed: undefined }],
    ['more parts than there are', { parts: 2 }],
  ])('%s', async (_, change) => {
    await put({ ...(await readItem(page, pageKeyAt(1))), ...change });
    expect(await heard()).toEqual({ ...WHOLE, isPaged: false });
  });

  it('a page that lies under the key of another', async () => {
    await put({ ...(await readItem(pagePartition('franklin', 'en-US'), pageKeyAt(1))), pk: page });
    expect(await heard()).toEqual({ ...WHOLE, isPaged: false });
  });

  it('a page that is gone', async () => {
    const Key = { pk: page, sk: pageKeyAt(1) };
    await own.staff.send(new DeleteCommand({ TableName: own.target.table, Key }));
    expect(await heard()).toEqual({ ...WHOLE, isPaged: false });
  });

  it('a release by a program that knew nothing of pages', async () => {
    const old = {
      ...planBetween({
        current: shown,
        desired: versionsOf([...OFFICE, faqRow('vote-id.lost', 'riverbend', 'a detail')], 2),
        basedOn: 1,
      }),
      shown: undefined,
    };
    const { pages, ...head } = (await readItem(POINTER.pk, POINTER.sk)) as Record<string, unknown>;
    await publish(own.releases, old, { by: 'A', now: NOW });
    await put({ ...head, release: 2, last: 2, pages });
    const { answers, isPaged } = await heard();
    expect(isPaged).toBe(false);
    expect(answers).toContain('a detail');
  });
});

describe('pages of other releases', () => {
  const late = (release: number) =>
    partsAt(packPage(pageName(refOf('riverbend')), { faq: [], elections: [], deadlines: [] }), release);

  it('that come later are not read', async () => {
    await release(OFFICE, true);
    for (const part of late(2)) await put({ ...part });
    expect(await heard()).toEqual({ ...WHOLE, isPaged: true });
  });

  it('that were abandoned are passed over', async () => {
    const pointer = await release(OFFICE, true);
    for (const part of late(2)) await put({ ...part });
    const abandoned = { ...pointer, release: 3, abandoned: [2], pages: { release: 3, parts: 1 } };
    const pages = await own.content.pages?.([pageName(refOf('riverbend'))], abandoned, SOON);
    expect(pages?.get(pageName(refOf('riverbend')))?.()).toMatchObject({ faq: [{ answer: 'of the county' }] });
  });

  it('stay as far as a kept release shows them, when old ones are deleted', async () => {
    await release(OFFICE, true);
    await release([...OFFICE, faqRow('vote-id.lost', 'riverbend', 'a detail')], true);
    const pointer = await release([...OFFICE, faqRow('vote-id.lost', 'riverbend', 'another')], true);
    const prunable = findPrunable(2, []);
    for await (const heads of own.releases.heads()) for (const head of heads) prunable.add(head);
    const { keys } = prunable.end();
    expect(keys.filter(({ pk }) => pk === pageName(refOf('riverbend')))).toEqual([
      { pk: pageName(refOf('riverbend')), sk: pageKeyAt(1) },
    ]);
    await own.releases.deleteVersions(keys);
    await seen(pointer);
    expect(await stored(refOf('riverbend'))).toBe(2);
    expect(await stored(refOf('us'))).toBe(1);
  });
});

describe('a page that is too large for one item', () => {
  const large = (count: number): ContentRow[] => [
    ...OFFICE,
    ...Array.from({ length: count }, (_, n) => faqRow(`vote-id.n${n}`, 'riverbend', randomBytes(6000).toString('hex'))),
  ];

  it('is read in its parts, all at once, and is whole again when it is smaller', async () => {
    const three = large(70);
    const pointer = await release(three, true);
    expect(pointer.pages?.parts).toBe(3);
    expect((await heard()).answers).toHaveLength(73);
    expect((await heard()).isPaged).toBe(true);
    const second = pagePartPartition(pageName(refOf('riverbend')), 1);
    const after = await release(OFFICE, true);
    expect(after.pages?.parts).toBe(3);
    expect(await heard()).toEqual({ ...WHOLE, isPaged: true });
    await own.staff.send(new DeleteCommand({ TableName: own.target.table, Key: { pk: second, sk: pageKeyAt(1) } }));
    expect(await own.content.pages?.([pageName(refOf('riverbend'))], pointer, SOON)).toBeUndefined();
  });
});
