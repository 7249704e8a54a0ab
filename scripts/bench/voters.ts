import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../door/usage-error';
import { RUNTIMES, type Runtime } from '../hosted/runtimes';
import { drawCold } from './cold/draw';
import { drawSizes } from './cold/draw-sizes';
import { type ColdOptions, measureCold } from './cold/measure-cold';
import { measureSizes } from './cold/measure-sizes';
import { measureWarm, slowerThanMay } from './cold/measure-warm';
import { readRecorded, worseThan, writeRecorded } from './cold/record';
import { renderCold, renderSizes, renderWarm } from './cold/render';
import { PROJECT } from './cold/skills';
import type { BenchGiven } from './given';

const DEFAULTS = { counties: 2, rows: 360, pairs: 9 };

const runtimeOf = (name: string): Runtime => {
  const runtime = new Map<string, Runtime>(Object.entries(RUNTIMES)).get(name);
  if (!runtime) throw new UsageError(`There is no "${name}" to measure. Write ${Object.keys(RUNTIMES).join(' or ')}.`);
  return runtime;
};

/** Measures in a folder that is taken away afterwards. */
const inFolder = async <T>(given: BenchGiven, measure: (options: ColdOptions) => Promise<T>): Promise<T> => {
  const { counties = DEFAULTS.counties, rows = DEFAULTS.rows, pairs = DEFAULTS.pairs, node, now, tell } = given;
  const runtime = runtimeOf(given.runtime);
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-bench-'));
  const onProgress = (done: number, total: number): void => tell(`${done} of ${total} rounds`);
  try {
    const size = { counties, rows };
    return await measure({ size, pairs, node: node ?? process.execPath, folder, runtime, now, onProgress });
  } finally {
    tell('');
    await rm(folder, { recursive: true, force: true });
  }
};

const show = (given: BenchGiven, measured: readonly object[], rendered: string): void => {
  const { counties = DEFAULTS.counties, rows = DEFAULTS.rows, json, print } = given;
  if (json) for (const one of measured) print(JSON.stringify({ counties, rows, ...one }));
  else print(`${counties} counties, ${rows} answers\n${rendered}`);
};

/** What a voter waits for whose question meets a container that was not running. */
export const benchCold = async (given: BenchGiven): Promise<number> => {
  const { cold, bytes } = await inFolder(given, measureCold);
  show(given, cold, renderCold(cold));
  if (given.record) {
    const day = given.now().toISOString().slice(0, 10);
    await writeRecorded(cold, bytes, day);
    const title = `Processor time of load and first answer, ${day}`;
    await writeFile(join(PROJECT, 'docs/images/cold-start.svg'), drawCold(cold, title));
  }
  const worse = given.check ? worseThan(await readRecorded(), cold, bytes) : [];
  for (const sentence of worse) given.print(sentence);
  return worse.length > 0 ? 1 : 0;
};

/** The same where it meets one that was. */
export const benchWarm = async (given: BenchGiven): Promise<number> => {
  const warm = await inFolder(given, measureWarm);
  show(given, warm, renderWarm(warm));
  const slow = given.check ? slowerThanMay(warm) : [];
  for (const sentence of slow) given.print(sentence);
  return slow.length > 0 ? 1 : 0;
};

/** Whether an office's size is felt. */
export const benchSizes = async (given: BenchGiven): Promise<number> => {
  const measured = await inFolder(given, measureSizes);
  if (given.json) for (const one of measured) given.print(JSON.stringify(one));
  else given.print(renderSizes(measured));
  if (given.record) {
    const title = `First answers by the size of the office, ${given.now().toISOString().slice(0, 10)}`;
    await writeFile(join(PROJECT, 'docs/images/cold-sizes.svg'), drawSizes(measured, title));
  }
  return 0;
};
