import { setTimeout as sleep } from 'node:timers/promises';
import type { ContentStore } from '../../../lambda/table/content-store';
import { nearStore } from '../../../lambda/table/near-store';
import { isPagePartition, pagePartition } from '../../../models/table/keys';
import { followReplica } from '../../../scripts/table/follow-replica';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import type { ReleaseTable } from '../../../scripts/table/release-table';
import { type LaggingCopy, laggingCopy } from '../../support/lagging-copy';
import { type Answers, answering, heard, planFor } from '../../support/plans';
import { type TestTable, tableOn } from '../../support/table-engine';

const SOON = { within: 5000 };
const BY = { by: 'Ann', now: () => new Date('2027-10-01T16:00:00Z') };
const isPage = ({ pk }: { pk: string }): boolean => isPagePartition(pk);
const NAMES = [pagePartition('franklin', 'en-US')];

let engine: LocalTable;
let own: TestTable;
let copy: LaggingCopy;
let table: ReleaseTable;
beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());
beforeEach(async () => {
  own = tableOn(engine.endpoint);
  await own.releases.ensure();
  copy = await laggingCopy(engine.endpoint, own);
  table = { ...own.releases, replica: copy.replica };
});
afterEach(() => {
  own.close();
  copy.close();
});

const live = async () => (await own.content.currentRelease(SOON)) ?? fail();
const fail = (): never => {
  throw new Error('nothing is live');
};
const seenIn = async () => (await live()).pages?.seen_in;
const one = answering('one', 3);
const two = answering('two', 3);
const releaseOne = (patience = 5000) => publish(table, planFor(0, {}, one), { ...BY, patience });

/** Reads of pages that the copy answered, as a skill in its Region reads. */
const nearSkill = (near: Pick<ContentStore, 'pages'> = copy.content) => {
  const given = { near: 0, home: 0 };
  const counting = (store: Pick<ContentStore, 'pages'>, where: 'near' | 'home') =>
    (async (...asked) => {
      const found = await store.pages?.(...asked);
      if (found) given[where]++;
      return found;
    }) satisfies ContentStore['pages'];
  const home = { ...own.content, pages: counting(own.content, 'home') };
  const clock = () => performance.now();
  return { given, store: nearStore(home, { pages: counting(near, 'near') }, 'us-west-2', clock) };
};

describe('a release with a replica', () => {
  it('is marked once the last of its pages was seen there, and goes live before', async () => {
    const seen: [number, number][] = [];
    const done = publish(table, planFor(0, {}, one), { ...BY, onCopied: (...step) => seen.push(step) });
    while ((await own.content.currentRelease(SOON)) === undefined) await sleep(10);
    const [last] = [...NAMES];
    await copy.catchUp(({ pk }) => pk !== last);
    await sleep(600);
    expect(await seenIn()).toBeUndefined();
    await copy.catchUp();
    expect(await done).toMatchObject({ outcome: 'released', replica: { region: 'us-west-2', state: 'seen' } });
    expect(await seenIn()).toEqual(['us-west-2']);
    expect(seen.map(([count]) => count)).toEqual([...seen.map(([count]) => count)].sort());
    expect(seen.at(-1)).toEqual([3, 3]);
  });

  it('is live and unmarked where the replica is late, or is not there at all', async () => {
    expect(await releaseOne(100)).toMatchObject({ outcome: 'released', replica: { state: 'late' } });
    expect(await seenIn()).toBeUndefined();
    const gone = { ...copy.replica, lacks: () => Promise.reject(new Error('gone')) };
    const published = await publish({ ...table, replica: gone }, planFor(1, one, two), BY);
    expect(published).toMatchObject({ outcome: 'released', replica: { state: 'unread' } });
    expect(await heard(own)).toEqual({ release: 2, answers: two });
  });

  it('looks at all pages where the release before was not seen, and believes no page that differs', async () => {
    await releaseOne(100);
    const written = { release: 1, previous: undefined, parts: [] };
    await copy.catchUp(({ pk }) => pk !== NAMES[0]);
    expect(await followReplica(table, copy.replica, written, { patience: 100 })).toMatchObject({ state: 'late' });
    const other = [{ pk: NAMES[0] ?? '', sk: '#00000001', digest: 'another' }];
    await copy.catchUp();
    const unlike = { ...written, parts: other };
    expect(await followReplica(table, copy.replica, unlike, { patience: 100 })).toMatchObject({ state: 'late' });
    expect(await seenIn()).toBeUndefined();
    expect(await followReplica(table, copy.replica, written, { patience: 100 })).toMatchObject({ state: 'seen' });
  });

  it('is not marked while the replica has a page that was deleted at home', async () => {
    await releaseOne(100);
    await copy.catchUp();
    await publish(own.releases, planFor(1, one, two), BY);
    const pointer = await live();
    await copy.catchUp();
    const written = { release: 2, previous: { ...pointer, release: 1 }, parts: [] };
    expect(await followReplica(table, copy.replica, written, { patience: 100 })).toMatchObject({ state: 'seen' });
    await copy.put({ pk: 'PAGE#franklin#gone', sk: '#00000002', release: 2 });
    expect(await followReplica(table, copy.replica, written, { patience: 100 })).toMatchObject({ state: 'late' });
  });

  it('loses its mark when an abandoned release is forgotten, and none comes for the pointer before', async () => {
    await releaseOne(100);
    const draft = {
      by: 'Ben',
      started_at: '',
      alive_at: '',
      fingerprint: '',
      counts: { add: 0, change: 0, remove: 0 },
    };
    await table.claim(draft, 1);
    await table.abandon(2);
    await table.finish(2, 'abandoned', BY.now().toISOString());
    const before = await live();
    expect(await table.markSeen(before, ['us-west-2'])).toBe(true);
    await table.forgetAbandoned([2]);
    expect(await live()).toMatchObject({ abandoned: [] });
    expect(await seenIn()).toBeUndefined();
    expect(await table.markSeen(before, ['us-west-2'])).toBe(false);
  });
});

