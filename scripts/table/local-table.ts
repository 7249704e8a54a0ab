import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Level } from 'level';
import * as z from 'zod/mini';
import { FileError, makeFolder } from '../door/files';
import { isServedBy, startLocalEngine } from './local-engine';
import { TableError } from './release-table';

export const LOCAL_TABLE = 'ballot-answers';

/** How long to wait for another program that has just opened the same folder to say where it listens. */
const OPENING_MS = 5000;

export interface LocalTable {
  endpoint: string;
  table: string;
  /** Ends the engine where this process runs it; leaves it alone where another one does. */
  close(): Promise<void>;
}

const endpointSchema = z.object({ url: z.string(), token: z.string(), pid: z.int() });
const currentSchema = z.object({ keptIn: z.string() });

const endpointFile = (keptIn: string): string => join(keptIn, 'endpoint.json');
const currentFile = (baseDir: string): string => join(baseDir, '.ballot-answers', 'current.json');

/** Where a project's table is kept unless it is told otherwise. */
export const defaultKeptFolder = (baseDir: string): string => join(baseDir, '.ballot-answers', 'table');

const readJson = async <T>(schema: z.ZodMiniType<T>, file: string): Promise<T | undefined> => {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Readers find the old file or the new one, never half of one. */
const writeJson = async (file: string, value: unknown): Promise<void> => {
  const draft = `${file}.${randomUUID()}`;
  await makeFolder(dirname(file));
  await writeFile(draft, JSON.stringify(value), { flag: 'wx' });
  await rename(draft, file);
};

const findServer = async (keptIn: string): Promise<string | undefined> => {
  const known = await readJson(endpointSchema, endpointFile(keptIn));
  return known && (await isServedBy(known.url, known.token)) ? known.url : undefined;
};

/**
 * LevelDB admits one process to a folder, and the system ends its hold when the process dies, however it dies.
 * So an empty database beside the table's is the lock; dynalite itself would crash on a folder that is taken.
 */
const takeLock = async (keptIn: string): Promise<Level | undefined> => {
  const lock = new Level(join(keptIn, 'lock'));
  try {
    await lock.open();
    return lock;
  } catch (error) {
    const { cause } = error as Error & { cause?: { code?: string } };
    if (cause?.code === 'LEVEL_LOCKED') return undefined;
    throw new TableError(`The folder ${keptIn} can't be used for a table. Choose another one.`, { cause: error });
  }
};

const serve = async (keptIn: string, lock: Level): Promise<LocalTable> => {
  const token = randomUUID();
  const engine = await startLocalEngine(token, join(keptIn, 'data'));
  await writeJson(endpointFile(keptIn), { url: engine.url, token, pid: process.pid });
  return {
    endpoint: engine.url,
    table: LOCAL_TABLE,
    async close() {
      await rm(endpointFile(keptIn), { force: true });
      await engine.close();
      await lock.close();
    },
  };
};

const openKept = async (keptIn: string): Promise<LocalTable> => {
  try {
    await makeFolder(keptIn);
  } catch (error) {
    const why = error instanceof FileError ? error.message : `The folder ${keptIn} can't be made. Choose another one.`;
    throw new TableError(why, { cause: error });
  }
  for (const until = performance.now() + OPENING_MS; performance.now() < until; await sleep(50)) {
    const endpoint = await findServer(keptIn);
    if (endpoint) return { endpoint, table: LOCAL_TABLE, close: async () => {} };
    const lock = await takeLock(keptIn);
    if (lock) return serve(keptIn, lock);
  }
  const holder = await readJson(endpointSchema, endpointFile(keptIn));
  throw new TableError(
    `The table in ${keptIn} is in use by a program that does not answer${holder ? ` (process ${holder.pid})` : ''}. ` +
      'End that program, then run this command again.',
  );
};

/**
 * The table on this computer: in memory, or kept in a folder, which several programs may have open at the same
 * time. With `baseDir` the folder becomes the one that `findRunningLocalTable` finds for that project.
 */
export const openLocalTable = async (options: { keptIn?: string; baseDir?: string } = {}): Promise<LocalTable> => {
  if (options.keptIn === undefined) {
    const { url, close } = await startLocalEngine(randomUUID());
    return { endpoint: url, table: LOCAL_TABLE, close };
  }
  const keptIn = resolve(options.keptIn);
  const table = await openKept(keptIn);
  if (options.baseDir !== undefined) await writeJson(currentFile(options.baseDir), { keptIn });
  return table;
};

/** The table of the conversation that was started last in this project, if it is still running. */
export const findRunningLocalTable = async (
  baseDir: string,
): Promise<{ keptIn: string; endpoint: string } | undefined> => {
  const current = await readJson(currentSchema, currentFile(baseDir));
  const endpoint = current && (await findServer(current.keptIn));
  return current && endpoint ? { keptIn: current.keptIn, endpoint } : undefined;
};
