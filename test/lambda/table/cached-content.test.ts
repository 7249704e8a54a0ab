import { type ContentSourceDeps, createContentSource } from '../../../lambda/table/cached-content';
import type { Content } from '../../../lambda/table/content';
import { type ContentStore, ContentStoreError } from '../../../lambda/table/content-store';
import { type ReleaseSource, sourceOfRows } from '../../../lambda/table/release-source';
import { type Pointer, type Version, visibleAt } from '../../../models/table/items';
import type { Snapshot } from '../../../models/table/snapshot';
import { wholeRelease } from '../../support/release-rows';

const START = Date.parse('2027-10-01T16:00:00Z');
const DAY_MS = 86_400_000;
const LIMITS = {
  pointerEveryMs: 30_000,
  retryEveryMs: 5000,
  pointerWithinMs: 300,
  readWithinMs: 1500,
  uncheckedDays: 14,
};

const voter = { locale: 'en-US' } as const;
const inRiverbend = { ...voter, county: 'riverbend' };
const inStonefield = { ...voter, county: 'stonefield' };

const pointerTo = (release: number): Pointer => ({ release, abandoned: [], released_at: `2027-09-0${release}` });

const partitionsOf = (versions: readonly Version[]): Record<string, Version[]> => {
  const partitions: Record<string, Version[]> = {};
  for (const version of versions) partitions[version.pk] = [...(partitions[version.pk] ?? []), version];
  return partitions;
};

const snapshotOf = (release: number, takenAt = START): Snapshot & ReleaseSource => ({
  pointer: pointerTo(release),
  taken_at: new Date(takenAt).toISOString(),
  ...sourceOfRows(new Map(Object.entries(partitionsOf(wholeRelease(release)))), 'franklin'),
});

/** A table whose health and answers a test decides, and which says what it was asked. */
class FakeStore implements ContentStore {
  live: number | undefined;
  pointers: 'quick' | 'slow' | 'gone' = 'quick';
  rows: 'quick' | 'slow' | 'gone' = 'quick';
  /** `pointer`, or the number of partitions read at once. */
  asked: (string | number)[] = [];
  versions: Version[] = [1, 2, 3, 4].flatMap(wholeRelease);
  /** What the pointer carries besides the release. */
  emergency: Pick<Pointer, 'notices' | 'silenced'> = {};

  constructor(live: number | undefined) {
    this.live = live;
  }

  async currentRelease() {
    this.asked.push('pointer');
    await this.#behave(this.pointers);
    return this.live === undefined ? undefined : { ...pointerTo(this.live), ...this.emergency };
  }

  async partitions(names: readonly string[], pointer: Pointer) {
    this.asked.push(names.length);
    await this.#behave(this.rows);
    const all = partitionsOf(this.versions);
    return new Map(names.map((name) => [name, visibleAt(all[name] ?? [], pointer)]));
  }

  async #behave(health: 'quick' | 'slow' | 'gone') {
    if (health === 'slow') await new Promise(() => {});
    if (health === 'gone') throw new ContentStoreError('gone');
  }
}

const sourceOver = (store: ContentStore, others: Partial<ContentSourceDeps> = {}) =>
  createContentSource({
    store,
    snapshot: snapshotOf(1),
    place: { root: 'franklin', ancestors: ['us'] },
    clock: Date.now,
    wall: Date.now,
    limits: LIMITS,
    ...others,
  });

const answers = (content: Content) => content.faq.map((row) => row.answer).sort();

/** Waits in the tests' own time and says how long it took. */
const timed = async <T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> => {
  const from = Date.now();
  let ms = 0;
  const running = run().finally(() => {
    ms = Date.now() - from;
  });
  await Promise.all([running.catch(() => {}), jest.advanceTimersByTimeAsync(2000)]);
  return { result: await running, ms };
};

const later = (ms: number) => jest.setSystemTime(Date.now() + ms);

