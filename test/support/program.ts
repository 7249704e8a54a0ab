import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '..', '..');

/** Whoever runs the tests may be signed in at Amazon: no program of theirs is. */
const SIGNED_OUT = { ASK_ACCESS_TOKEN: '', ASK_REFRESH_TOKEN: '' };

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Program {
  /** Runs one command line as a process of its own. */
  start(words: readonly string[]): { child: ChildProcess; ended: Promise<Ended> };
  remove(): Promise<void>;
}

/** A script of the project as one file, which starts several times faster than its sources do; `flags` are Node's. */
export const buildProgram = async (
  name: 'faq' | 'ask' | 'simulate',
  flags: readonly string[] = [],
): Promise<Program> => {
  const folder = join(ROOT, '.cache', 'programs');
  const outfile = join(folder, `${name}-${process.pid}.cjs`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'scripts', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    // These bring files of their own, or compiled code.
    external: ['dynalite', 'level', 'yauzl', 'saxes', 'exceljs', 'esbuild'],
    logLevel: 'silent',
  });
  return {
    start(words) {
      const child = spawn(process.execPath, [...flags, outfile, ...words], {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1', ...SIGNED_OUT },
      });
      const ended = new Promise<Ended>((resolve) => {
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (chunk) => {
          stdout += chunk;
        });
        child.stderr.on('data', (chunk) => {
          stderr += chunk;
        });
        child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
      });
      return { child, ended };
    },
    remove: () => rm(outfile, { force: true }),
  };
};
