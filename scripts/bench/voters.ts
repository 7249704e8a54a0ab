import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCold } from './cold/measure-cold';
import { measureWarm } from './cold/measure-warm';
import { renderCold, renderWarm } from './cold/render';
import type { BenchGiven } from './given';

/** What a voter waits for whose question meets a container that was not running, or one that was. */
const bench =
  <Measured>(
    measure: (options: Parameters<typeof measureCold>[0]) => Promise<readonly Measured[]>,
    render: (measured: readonly Measured[]) => string,
  ) =>
  async ({ print, tell, counties = 2, rows = 360, pairs = 9, node, json, now }: BenchGiven): Promise<void> => {
    const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-bench-'));
    const size = { counties, rows };
    try {
      const onProgress = (done: number, total: number): void => tell(`${done} of ${total} rounds`);
      const measured = await measure({ size, pairs, node: node ?? process.execPath, folder, now, onProgress });
      tell('');
      if (json) for (const one of measured) print(JSON.stringify({ ...size, ...one }));
      else print(`${counties} counties, ${rows} answers\n${render(measured)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

export const benchCold = bench(measureCold, renderCold);
export const benchWarm = bench(measureWarm, renderWarm);