beforeEach(() => {
  jest.useFakeTimers({ now: START });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a table in good health', () => {
  it('answers a cold turn after two round trips: the pointer, then all partitions at once', async () => {
    const store = new FakeStore(2);
    const content = await sourceOver(store).forVoter(inRiverbend);
    expect(store.asked).toEqual(['pointer', 9]);
    expect(answers(content)).toEqual(['franklin 2', 'riverbend 2', 'us 2']);
    expect(content).toMatchObject({ release: 2, isTrusted: true });
    expect(content.lineage.map(({ id }) => id)).toEqual(['riverbend', 'franklin', 'us']);
  });

  it('needs one round trip where the live release is the one in the snapshot', async () => {
    const store = new FakeStore(1);
    const content = await sourceOver(store, { snapshot: snapshotOf(1, START - 60 * DAY_MS) }).forVoter(inRiverbend);
    expect(store.asked).toEqual(['pointer']);
    expect(content).toMatchObject({ release: 1, isTrusted: true });
  });

  it('does not take a release of the same number for the same release', async () => {
    const store = new FakeStore(1);
    const snapshot = { ...snapshotOf(1), pointer: { ...pointerTo(1), released_at: 'another day' } };
    await sourceOver(store, { snapshot }).forVoter(voter);
    expect(store.asked).toEqual(['pointer', 7]);
  });

  it('reads nothing in a warm turn, and gives the same object', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    const first = await source.forVoter(inRiverbend);
    store.asked = [];
    later(29_999);
    expect(await source.forVoter(inRiverbend)).toBe(first);
    expect(store.asked).toEqual([]);
  });

  it('checks the pointer once in thirty seconds', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.asked = [];
    for (const ms of [30_000, 1000, 1000]) {
      later(ms);
      await source.forVoter(voter);
    }
    expect(store.asked).toEqual(['pointer']);
  });

  it('reads only the partitions of a county that is new to it', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(inRiverbend);
    store.asked = [];
    expect(answers(await source.forVoter(inStonefield))).toEqual(['franklin 2', 'stonefield 2', 'us 2']);
    expect(store.asked).toEqual([3]);
  });

  it('loads a new release whole, for every county in use', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(inRiverbend);
    await source.forVoter(inStonefield);
    store.live = 3;
    store.asked = [];
    later(30_000);
    expect(answers(await source.forVoter(inRiverbend))).toEqual(['franklin 3', 'riverbend 3', 'us 3']);
    expect(answers(await source.forVoter(inStonefield))).toEqual(['franklin 3', 'stonefield 3', 'us 3']);
    expect(store.asked).toEqual(['pointer', 11]);
  });

  it('follows a pointer that went back', async () => {
    const store = new FakeStore(3);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.live = 2;
    later(30_000);
    expect((await source.forVoter(voter)).release).toBe(2);
  });

  it('shares one load among calls at the same time', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    const [one, other] = await Promise.all([source.forVoter(inRiverbend), source.forVoter(inRiverbend)]);
    expect(store.asked).toEqual(['pointer', 9]);
    expect(other).toBe(one);
    await Promise.all([source.forVoter(inStonefield), source.forVoter(inStonefield)]);
    expect(store.asked).toEqual(['pointer', 9, 3]);
  });

  it('gives a voter whose county is gone what is true of the whole state', async () => {
    const content = await sourceOver(new FakeStore(2)).forVoter({ ...voter, county: 'atlantis' });
    expect(content.lineage.map(({ id }) => id)).toEqual(['franklin', 'us']);
  });
});

