import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Version } from '../../models/table/items';
import { randomFrom } from '../../scripts/attack/random';
import { runFaq } from '../../scripts/door/run-faq';
import { canonicalJson } from '../../scripts/plan/canonical-json';
import { idOf } from '../../scripts/plan/diff-rows';
import type { Change } from '../../scripts/plan/plan';
import type { Problem } from '../../scripts/report/problem';
import { type LocalTable, openLocalTable } from '../../scripts/table/local-table';
import { openTarget } from '../../scripts/table/open-target';
import { readVisible } from '../../scripts/table/read-visible';
import type { ReleaseTable } from '../../scripts/table/release-table';
import { clockAt } from '../support/clock';
import { NOW } from '../support/staff-content';
import { NOBODY } from '../support/terminal';
import { goodGrids, writeBook, writeFolder } from './grids';
import { MUTATIONS } from './mutations';

/** Problems of a whole file, which have no row. */
const OF_A_FILE = new Set([
  'no-office-file',
  'no-file',
  'file-unreadable',
  'empty-file',
  'is-a-workbook',
  'is-utf-16',
  'not-a-csv',
  'not-a-workbook',
  'workbook-locked',
  'no-sheet',
  'sheet-twice',
  'hidden-cells',
  'root-missing',
  'topics-without-answer',
]);

/** Problems of a whole row or of the row of headings, which have no column. */
const OF_A_ROW = new Set(['no-headings', 'missing-column', 'too-few-cells', 'not-yaml']);

interface Bench {
  folder: string;
  kept: string;
  engine: LocalTable;
  table: ReleaseTable;
}

const openBench = async (): Promise<Bench> => {
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-fuzz-'));
  const kept = join(folder, 'table');
  const engine = await openLocalTable({ keptIn: kept });
  const target = await openTarget('local', { office: undefined, kept, baseDir: folder });
  if (!target) throw new Error('There is no local table.');
  return { folder, kept, engine, table: target.releases };
};

const closeBench = async ({ folder, engine, table }: Bench): Promise<void> => {
  await table.close();
  await engine.close();
  await rm(folder, { recursive: true, force: true });
};

const shownBy = async ({ table }: Bench): Promise<{ release: number; rows: Map<string, string> }> => {
  const pointer = await table.pointer();
  const versions: Version[] = pointer ? await readVisible(table, pointer) : [];
  const rows = new Map(versions.map(({ content }) => [idOf(content), canonicalJson(content)]));
  return { release: pointer?.release ?? 0, rows };
};

const faq = ({ kept }: Bench, ...words: string[]) => runFaq([...words, '--json', '--kept', kept], NOBODY, clockAt(NOW));

const afterwards = (rows: ReadonlyMap<string, string>, changes: readonly Change[]): Map<string, string> => {
  const after = new Map(rows);
  for (const change of changes) {
    if (change.kind === 'remove') after.delete(idOf(change.before));
    else after.set(idOf(change.after), canonicalJson(change.after));
  }
  return after;
};

const checkProblem = ({ code, file, row, column, header, what, fix }: Problem): string | undefined => {
  const says = `${code} ${file} ${row} ${column} ${header}: ${what.slice(0, 300)} ${fix.slice(0, 300)}`;
  if (
    !file ||
    !/[.?)]$/.test(what) ||
    fix === '' ||
    /undefined|NaN|\[object/.test(`${what} ${fix}`.replaceAll(header ?? '"', '').replace(/"[^"]*"/g, ''))
  )
    return says;
  if (OF_A_FILE.has(code)) return undefined;
  if (row === undefined) return `no row: ${says}`;
  const isSetting = file === 'office.yaml';
  return column === undefined && !isSetting && !OF_A_ROW.has(code) ? `no column: ${says}` : undefined;
};

export interface Ended {
  outcome: 'applied' | 'nothing to do' | 'problems';
  /** What is not as it has to be. */
  faults: string[];
}

const runOne = async (bench: Bench, path: string): Promise<Ended> => {
  const before = await shownBy(bench);
  const planned = await faq(bench, 'plan', path);
  const unasked = await faq(bench, 'apply', path);
  // What takes much away asks for its number, and nothing is changed until it is given.
  const number = /add --removing (\d+)/.exec(unasked.out ?? '')?.[1];
  const applied = number === undefined ? unasked : await faq(bench, 'apply', path, '--removing', number);
  const after = await shownBy(bench);
  const same = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
    canonicalJson([...one].sort()) === canonicalJson([...other].sort());
  const faults: string[] = [];
  if (planned.exitCode === 1 && applied.exitCode === 1) {
    const problems: Problem[] = JSON.parse(planned.out ?? '{}').problems ?? [];
    if (!problems.some(({ severity }) => severity === 'error')) faults.push(`No problem is told: ${planned.hint}`);
    for (const one of problems) faults.push(...[checkProblem(one)].flatMap((fault) => fault ?? []));
    if (after.release !== before.release || !same(after.rows, before.rows)) faults.push('The table changed.');
    return { outcome: 'problems', faults };
  }
  if (planned.exitCode !== 0 || applied.exitCode !== 0) {
    return {
      outcome: 'problems',
      faults: [
        `plan ${planned.exitCode} ${planned.hint}, apply ${applied.exitCode} ${applied.hint} ${applied.out?.slice(0, 500)}`,
      ],
    };
  }
  const { changes } = JSON.parse(planned.out ?? '') as { changes: Change[] };
  if (!same(after.rows, afterwards(before.rows, changes))) faults.push('The table is not what the plan said.');
  if (changes.length > 0 && after.release !== before.release + 1)
    faults.push(`Release ${after.release} after ${before.release}.`);
  // Whatever was released can be heard.
  const heard = await faq(bench, 'read-back', path);
  if (heard.exitCode !== 0) faults.push(`read-back ended with ${heard.exitCode}: ${heard.hint}`);
  return { outcome: changes.length > 0 ? 'applied' : 'nothing to do', faults };
};

/** As many mutated contents stand on one table, which grows with each release. */
const TO_A_TABLE = 50;

/** Mutates good content once for each seed, and says how each ended. The same seed always does the same. */
export const fuzz = async function* (seeds: readonly number[]): AsyncGenerator<Ended & { seed: number; did: string }> {
  for (let first = 0; first < seeds.length; first += TO_A_TABLE) {
    const bench = await openBench();
    try {
      const good = join(bench.folder, 'good');
      await writeFolder(good, goodGrids());
      const { exitCode, out } = await faq(bench, 'apply', good);
      if (exitCode !== 0) throw new Error(`The good content was not released: ${out}`);
      for (const seed of seeds.slice(first, first + TO_A_TABLE)) {
        const random = randomFrom(seed);
        const grids = goodGrids();
        const names = Array.from({ length: 1 + random.below(4) }, () => random.pick(Object.keys(MUTATIONS)));
        for (const name of names) MUTATIONS[name]?.(grids, random);
        const isBook = random.below(2) === 0;
        const path = join(bench.folder, isBook ? `${seed}.xlsx` : String(seed));
        const did = `${isBook ? 'workbook' : 'folder'}: ${names.join(', ')}`;
        try {
          await (isBook ? writeBook(path, grids) : writeFolder(path, grids));
        } catch {
          // exceljs can't write what was made of it, such as a merge over a merge: nothing to read.
          continue;
        }
        try {
          yield { seed, did, ...(await runOne(bench, path)) };
        } catch (error) {
          yield { seed, did, outcome: 'problems', faults: [`It crashed: ${(error as Error).stack}`] };
        }
        await rm(path, { recursive: true, force: true });
      }
    } finally {
      await closeBench(bench);
    }
  }
};