describe('a skill in the Region of the replica', () => {
  it('hears one whole release in every turn while the copy lags behind release after release', async () => {
    const stop = copy.keepUp(15);
    const { store, given } = nearSkill();
    const said: Answers[] = [{}, ...['one', 'two', 'three', 'four'].map((answer) => answering(answer, 3))];
    let isOver = false;
    let turns = 0;
    const voters = (async () => {
      while (!isOver) {
        const { release, answers } = await heard({ ...own, content: store });
        expect(answers).toEqual(said[release]);
        turns++;
      }
    })();
    for (let at = 1; at < said.length; at++) {
      const published = await publish(table, planFor(at - 1, said[at - 1] ?? {}, said[at] ?? {}), BY);
      expect(published).toMatchObject({ outcome: 'released', replica: { state: 'seen' } });
      await sleep(100);
    }
    isOver = true;
    await Promise.all([voters, stop()]);
    expect(turns).toBeGreaterThan(20);
    expect(given.near).toBeGreaterThan(5);
    expect(given.home).toBeGreaterThan(5);
  });

  const failing: Record<string, () => Pick<ContentStore, 'pages'>> = {
    refuses: () => ({ pages: () => Promise.reject(new Error('refused')) }),
    'never answers': () => ({
      pages: (_, __, { within }) => sleep(within).then(() => Promise.reject(new Error('late'))),
    }),
  };
  it.each(Object.keys(failing))(
    'reads at home in the same turn where the replica %s, and then leaves it alone',
    async (how) => {
      const stop = copy.keepUp(0);
      await releaseOne();
      await stop();
      let asked = 0;
      const near = failing[how]?.() ?? fail();
      const { store, given } = nearSkill({
        pages: (...args) => {
          asked++;
          return near.pages?.(...args) ?? fail();
        },
      });
      for (let turn = 0; turn < 3; turn++)
        expect(await heard({ ...own, content: store })).toEqual({ release: 1, answers: one });
      expect({ ...given, asked }).toEqual({ near: 0, home: 3, asked: 1 });
    },
  );

  it.each(['missing', 'of another digest'])('reads at home in the same turn where a page there is %s', async (how) => {
    const stop = copy.keepUp(0);
    await releaseOne();
    await stop();
    const kept = { pk: NAMES[0] ?? '', sk: '#00000001' };
    if (how === 'missing') await copy.releases.deleteVersions([kept]);
    else await copy.put({ ...kept, release: 1, layout: 2, parts: 1, digest: 'x', packed: new Uint8Array(4) });
    const { store, given } = nearSkill();
    expect(await heard({ ...own, content: store })).toEqual({ release: 1, answers: one });
    expect(given).toEqual({ near: 0, home: 1 });
  });

  it('takes no pointer from the replica where home is gone', async () => {
    const stop = copy.keepUp(0);
    await releaseOne();
    await stop();
    const lost = tableOn('http://127.0.0.1:9');
    const store = nearStore(lost.content, copy.content, 'us-west-2', () => 0);
    await expect(store.currentRelease({ within: 500 })).rejects.toThrow('could not be read');
    lost.close();
  });

  it('reads the pages of a release that is not marked at home', async () => {
    await publish(own.releases, planFor(0, {}, one), BY);
    await copy.catchUp(isPage);
    const { store, given } = nearSkill();
    await heard({ ...own, content: store });
    expect(given).toEqual({ near: 0, home: 1 });
  });
});
