import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the stacks are described. A package of its own: who only runs the skill doesn't install it. */
export const packageAt = (project: string): string => join(project, 'infrastructure');

export const isInstalled = (project: string): boolean =>
  existsSync(join(packageAt(project), 'node_modules', 'aws-cdk-lib', 'package.json'));

export const TOOLS_MISSING =
  'The tools for an AWS account are not installed. Install them, 220 MB:\n  npm ci --prefix infrastructure';

/** Runs a program that talks to the person at the keyboard by itself. Resolves to its exit code. */
const hand = (words: readonly string[], options: SpawnOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

/** Runs a program of the project, `certify`, with these words. */
export const runScript = (project: string, name: string, words: readonly string[]): Promise<number> =>
  hand(['--import', 'tsx', join(project, 'scripts', `${name}.ts`), ...words], { cwd: project });

export interface SkillBuild {
  project: string;
  folder: string;
  /** Where the bundle goes. */
  home: string;
  target: string | undefined;
  early: boolean;
  /** To be looked at, not to be deployed. */
  isDraft: boolean;
}

/** Builds the skill as `npm run build` does, and resolves to its exit code. */
export const buildSkill = ({ project, folder, home, target, early, isDraft }: SkillBuild): Promise<number> => {
  const flags = [
    ...(target === undefined ? [] : ['--target', target]),
    ...(early ? ['--early'] : []),
    ...(isDraft ? ['--draft'] : []),
  ];
  return runScript(project, 'build', [folder, '--for', 'own-account', '--out', home, ...flags]);
};

export interface Synthesis {
  project: string;
  /** All absolute: the office's settings, the folder of the skill's bundle, where the templates go. */
  officeFile: string;
  code: string;
  out: string;
}

/** Writes the templates and has them checked. Resolves to 1 where something is wrong with them, which was told. */
export const synthesise = ({ project, officeFile, code, out }: Synthesis): Promise<number> =>
  hand(['--import', 'tsx', 'app.ts', officeFile, code, out], { cwd: packageAt(project) });

/** `cdk diff` and `cdk deploy`, on templates that were made and checked before. */
export const cdk = (project: string, verb: 'diff' | 'deploy', out: string, more: readonly string[]): Promise<number> =>
  hand(
    [
      join('node_modules', 'aws-cdk', 'bin', 'cdk'),
      verb,
      // A difference is of all stacks anyway.
      ...(verb === 'deploy' ? ['--all'] : []),
      ...['--app', out, '--no-notices', ...more],
    ],
    { cwd: packageAt(project) },
  );

/** `marlow-answers-table: 16 resources`, one line a stack. */
export const describeStacks = (out: string): string[] =>
  readdirSync(out)
    .filter((name) => name.endsWith('.template.json'))
    .sort()
    .map((name) => {
      const { Resources = {} } = JSON.parse(readFileSync(join(out, name), 'utf8')) as { Resources?: object };
      return `${name.replace(/\.template\.json$/, '')}: ${Object.keys(Resources).length} resources`;
    });