describe.each(['slow', 'gone'] as const)('a table that is %s', (health) => {
  it('leaves a cold turn with the snapshot within 1.5 s', async () => {
    const store = new FakeStore(2);
    store.pointers = store.rows = health;
    const { result, ms } = await timed(() => sourceOver(store).forVoter(inRiverbend));
    expect(ms).toBeLessThanOrEqual(1500);
    expect(answers(result)).toEqual(['franklin 1', 'riverbend 1', 'us 1']);
    expect(result).toMatchObject({ release: 1, isTrusted: true });
  });

  it('leaves a cold turn with the snapshot where only the rows fail', async () => {
    const store = new FakeStore(2);
    store.rows = health;
    const { result, ms } = await timed(() => sourceOver(store).forVoter(voter));
    expect(ms).toBeLessThanOrEqual(1500);
    expect(result.release).toBe(1);
  });

  it('costs a warm turn 300 ms at most, and the release in memory goes on', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.pointers = store.rows = health;
    later(30_000);
    const { result, ms } = await timed(() => source.forVoter(voter));
    expect(ms).toBeLessThanOrEqual(300);
    expect(result).toMatchObject({ release: 2, isTrusted: true });
  });

  it('is left in peace for five seconds after a check that failed', async () => {
    const store = new FakeStore(2);
    store.pointers = health;
    const source = sourceOver(store);
    await timed(() => source.forVoter(voter));
    store.asked = [];
    expect((await timed(() => source.forVoter(voter))).ms).toBe(0);
    expect(store.asked).toEqual([]);
    store.pointers = 'quick';
    later(5000);
    expect((await source.forVoter(voter)).release).toBe(2);
  });

  it('keeps the old release where the new one cannot be loaded, and tries again', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.live = 3;
    store.rows = health;
    later(30_000);
    const { result, ms } = await timed(() => source.forVoter(voter));
    expect(ms).toBeLessThanOrEqual(1500);
    expect(answers(result)).toEqual(['franklin 2', 'us 2']);
    store.rows = 'quick';
    later(30_000);
    expect(answers(await source.forVoter(voter))).toEqual(['franklin 3', 'us 3']);
  });

  it('answers a county that is not in memory from the snapshot as a whole, never from both', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(inRiverbend);
    store.pointers = store.rows = health;
    later(30_000);
    const { result, ms } = await timed(() => source.forVoter(inStonefield));
    expect(ms).toBeLessThanOrEqual(1500);
    expect(result.release).toBe(1);
    expect(answers(result)).toEqual(['franklin 1', 'stonefield 1', 'us 1']);
    store.asked = [];
    later(1000);
    expect((await timed(() => source.forVoter(inStonefield))).ms).toBe(0);
    expect(store.asked).toEqual([]);
    expect((await timed(() => source.forVoter(inRiverbend))).result.release).toBe(2);
  });

  it('is an error only where there is no snapshot either', async () => {
    const store = new FakeStore(2);
    store.pointers = health;
    const source = sourceOver(store, { snapshot: undefined });
    await expect(timed(() => source.forVoter(voter))).rejects.toThrow(ContentStoreError);
  });

  it('is no longer trusted after fourteen days', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.pointers = health;
    later(14 * DAY_MS - 1000);
    expect((await timed(() => source.forVoter(voter))).result.isTrusted).toBe(true);
    later(1000);
    expect((await timed(() => source.forVoter(voter))).result.isTrusted).toBe(false);
  });
});

it('does not trust a snapshot older than fourteen days that the table never confirmed', async () => {
  const store = new FakeStore(2);
  store.pointers = 'gone';
  const source = sourceOver(store, { snapshot: snapshotOf(1, START - 15 * DAY_MS) });
  expect((await source.forVoter(voter)).isTrusted).toBe(false);
});

it('answers from the snapshot while nothing was ever released', async () => {
  const store = new FakeStore(undefined);
  expect((await sourceOver(store).forVoter(voter)).release).toBe(1);
  await expect(sourceOver(store, { snapshot: undefined }).forVoter(voter)).rejects.toThrow(ContentStoreError);
});

it('keeps the old release where the new one has lost the root', async () => {
  const store = new FakeStore(2);
  const source = sourceOver(store);
  await source.forVoter(voter);
  store.live = 3;
  store.versions = store.versions.filter((row) => row.release !== 3);
  store.versions.push(
    ...store.versions.filter((row) => row.release === 2).map((row) => ({ ...row, removed: true, release: 3 })),
  );
  later(30_000);
  expect((await source.forVoter(voter)).release).toBe(2);
});

it('reports why a read failed', async () => {
  const store = new FakeStore(2);
  store.pointers = 'gone';
  const onTrouble = jest.fn();
  await sourceOver(store, { onTrouble }).forVoter(voter);
  expect(onTrouble.mock.calls).toEqual([[expect.objectContaining({ trouble: 'release-unread', message: 'gone' })]]);
});

it('lets a fault of our own through, and recovers from it', async () => {
  const store = new FakeStore(2);
  const source = sourceOver(store);
  jest.spyOn(store, 'currentRelease').mockRejectedValueOnce(new TypeError('a bug'));
  await expect(source.forVoter(voter)).rejects.toThrow(TypeError);
  later(30_000);
  expect((await source.forVoter(voter)).release).toBe(2);
});

