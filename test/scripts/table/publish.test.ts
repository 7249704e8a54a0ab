import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { type Published, type PublishOptions, publish } from '../../../scripts/table/publish';
import type { ReleaseTable } from '../../../scripts/table/release-table';
import { letDie } from '../../support/dying-client';
import { answering, heard, planFor } from '../../support/plans';
import { type TestTable, tableOn } from '../../support/table-engine';

const START = Date.parse('2027-10-01T16:00:00Z');
const ONE = answering('one', 30);
const TWO = { ...answering('two', 28), extra: 'two' };
const THREE = answering('three', 5);

let engine: LocalTable;
let own: TestTable;
let time: number;

const by = (name: string): PublishOptions => ({ by: name, now: () => new Date(time) });

beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());
beforeEach(async () => {
  time = START;
  own = tableOn(engine.endpoint);
  await own.releases.ensure();
});
afterEach(() => own.close());

const publishOne = () => publish(own.releases, planFor(0, {}, ONE), by('Ann'));

/** The same table as another program on another computer sees it. */
const otherProgram = () => tableOn(engine.endpoint, own.target.table);

const storedReleases = async (): Promise<number[]> => {
  const releases = new Set<number>();
  for await (const page of own.releases.versions()) for (const { release } of page) releases.add(release);
  return [...releases].sort();
};

describe('publish', () => {
  it('makes a plan what voters hear', async () => {
    const progress: [number, number][] = [];
    const options = { ...by('Ann'), note: 'first', onProgress: (...step: [number, number]) => progress.push(step) };
    const published = await publish(own.releases, planFor(0, {}, ONE), options);
    expect(published).toEqual({ outcome: 'released', release: 1 });
    // Thirty answers and their place; its page in both languages, and the list of all places.
    expect(progress.at(-1)).toEqual([34, 34]);
    expect(await heard(own)).toEqual({ release: 1, answers: ONE });
    expect(await own.releases.records()).toMatchObject([{ release: 1, state: 'released', by: 'Ann', note: 'first' }]);
    expect(await publish(own.releases, planFor(1, ONE, TWO), by('Ben'))).toMatchObject({ release: 2 });
    expect(await heard(own)).toEqual({ release: 2, answers: TWO });
  });

  it('refuses a plan made for another release, and says whose release came first', async () => {
    await publishOne();
    const published = await publish(own.releases, planFor(0, {}, THREE), by('Ben'));
    expect(published).toMatchObject({ outcome: 'outdated', live: 1, record: { by: 'Ann' } });
    expect(await own.releases.records()).toHaveLength(1);
    expect(await heard(own)).toEqual({ release: 1, answers: ONE });
  });

  it('lets one of two win that publish at once, and tells the other', async () => {
    await publishOne();
    const other = otherProgram();
    const plan = (answers: typeof ONE) => planFor(1, ONE, answers);
    const both: Published[] = await Promise.all([
      publish(own.releases, plan(TWO), by('Ben')),
      publish(other.releases, plan(THREE), by('Cleo')),
    ]);
    const winner = both.findIndex(({ outcome }) => outcome === 'released');
    const loser = both[1 - winner];
    const name = ['Ben', 'Cleo'][winner];
    expect(loser?.outcome).toMatch(/busy|outdated/);
    const who = loser?.outcome === 'busy' ? loser.writer : loser?.outcome === 'outdated' ? loser.record : undefined;
    expect(who).toMatchObject({ by: name, started_at: new Date(START).toISOString() });
    expect(await heard(own)).toEqual({ release: 2, answers: winner === 0 ? TWO : THREE });
    other.close();
  });

  it('leaves a live writer alone, and takes the table from one that was silent for a minute', async () => {
    await publishOne();
    const at = new Date(START).toISOString();
    const draft = {
      by: 'Ben',
      started_at: at,
      alive_at: at,
      fingerprint: 'f',
      counts: { add: 1, change: 0, remove: 0 },
    };
    await own.releases.claim(draft, 1);
    time += 60_000;
    expect(await publish(own.releases, planFor(1, ONE, TWO), by('Cleo'))).toMatchObject({
      outcome: 'busy',
      writer: { by: 'Ben', started_at: at },
    });
    time += 1;
    expect(await publish(own.releases, planFor(1, ONE, TWO), by('Cleo'))).toMatchObject({
      outcome: 'released',
      release: 3,
      cleanedUp: { by: 'Ben', release: 2 },
    });
  });

  it('cleans up at once after an error that is not its death', async () => {
    await publishOne();
    const flaky: ReleaseTable = {
      ...own.releases,
      async write(versions, options) {
        await own.releases.write(versions.slice(0, 10), options);
        throw new Error('no more');
      },
    };
    await expect(publish(flaky, planFor(1, ONE, TWO), by('Ben'))).rejects.toThrow('no more');
    expect(await own.releases.writer()).toBeUndefined();
    expect(await storedReleases()).toEqual([1]);
    expect(await publish(own.releases, planFor(1, ONE, TWO), by('Ben'))).toEqual({ outcome: 'released', release: 3 });
  });

  it('knows that it was released where only the answer was lost', async () => {
    const flaky: ReleaseTable = {
      ...own.releases,
      async movePointer(...asked) {
        await own.releases.movePointer(...asked);
        throw new Error('no answer');
      },
    };
    expect(await publish(flaky, planFor(0, {}, ONE), by('Ann'))).toMatchObject({ outcome: 'released', release: 1 });
    expect(await own.releases.records()).toMatchObject([{ release: 1, state: 'released' }]);
  });
});

