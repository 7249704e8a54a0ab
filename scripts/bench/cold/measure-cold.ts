import { join } from 'node:path';
import type { Runtime } from '../../hosted/runtimes';
import { KINDS, type QuestionKind, writeEnvelope } from './envelopes';
import { type Asking, askFresh, type Fresh } from './fresh';
import { benchOffice, expected, type Size } from './office';
import { buildOther, buildOurs, OTHERS } from './skills';
import { median, rounded } from './statistics';
import { openBenchTable } from './table';

export interface ColdOptions {
  size: Size;
  /** How often each skill is asked, in turns with the others. */
  pairs: number;
  /** The Node that runs the skills. */
  node: string;
  folder: string;
  runtime: Runtime;
  now: () => Date;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What one skill took for its first answer in a new process: medians, and against the ordinary skill beside it. */
export interface Cold {
  skill: string;
  /** Milliseconds until it was loaded, and until the answer was there. */
  loadMs: number;
  ms: number;
  processorMs: number;
  /** Megabytes at most. */
  peakMb: number;
  /** The medians of each pair's ratio. */
  times: { ms: number; processorMs: number; peakMb: number };
}

interface Runner {
  skill: string;
  asking: Asking;
}

/** Whether the table has a release that is newer than the one in the bundle, or that very one. */
const TABLES = ['newer', 'equal'] as const;

const ORDINARY = 'ordinary';

const medianOf = (runs: readonly Fresh[], of: 'loadMs' | 'ms' | 'processorMs' | 'peakMb'): number =>
  median(runs.map((run) => run[of]));

const against = (runs: readonly Fresh[], others: readonly Fresh[], of: 'ms' | 'processorMs' | 'peakMb'): number =>
  rounded(median(runs.map((run, at) => run[of] / (others[at]?.[of] ?? Number.NaN))), 2);

const summaryOf = (skill: string, runs: readonly Fresh[], ordinary: readonly Fresh[]): Cold => ({
  skill,
  loadMs: rounded(medianOf(runs, 'loadMs')),
  ms: rounded(medianOf(runs, 'ms')),
  processorMs: rounded(medianOf(runs, 'processorMs')),
  peakMb: rounded(medianOf(runs, 'peakMb')),
  times: {
    ms: against(runs, ordinary, 'ms'),
    processorMs: against(runs, ordinary, 'processorMs'),
    peakMb: against(runs, ordinary, 'peakMb'),
  },
});

/** Our skill and the others, ready to be asked, with the table that they read. */
const runnersOf = async ({ size, node, folder, runtime, now }: ColdOptions) => {
  const table = await openBenchTable(size, now);
  const { endpoint, table: name } = table;
  const around = { node, endpoint, table: name };
  const files = { topic: '', free: '' } satisfies Record<QuestionKind, string>;
  for (const kind of KINDS) files[kind] = await writeEnvelope(kind, folder, now().getTime());

  const first = await table.release(1);
  const old = await buildOurs(benchOffice(name), first, join(folder, 'newer'), runtime);
  const second = await table.release(2);
  const equal = await buildOurs(benchOffice(name), second, join(folder, 'equal'), runtime);
  const bundles = { newer: old.bundle, equal: equal.bundle };

  const others: Runner[] = [];
  for (const skill of OTHERS) {
    const bundle = await buildOther(skill, folder);
    const says = skill === 'hello' ? 'Hello' : expected(2);
    others.push({ skill, asking: { ...around, bundle, envelopes: files.topic, says } });
  }
  const ours = TABLES.flatMap((state) =>
    KINDS.map(
      (kind): Runner => ({
        skill: `ours, ${kind}, table ${state}`,
        asking: { ...around, bundle: bundles[state], envelopes: files[kind], says: expected(2) },
      }),
    ),
  );
  return { runners: [...others, ...ours], bytes: old.bytes, close: () => table.close() };
};

/** Asks every skill in new processes, one after the other in turns, so that whatever else the machine does meets all. */
export const measureCold = async (options: ColdOptions): Promise<{ cold: Cold[]; bytes: number }> => {
  const { pairs, onProgress } = options;
  const { runners, bytes, close } = await runnersOf(options);
  const runs = new Map<string, Fresh[]>(runners.map(({ skill }) => [skill, []]));
  try {
    // Once for nothing: the files come into the system's memory, and a wrong answer shows at once.
    for (const { asking } of runners) await askFresh(asking);
    for (let pair = 0; pair < pairs; pair++) {
      for (const { skill, asking } of runners) runs.get(skill)?.push(await askFresh(asking));
      onProgress?.(pair + 1, pairs);
    }
  } finally {
    await close();
  }
  const ordinary = runs.get(ORDINARY) ?? [];
  return { cold: [...runs].map(([skill, own]) => summaryOf(skill, own, ordinary)), bytes };
};