describe('notices and stopped answers', () => {
  const notice = (id: string, jurisdiction: string) => ({
    id,
    act: 1,
    jurisdictions: [jurisdiction],
    text: { 'en-US': `notice ${id}` },
  });
  const everywhere = { notices: [notice('n1', 'franklin')], silenced: [{ faq: 'vote-id', jurisdiction: 'riverbend' }] };
  const idsOf = ({ notices }: Content) => notices.map(({ id }) => id);

  it('come with the next look at the pointer, without reading a row or indexing anew', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    const before = await source.forVoter(inRiverbend);
    store.emergency = everywhere;
    later(30_000);
    store.asked = [];
    const after = await source.forVoter(inRiverbend);
    expect(store.asked).toEqual(['pointer']);
    expect(idsOf(after)).toEqual(['n1']);
    expect(after.silenced).toEqual(everywhere.silenced);
    expect(after.faq).toBe(before.faq);
    later(30_000);
    expect(await source.forVoter(inRiverbend)).toBe(after);
    store.emergency = {};
    later(30_000);
    expect(await source.forVoter(inRiverbend)).toBe(before);
  });

  it('reach the voters of the place they are for', async () => {
    const store = new FakeStore(2);
    store.emergency = { notices: [notice('n1', 'riverbend'), notice('n2', 'us')] };
    const source = sourceOver(store);
    expect(idsOf(await source.forVoter(inRiverbend))).toEqual(['n1', 'n2']);
    expect(idsOf(await source.forVoter(inStonefield))).toEqual(['n2']);
    expect(idsOf(await source.forVoter(voter))).toEqual(['n2']);
  });

  it('are those of the snapshot while the table never answered', async () => {
    const store = new FakeStore(2);
    store.pointers = 'gone';
    const snapshot = { ...snapshotOf(1), pointer: { ...pointerTo(1), ...everywhere } };
    expect(idsOf(await sourceOver(store, { snapshot }).forVoter(voter))).toEqual(['n1']);
  });

  it('are those that the table said last, whichever release answers', async () => {
    const store = new FakeStore(2);
    const snapshot = { ...snapshotOf(1), pointer: { ...pointerTo(1), ...everywhere } };
    const source = sourceOver(store, { snapshot });
    await source.forVoter(voter);
    store.pointers = store.rows = 'gone';
    const content = await source.forVoter(inStonefield);
    expect(content).toMatchObject({ release: 1, notices: [], silenced: [] });
  });

  it('reach voters even where the new release cannot be loaded', async () => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    Object.assign(store, { live: 3, rows: 'gone', emergency: everywhere });
    later(30_000);
    expect(await source.forVoter(voter)).toMatchObject({ release: 2, notices: [{ id: 'n1' }] });
  });
});

describe('a minute', () => {
  const notice = { id: 'n1', act: 1, jurisdictions: ['franklin'], text: { 'en-US': 'closed by the storm' } };

  it.each(['slow', 'gone'] as const)('is enough for a notice after a check that was %s', async (health) => {
    const store = new FakeStore(2);
    const source = sourceOver(store);
    await source.forVoter(voter);
    store.pointers = health;
    later(30_000);
    await timed(() => source.forVoter(voter));
    const from = Date.now();
    Object.assign(store, { pointers: 'quick', emergency: { notices: [notice] } });
    let heard: Content;
    do {
      later(1000);
      heard = await source.forVoter(voter);
    } while (heard.notices.length === 0 && Date.now() - from < 120_000);
    expect(Date.now() - from).toBeLessThanOrEqual(5000);
  });
});

describe('a clock that was wrong', () => {
  it('makes no snapshot trusted that claims to be of the future', async () => {
    const store = new FakeStore(2);
    store.pointers = 'gone';
    const source = sourceOver(store, { snapshot: snapshotOf(1, START + 60_000) });
    expect((await source.forVoter(voter)).isTrusted).toBe(false);
  });

  it('does not keep a release trusted by being set back', async () => {
    const store = new FakeStore(2);
    const at = { wall: START, forward: 0 };
    const source = sourceOver(store, { clock: () => at.forward, wall: () => at.wall });
    store.pointers = 'gone';
    expect((await source.forVoter(voter)).isTrusted).toBe(true);
    at.wall -= 10 * DAY_MS;
    at.forward += 14 * DAY_MS + 1000;
    expect((await source.forVoter(voter)).isTrusted).toBe(false);
  });
});

describe('what is told of a read', () => {
  const tell = async (store: FakeStore) => {
    const onTrouble = jest.fn();
    const content = await sourceOver(store, { onTrouble }).forVoter(voter);
    return { content, told: onTrouble.mock.calls.map(([trouble]) => trouble.trouble) };
  };

  it('says once that the table has no pointer, and that the bundle answered', async () => {
    expect(await tell(new FakeStore(undefined))).toMatchObject({ told: ['no-pointer'], content: { isSnapshot: true } });
  });

  it('says nothing where the table named the release that was bundled', async () => {
    expect(await tell(new FakeStore(1))).toMatchObject({ told: [], content: { isSnapshot: false } });
  });
});
