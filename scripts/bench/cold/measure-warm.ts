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
  /** One of ten turns takes no longer: those that no other program of the machine got in the way of. */
  least: number;
  median: number;
  /** Nineteen of twenty turns take no longer. */
  most: number;
}

/** What a further turn may take at least, whatever machine it is; what we aim at is 0.3 and 1, as Lambda bills whole milliseconds. */
const MAY_MS: Record<QuestionKind, number> = { topic: 0.5, free: 3 };

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
      const sorted = [...times].sort((a, b) => a - b);
      const partOf = (share: number): number => rounded(sorted[Math.floor(times.length * share)] ?? Number.NaN, 3);
      measured.push({ question: kind, least: partOf(0.1), median: rounded(median(times), 3), most: partOf(0.95) });
    }
    return measured;
  } finally {
    await table.close();
  }
};
