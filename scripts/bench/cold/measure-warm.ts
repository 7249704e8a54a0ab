import { join } from 'node:path';
import { KINDS, type QuestionKind, writeEnvelope } from './envelopes';
import { askFresh } from './fresh';
import type { ColdOptions } from './measure-cold';
import { benchOffice, expected } from './office';
import { buildOurs } from './skills';
import { median, rounded } from './statistics';
import { openBenchTable } from './table';

/** A further turn of a container that runs, in milliseconds. */
export interface Warm {
  question: QuestionKind;
  median: number;
  /** Nineteen of twenty turns take no longer. */
  most: number;
}

/** What a further turn may take: Lambda bills whole milliseconds. */
const MAY_MS: Record<QuestionKind, number> = { topic: 0.3, free: 1 };

/** A sentence for each question that takes longer than it may. */
export const slowerThanMay = (warm: readonly Warm[]): string[] =>
  warm.flatMap(({ question, median }) =>
    median > MAY_MS[question]
      ? [`A further turn (${question}) takes ${median} ms; it may take ${MAY_MS[question]}.`]
      : [],
  );

const TURNS = 2000;
/** Turns until the engine has compiled what it will. */
const WARMING = 500;

/** What a turn takes once the release is in memory and the code has warmed up. */
export const measureWarm = async ({ size, node, folder, runtime, now }: ColdOptions): Promise<Warm[]> => {
  const table = await openBenchTable(size, now);
  try {
    const first = await table.release(1);
    const { bundle } = await buildOurs(benchOffice(table.table), first, join(folder, 'warm'), runtime);
    await table.release(2);
    const measured: Warm[] = [];
    for (const kind of KINDS) {
      const envelopes = await writeEnvelope(kind, folder, now().getTime());
      const { endpoint, table: name } = table;
      const asking = { node, bundle, envelopes, turns: TURNS, says: expected(2), endpoint, table: name };
      const times = (await askFresh(asking)).turns.slice(WARMING).map(({ ms }) => ms);
      const most = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
      measured.push({ question: kind, median: rounded(median(times), 3), most: rounded(most, 3) });
    }
    return measured;
  } finally {
    await table.close();
  }
};
