import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoReleaseTable } from '../table/dynamo-release-table';
import { type LocalTable, openLocalTable } from '../table/local-table';
import { createStaffClient } from '../table/staff-client';
import type { BenchGiven } from './given';
import { LARGE_NOW, largeCounty, writeLargeContent } from './large-content';

const ROWS_PER_PLACE = 40;
const TABLE = 'answers';

export interface Measured {
  what: string;
  seconds: number;
  rowsPerSecond?: number;
  requests?: number;
  readUnits?: number;
  writeUnits?: number;
  /** The most memory the program held, as Linux counts it. */
  peakMegabytes?: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const numberIn = (text: string, pattern: RegExp): number => Number((pattern.exec(text)?.[1] ?? '').replace(/,/g, ''));

/** The highest memory so far of a process, in megabytes; nothing where the system doesn't tell. */
const peakOf = async (pid: number): Promise<number | undefined> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = numberIn(status, /VmHWM:\s+(\d+)/);
  return Number.isNaN(kilobytes) || kilobytes === 0 ? undefined : Math.round(kilobytes / 1024);
};

/** Runs the staff's script as a person does, in a process of its own. */
const faq = async (what: string, words: readonly string[], rows?: number): Promise<Measured> => {
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/faq.ts', ...words, '--now', LARGE_NOW]);
  let said = '';
  child.stdout.on('data', (chunk) => {
    // Of a large plan only the end is of interest.
    said = (said + chunk).slice(-2000);
  });
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2000);
  });
  let peak: number | undefined;
  const watch = setInterval(async () => {
    peak = (await peakOf(child.pid ?? 0)) ?? peak;
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`faq ${words.join(' ')} ended with ${String(code)}: ${said}`);
  const seconds = round((performance.now() - from) / 1000);
  const cost = /requests? to the table/.test(said)
    ? {
        requests: numberIn(said, /([\d,]+) requests? to the table/),
        readUnits: numberIn(said, /\(([\d,.]+) read/),
        writeUnits: numberIn(said, /and ([\d,.]+) write/),
      }
    : {};
  return {
    what,
    seconds,
    ...(rows === undefined ? {} : { rowsPerSecond: Math.round(rows / seconds) }),
    ...cost,
    ...(peak === undefined ? {} : { peakMegabytes: peak }),
  };
};

/** What a voter of one county waits for when the skill starts: pointer, then the county's partitions. */
const coldTurn = async ({ endpoint }: LocalTable): Promise<Measured> => {
  const clock = (): number => performance.timeOrigin + performance.now();
  const client = createReadClient({ table: TABLE, region: 'us-east-1', endpoint }, { clock, wall: clock });
  const source = createContentSource({
    store: createDynamoContentStore(client, TABLE),
    snapshot: undefined,
    place: { root: 'franklin', ancestors: ['us'] },
    clock,
    wall: clock,
    limits: {
      pointerEveryMs: 30_000,
      retryEveryMs: 5000,
      pointerWithinMs: 300,
      readWithinMs: 20_000,
      uncheckedDays: 14,
    },
  });
  const from = performance.now();
  await source.forVoter({ locale: 'en-US', county: largeCounty(7) });
  const seconds = round((performance.now() - from) / 1000);
  client.destroy();
  return { what: 'cold turn of the skill', seconds };
};

/** Measures the staff's script on an office of so many jurisdictions; a line for each step. */
export const benchStaff = async ({ print, size: places = 3000 }: BenchGiven): Promise<undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-bench-'));
  const engine = await openLocalTable();
  const client = createStaffClient({ table: TABLE, region: 'us-east-1', endpoint: engine.endpoint });
  const show = async (measuring: Promise<Measured>): Promise<void> => print(JSON.stringify(await measuring));
  try {
    await createDynamoReleaseTable({ client, table: TABLE, name: 'bench', isLocal: true }).ensure();
    const large = { places, rowsPerPlace: ROWS_PER_PLACE, endpoint: engine.endpoint };
    const rows = places + (places - 1) * ROWS_PER_PLACE + 3;
    print(JSON.stringify({ office: { places, rows } }));
    await writeLargeContent(folder, large);
    const there = ['--target', 'production'];
    const release = [...there, '--yes', '--by', 'bench', '--note', 'bench'];
    await show(faq('validate', ['validate', folder], rows));
    await show(faq('plan, nothing released yet', ['plan', folder, ...there], rows));
    await show(faq('apply, all rows', ['apply', folder, ...release], rows));
    await show(faq('plan, no changes', ['plan', folder, ...there], rows));
    await writeLargeContent(folder, { ...large, edited: 1 });
    await show(faq('plan, one answer in both languages', ['plan', folder, ...there], rows));
    await show(faq('apply, one answer in both languages', ['apply', folder, ...release], rows));
    await show(faq('plan --thorough, no changes', ['plan', folder, ...there, '--thorough'], rows));
    await show(coldTurn(engine));
  } finally {
    client.destroy();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
};
