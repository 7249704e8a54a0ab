import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor writes a file in several steps. */
const SETTLED_MS = 200;

/** Resolves when one of the files, or something in the folder or below it, has changed; true where the signal came first. */
export const untilChanged = (files: readonly string[], folder: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (isStopped: boolean): void => {
      clearTimeout(settling);
      for (const watcher of watchers) watcher.close();
      resolve(isStopped);
    };
    let settling: NodeJS.Timeout | undefined;
    const changed = (): void => {
      clearTimeout(settling);
      settling = setTimeout(() => done(false), SETTLED_MS);
    };
    // The folder of each file: an editor may put a new file in the place of the old one.
    const watchers = [
      ...files.map((file) => watch(dirname(file), (_, name) => name === basename(file) && changed())),
      watch(folder, { recursive: true }, changed),
    ];
    if (signal.aborted) done(true);
    signal.addEventListener('abort', () => done(true), { once: true });
  });