describe('a writer that wakes up after its release was abandoned', () => {
  /** Publishes as Ben, who falls asleep before one step while Cleo publishes, and then goes on. */
  const asleepBefore = async (step: 'noteKeys' | 'write' | 'movePointer', cleo: boolean): Promise<Published> => {
    await publishOne();
    const other = otherProgram();
    const sleepy: ReleaseTable = {
      ...own.releases,
      async [step](...asked: never[]) {
        time += 61_000;
        if (cleo) await publish(other.releases, planFor(1, ONE, THREE), by('Cleo'));
        else await other.releases.abandon(2);
        return (own.releases[step] as (...asked: never[]) => Promise<never>)(...asked);
      },
    };
    const published = await publish(sleepy, planFor(1, ONE, TWO), by('Ben'));
    other.close();
    return published;
  };

  it.each(['noteKeys', 'write', 'movePointer'] as const)('changes nothing any more (before %s)', async (step) => {
    expect(await asleepBefore(step, true)).toEqual({ outcome: 'taken-away' });
    expect(await heard(own)).toEqual({ release: 3, answers: THREE });
    expect(await storedReleases()).toEqual([1, 3]);
    expect(await own.releases.records()).toMatchObject([{}, { release: 2, state: 'abandoned' }, { release: 3 }]);
  });

  it('stays invisible even if it leaves rows behind', async () => {
    await asleepBefore('write', true);
    await own.releases.write(planFor(1, ONE, TWO).versions);
    expect(await storedReleases()).toEqual([1, 2, 3]);
    expect(await heard(own)).toEqual({ release: 3, answers: THREE });
    await publish(own.releases, planFor(3, THREE, ONE), by('Ann'));
    expect(await heard(own)).toEqual({ release: 4, answers: ONE });
  });

  it('can not move the pointer between being abandoned and the next release', async () => {
    expect(await asleepBefore('movePointer', false)).toEqual({ outcome: 'taken-away' });
    expect(await heard(own)).toEqual({ release: 1, answers: ONE });
  });
});

describe.each([
  ['before', false],
  ['after', true],
])('a program that is killed %s one of its requests arrives', (_, after) => {
  it('leaves voters the old release or the new one, and the next publish succeeds', async () => {
    await publishOne();
    let before = ONE;
    let isThrough = false;
    const ends: string[] = [];
    for (let at = 1; !isThrough; at += 1) {
      const next = before === ONE ? TWO : ONE;
      const { release } = await heard(own);
      const doomed = otherProgram();
      const death = letDie(doomed.staff, { at, after });
      await publish(doomed.releases, planFor(release, before, next), by('Ben')).catch(() => {});
      doomed.close();
      isThrough = death.requests < at;

      const now = await heard(own);
      expect([before, next]).toContainEqual(now.answers);
      expect(now.release > release).toBe(now.answers[Object.keys(next)[0] ?? ''] === Object.values(next)[0]);
      ends.push(now.release > release ? 'new' : 'old');

      time += 61_000;
      const healed = await publish(own.releases, planFor(now.release, now.answers, THREE), by('Cleo'));
      expect(healed).toMatchObject({ outcome: 'released' });
      expect(await heard(own)).toMatchObject({ answers: THREE });
      expect(await own.releases.writer()).toBeUndefined();
      const { release: third } = await heard(own);
      await publish(own.releases, planFor(third, THREE, next), by('Cleo'));
      before = next;
    }
    expect(ends.lastIndexOf('old')).toBeLessThan(ends.indexOf('new'));
    expect(ends.length).toBeGreaterThan(10);
    const records = await own.releases.records();
    expect(records.map(({ release }) => release)).toEqual(records.map((_record, index) => index + 1));
    expect(records.every(({ state }) => state !== 'writing')).toBe(true);
  });
});
