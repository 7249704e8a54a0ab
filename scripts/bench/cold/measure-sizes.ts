import { join } from 'node:path';
import { KINDS, type QuestionKind } from './envelopes';
import { type ColdOptions, measureCold } from './measure-cold';
import { measureWarm } from './measure-warm';
import type { Size } from './office';

/** From the smallest office to a state with all its counties. */
export const SIZES: readonly Size[] = [
  // The same for a voter, among ever more counties.
  { counties: 1, rows: 182 },
  { counties: 100, rows: 380 },
  { counties: 3000, rows: 6180 },
  // Ever more answers for a voter.
  { counties: 2, rows: 50 },
  { counties: 2, rows: 5000 },
  { counties: 3000, rows: 50_000 },
];

/** What an office of one size takes: processor time of a first answer, against the ordinary skill's, and a warm turn. */
export interface OfSize extends Size {
  question: QuestionKind;
  processorMs: number;
  times: number;
  peakMb: number;
  warmMs: number;
}

/** The same office in several sizes, one after the other. */
export const measureSizes = async (options: Omit<ColdOptions, 'size'>, sizes = SIZES): Promise<OfSize[]> => {
  const measured: OfSize[] = [];
  for (const [at, size] of sizes.entries()) {
    const folder = join(options.folder, String(at));
    const { cold } = await measureCold({ ...options, size, folder, onProgress: undefined });
    const warm = await measureWarm({ ...options, size, folder: join(folder, 'warm') });
    for (const question of KINDS) {
      const first = cold.find(({ skill }) => skill === `ours, ${question}, table newer`);
      const further = warm.find((one) => one.question === question);
      if (!first || !further) throw new Error(`Nothing was measured of ${question}.`);
      measured.push({
        ...size,
        question,
        processorMs: first.processorMs,
        times: first.times.processorMs,
        peakMb: first.peakMb,
        warmMs: further.least,
      });
    }
    options.onProgress?.(at + 1, sizes.length);
  }
  return measured;
};
