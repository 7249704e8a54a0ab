import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asSpokenOn } from '../../models/locales/platforms';
import { asFileError, FileError, makeFolder } from '../door/files';
import { type Bundled, bundleSkill } from './bundle';
import { noticesFor } from './notices';
import { RUNTIMES, type Runtime } from './runtimes';
import type { Built } from './snapshot';
import { FRONT_FOLDERS } from './write-fronts';

/** What a build makes in its folder, and so may replace. */
export const MADE = ['lambda', 'skill-package', 'ask-resources.json'];

/** Takes an earlier build away. A folder with anything else in it is somebody's: it is left alone. */
const clearOwn = async (out: string): Promise<void> => {
  const found = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw asFileError(error, out);
  });
  if (found === undefined || found.length === 0) return;
  const name = await readFile(join(out, 'lambda/package.json'), 'utf8').catch(() => '');
  const others = found.filter((one) => ![...MADE, ...FRONT_FOLDERS].includes(one));
  if (others.length > 0 || !name.includes(`"${LAMBDA_PACKAGE.name}"`))
    throw new FileError(
      `${out} was not made by this command${others.length > 0 ? `: it holds ${others.slice(0, 3).join(', ')}` : ''}. Name a new or empty folder with --out. Nothing was changed.`,
    );
  for (const one of [...MADE, ...FRONT_FOLDERS]) await rm(join(out, one), { recursive: true, force: true });
};

/** What an Alexa-hosted skill's repository holds, in `out`. */
export const writeHosted = async (
  project: string,
  out: string,
  { baked, file }: Built,
  runtime: Runtime = RUNTIMES.hosted,
): Promise<Bundled> => {
  await clearOwn(out);
  await makeFolder(join(out, 'lambda'));
  const spoken = { ...baked, office: asSpokenOn('alexa', baked.office) };
  const bundled = await bundleSkill(join(project, 'lambda/alexa.ts'), join(out, 'lambda'), spoken, runtime);
  await writeFile(join(out, 'lambda', file.name), file.bytes);
  await writeFile(join(out, 'lambda/THIRD-PARTY-NOTICES.txt'), await noticesFor(process.cwd(), bundled.inputs));
  await writeFile(join(out, 'lambda/package.json'), `${JSON.stringify(LAMBDA_PACKAGE, null, 2)}\n`);
  await cp(join(project, 'skill-package'), join(out, 'skill-package'), { recursive: true });
  await cp(join(project, 'ask-resources.json'), join(out, 'ask-resources.json'));
  return bundled;
};

/** The hosting installs what is listed here; the bundle needs nothing. */
const LAMBDA_PACKAGE = {
  name: 'ballot-answers-skill',
  version: '1.0.0',
  private: true,
  main: 'index.js',
  dependencies: {},
};
