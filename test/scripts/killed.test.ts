import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaqRow } from '../../models/content/faq-row';
import { faqPartition, pagePartition } from '../../models/table/keys';
import type { Page } from '../../models/table/page';
import { type Fate, type Gate, openGate } from '../../scripts/attack/gate';
import { runFaq } from '../../scripts/door/run-faq';
import { type LocalTable, openLocalTable } from '../../scripts/table/local-table';
import { clockAt } from '../support/clock';
import { buildProgram, type Ended, type Program } from '../support/program';
import { approved, type Edit, faqRow, NOW, rewriteContent, withContent } from '../support/staff-content';
import { type TestTable, tableOn } from '../support/table-engine';
import { NOBODY } from '../support/terminal';

/** `npm run test:kill` sets fifty. */
const KILLS = Number(process.env.KILLS ?? 10);
/** Of these, so many on a table that the killed program itself serves from a folder. */
const KEPT_KILLS = Math.ceil(KILLS / 5);
const ROWS = 120;

jest.setTimeout(KILLS * 10_000);

let program: Program;
beforeAll(async () => {
  program = await buildProgram('faq');
});
afterAll(() => program.remove());

/** The same sequence for the same seed: a failure can be repeated. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};
const random = seeded(Number(process.env.SEED ?? 7));

/** Every answer says which edition it is of. */
const edition =
  (label: string): Edit =>
  ({ faq }) => {
    for (let n = 0; n < ROWS; n += 1) faq.push(approved(faqRow(`vote-id.n${n}`, { answer: `Edition ${label}.` })));
  };

const onTarget =
  (endpoint: string, edit: Edit): Edit =>
  (draft) => {
    draft.office = draft.office.replace('region: us-east-1', `region: us-east-1\n    endpoint: ${endpoint}`);
    edit(draft);
  };

/** What voters hear, as the skill reads it: the edition of every answer. Fails where it is of more than one. */
const editionHeard = async ({ content }: TestTable): Promise<string | undefined> => {
  const pointer = await content.currentRelease({ within: 5000 });
  if (!pointer) return undefined;
  const name = faqPartition('franklin', 'en-US');
  const rows = (await content.partitions([name], pointer, { within: 5000 })).get(name) ?? [];
  const editionsIn = (faq: readonly Pick<FaqRow, 'id' | 'answer'>[]): string[] =>
    faq.flatMap(({ id, answer }) => (id.startsWith('vote-id.n') ? [answer] : []));
  const editions = editionsIn(rows.flatMap(({ content }) => (content.sheet === 'faq' ? [content.row] : [])));
  const page = pagePartition('franklin', 'en-US');
  expect(pointer.pages?.release).toBe(pointer.release);
  const pages = await content.pages?.([page], pointer, { within: 5000 });
  const paged = pages?.get(page)?.() as Page | undefined;
  expect(editionsIn(paged?.faq ?? []).sort()).toEqual([...editions].sort());
  expect({ rows: editions.length, editions: [...new Set(editions)] }).toEqual({ rows: ROWS, editions: [editions[0]] });
  return /Edition (\w+)/.exec(editions[0] ?? '')?.[1];
};

const kill = (child: ChildProcess): void => void child.kill('SIGKILL');

const APPLY = ['--by', 'Ben', '--note', 'a new edition', '--yes'];

