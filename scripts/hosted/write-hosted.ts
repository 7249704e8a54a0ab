import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Baked } from '../../models/baked';
import { bundleSkill } from './bundle';
import { noticesFor } from './notices';

/** What an Alexa-hosted skill's repository holds, in `out`. Resolves to the bundle's size in bytes. */
export const writeHosted = async (project: string, out: string, baked: Baked): Promise<number> => {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'lambda'), { recursive: true });
  const { bytes, inputs } = await bundleSkill(join(project, 'lambda/alexa.ts'), join(out, 'lambda/index.js'), baked);
  await writeFile(join(out, 'lambda/THIRD-PARTY-NOTICES.txt'), await noticesFor(process.cwd(), inputs));
  await writeFile(join(out, 'lambda/package.json'), `${JSON.stringify(LAMBDA_PACKAGE, null, 2)}\n`);
  await cp(join(project, 'skill-package'), join(out, 'skill-package'), { recursive: true });
  await cp(join(project, 'ask-resources.json'), join(out, 'ask-resources.json'));
  return bytes;
};

/** The hosting installs what is listed here; the bundle needs nothing. */
const LAMBDA_PACKAGE = {
  name: 'ballot-answers-skill',
  version: '1.0.0',
  private: true,
  main: 'index.js',
  dependencies: {},
};
