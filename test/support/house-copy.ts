import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** A copy of the sources in which a test can change what it likes. */
export interface HouseCopy {
  root: string;
  edit(file: string, change: (text: string) => string): void;
  /** What the compiler says of the sources: `models/topics.ts: Property …`. */
  typeErrors(): string[];
  remove(): void;
}

export const copyHouse = (): HouseCopy => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  for (const part of ['models', 'lambda', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    edit: (file, change) => {
      const path = join(root, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    typeErrors: () => {
      try {
        execFileSync(
          process.execPath,
          [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false'],
          {
            cwd: root,
            encoding: 'utf8',
          },
        );
        return [];
      } catch (error) {
        const { stdout = '' } = error as { stdout?: string };
        return [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS\d+: (.*)$/gm)].map(
          ([, file, text]) => `${file}: ${text}`,
        );
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