describe('on a table that others serve', () => {
  let engine: LocalTable;
  let gate: Gate;
  let table: TestTable;
  beforeAll(async () => {
    engine = await openLocalTable();
    gate = await openGate(engine.endpoint);
  });
  afterAll(async () => {
    await gate.close();
    await engine.close();
  });
  beforeEach(async () => {
    table = tableOn(engine.endpoint, 'answers');
    await table.releases.ensure();
    gate.decide(() => 'pass');
  });
  afterEach(() => table.close());

  const start = (folder: string) => program.start(['apply', folder, '--target', 'production', '--now', NOW, ...APPLY]);
  /** The next run, which needs no process of its own. */
  const again = async (folder: string): Promise<string> => {
    const { out = '', hint = '' } = await runFaq(
      ['apply', folder, '--target', 'production', ...APPLY],
      NOBODY,
      clockAt(NOW),
    );
    return out + hint;
  };
  const onGate = (work: (folder: string, put: (label: string) => Promise<void>) => Promise<void>): Promise<void> =>
    withContent(onTarget(gate.url, edition('first')), async (folder) => {
      await work(folder, (label) => rewriteContent(folder, onTarget(gate.url, edition(label))));
    });

  it(`leaves voters a whole release, killed at ${KILLS - KEPT_KILLS} random requests, and the next run explains and finishes`, () =>
    onGate(async (folder, put) => {
      await again(folder);
      const requests = await count(folder, put);
      let heard = 'count';
      const ends = { old: 0, new: 0, cleaned: 0 };
      for (let run = 0; run < KILLS - KEPT_KILLS; run += 1) {
        const label = `e${run}`;
        await put(label);
        const at = 1 + Math.floor(random() * requests);
        const isBefore = random() < 0.5;
        const running = start(folder);
        gate.decide((number): Fate => {
          if (number !== at) return number > at ? 'lost-before' : 'pass';
          if (isBefore) kill(running.child);
          return isBefore ? 'lost-before' : 'lost-after';
        });
        const reading = readAlong(running.ended, [heard, label]);
        await waitForCount(at, running.ended);
        kill(running.child);
        await running.ended;
        await reading;

        const now = await editionHeard(table);
        expect([heard, label]).toContain(now);
        gate.decide(() => 'pass');
        const said = await again(folder);
        if (now === label) expect(said).toContain('No changes.');
        else expect(said).toMatch(/Release \d+ is live/);
        if (/had been cut off .*what it left was deleted/.test(said)) ends.cleaned += 1;
        ends[now === label ? 'new' : 'old'] += 1;
        expect(await editionHeard(table)).toBe(label);
        heard = label;
      }
      expect(ends.old + ends.new).toBe(KILLS - KEPT_KILLS);
      expect(ends.cleaned).toBeGreaterThan(0);
      await expectTidy();
    }));

  /** How many requests a whole run makes. */
  const count = async (folder: string, put: (label: string) => Promise<void>): Promise<number> => {
    await put('count');
    gate.decide(() => 'pass');
    expect((await start(folder).ended).stdout).toMatch(/is live/);
    return gate.count;
  };

  const waitForCount = async (at: number, ended: Promise<Ended>): Promise<void> => {
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    while (gate.count < at && !isOver) await sleep(2);
  };

  /** A voter who asks all the while. */
  const readAlong = async (ended: Promise<Ended>, allowed: readonly string[]): Promise<void> => {
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    while (!isOver) {
      expect(allowed).toContain(await editionHeard(table));
      await sleep(20);
    }
  };

  /** Nothing is left of what was cut off: no row, no note, no digest. */
  const expectTidy = async (): Promise<void> => {
    const records = await table.releases.records();
    const abandoned = records.filter(({ state }) => state === 'abandoned').map(({ release }) => release);
    expect(records.every(({ state }) => state !== 'writing')).toBe(true);
    for await (const page of table.releases.versions()) {
      for (const { release } of page) expect(abandoned).not.toContain(release);
    }
    for (const release of abandoned) {
      expect(await table.releases.keysOf(release)).toEqual([]);
      expect(await table.releases.digests.root(release)).toBeUndefined();
    }
  };

  it('tells the state of the data on Ctrl-C, and leaves nothing behind', () =>
    onGate(async (folder, put) => {
      await again(folder);
      await put('stopped');
      const before = await editionHeard(table);
      const running = start(folder);
      let isSent = false;
      gate.decide((_number, operation) => {
        if (operation === 'BatchWriteItem' && !isSent) {
          isSent = true;
          running.child.kill('SIGINT');
        }
        return 'pass';
      });
      const { code, stdout } = await running.ended;
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /stopped before it was whole, and what it had written was deleted\. Voters still hear release \d+\./,
      );
      expect(await editionHeard(table)).toBe(before);
      expect(await table.releases.writer()).toBeUndefined();
      await expectTidy();
      expect(await again(folder)).toMatch(/is live/);
    }));

  it('sends again what a busy table refused, and says so', () =>
    onGate(async (folder, put) => {
      await put('busy');
      gate.decide((number, operation) => {
        if (operation !== 'BatchWriteItem') return number % 7 === 0 ? 'throttled' : 'pass';
        return number % 3 === 0 ? 'half-taken' : number % 2 === 0 ? 'throttled' : 'pass';
      });
      const { code, stdout, stderr } = await start(folder).ended;
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/is live/) });
      expect(stderr).toMatch(/It was busy \d+ times; what it refused was sent again\./);
      expect(await editionHeard(table)).toBe('busy');
    }));

  it('says what to do when the network is lost half way; voters hear the release before, and the next run finishes', () =>
    onGate(async (folder, put) => {
      await again(folder);
      const before = await editionHeard(table);
      await put('lost');
      let isLost = false;
      gate.decide((_number, operation) => {
        isLost ||= operation === 'BatchWriteItem';
        return isLost ? 'lost-before' : 'pass';
      });
      const { code, stderr } = await start(folder).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /can't be reached\. Check this computer's connection .* then run the command again\. Voters hear the same as before\./,
      );
      expect(await editionHeard(table)).toBe(before);
      gate.decide(() => 'pass');
      expect(await again(folder)).toMatch(/had been cut off .*what it left was deleted\.\nRelease \d+ is live/);
      expect(await editionHeard(table)).toBe('lost');
    }));
});

describe('on a table that the killed program serves itself', () => {
  it(`leaves voters a whole release, killed at ${KEPT_KILLS} random moments`, async () => {
    const kept = await mkdtemp(join(tmpdir(), 'ballot-answers-killed-'));
    try {
      await withContent(edition('first'), async (folder) => {
        const words = ['apply', folder, '--kept', kept, ...APPLY];
        await runFaq(words, NOBODY, clockAt(NOW));
        let heard = 'first';
        for (let run = 0; run < KEPT_KILLS; run += 1) {
          const label = `k${run}`;
          await rewriteContent(folder, edition(label));
          const running = program.start([...words, '--now', NOW]);
          await Promise.race([sleep(200 + random() * 600), running.ended]);
          kill(running.child);
          await running.ended;
          const [now, said] = await afterwards(kept, words);
          expect([heard, label]).toContain(now);
          expect(said).toMatch(now === label ? /No changes\./ : /is live/);
          heard = label;
        }
      });
    } finally {
      await rm(kept, { recursive: true, force: true });
    }
  });

  const afterwards = async (kept: string, words: readonly string[]): Promise<[string | undefined, string]> => {
    const local = await openLocalTable({ keptIn: kept });
    const table = tableOn(local.endpoint, local.table);
    try {
      const now = await editionHeard(table);
      const { out = '', hint = '' } = await runFaq(words, NOBODY, clockAt(NOW));
      return [now, out + hint];
    } finally {
      table.close();
      await local.close();
    }
  };
});
