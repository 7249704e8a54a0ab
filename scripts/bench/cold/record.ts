import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Cold } from './measure-cold';
import { BENCH } from './skills';

/** What a change may not make worse: how many times the ordinary skill's each took, and the bytes of the bundle. */
const recordSchema = z.object({
  measured_on: z.string(),
  /** Most bytes of all files of the hosted bundle, without the snapshot. */
  bytes: z.int(),
  /** By the skill's name: times the ordinary skill's processor time, and its memory. */
  times: z.record(z.string(), z.object({ ms: z.number(), processorMs: z.number(), peakMb: z.number() })),
});

export type Recorded = z.infer<typeof recordSchema>;

const FILE = join(BENCH, 'recorded.json');

/** By how much a ratio may exceed what is recorded: machines differ, and are busy. */
const LEEWAY = 1.25;

const OURS = 'ours';

export const readRecorded = async (): Promise<Recorded> => recordSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));

/** Writes what was measured; the budget of bytes is a twentieth above them. */
export const writeRecorded = async (cold: readonly Cold[], bytes: number, day: string): Promise<void> => {
  const times = Object.fromEntries(
    cold.filter(({ skill }) => skill.startsWith(OURS)).map((one) => [one.skill, one.times]),
  );
  const recorded: Recorded = { measured_on: day, bytes: Math.ceil((bytes * 1.05) / 1000) * 1000, times };
  await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
};

/** A sentence for each that got worse. A skill that the record doesn't know is one, too. */
export const worseThan = ({ bytes: budget, times }: Recorded, cold: readonly Cold[], bytes: number): string[] => {
  const worse = cold
    .filter(({ skill }) => skill.startsWith(OURS))
    .flatMap(({ skill, times: now }) => {
      const before = times[skill];
      if (!before) return [`"${skill}" is not in ${FILE}: record it with --record.`];
      return (['ms', 'processorMs', 'peakMb'] as const).flatMap((what) =>
        now[what] > before[what] * LEEWAY
          ? [`${skill}: ${what} is ${now[what]} times the ordinary skill's, recorded is ${before[what]}.`]
          : [],
      );
    });
  const isLarger = bytes > budget;
  return isLarger ? [...worse, `The bundle has ${bytes} bytes, its budget is ${budget}.`] : worse;
};
