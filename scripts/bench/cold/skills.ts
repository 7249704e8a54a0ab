import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Office } from '../../../models/content/office';
import type { Runtime } from '../../hosted/runtimes';
import { bakedFrom } from '../../hosted/snapshot';
import { writeHosted } from '../../hosted/write-hosted';
import type { Edition } from './table';

export const PROJECT = join(__dirname, '../../..');
export const BENCH = join(PROJECT, 'test/bench');

/** Skills that ours is measured against. */
export const OTHERS = ['hello', 'lean', 'ordinary'] as const;
export type Other = (typeof OTHERS)[number];

/** As somebody would bundle each: the ordinary one as esbuild does it unasked, the lean one with care. */
export const buildOther = async (name: Other, folder: string): Promise<string> => {
  const outfile = join(folder, `${name}.js`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(BENCH, `${name}.js`)],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    ...(name === 'ordinary' ? {} : { minify: true, mainFields: ['module', 'main'] }),
  });
  return outfile;
};

export interface Ours {
  bundle: string;
  /** Bytes of all its files but the snapshot's. */
  bytes: number;
}

/** Ours, as `npm run build` makes it, with that edition baked in. */
export const buildOurs = async (
  office: Office,
  { pointer, versions }: Edition,
  folder: string,
  runtime: Runtime,
): Promise<Ours> => {
  const baked = bakedFrom(office, versions, pointer, pointer.released_at);
  const { bytes } = await writeHosted(PROJECT, folder, baked, runtime);
  return { bundle: join(folder, 'lambda/index.js'), bytes };
};
