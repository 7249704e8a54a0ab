import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { Baked } from '../../models/baked';
import { gather, renderGathered } from './gather';
import { localeEntries, ofLocale } from './of-locale';
import type { Runtime } from './runtimes';

/** Lets the skill import the office's configuration as the module `baked`. */
const bakedModule = (baked: Baked): Plugin => ({
  name: 'baked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^baked$/ }, () => ({ path: 'baked', namespace: 'baked' }));
    // As text: parsing JSON is faster than evaluating the same as JavaScript.
    onLoad({ filter: /.*/, namespace: 'baked' }, () => ({ contents: JSON.stringify(baked), loader: 'text' }));
  },
});

/**
 * What is seldom needed and large is bundled by itself: parts that it shared with the rest would be loaded with the rest,
 * whole.
 */
const APART = ['found-credentials'] as const;

const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/(?:${APART.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}.js`, external: true } : undefined,
    );
  },
};

/**
 * Of `ask-sdk-model` the Alexa SDK runs one class, for skills that call Alexa through it, which ours doesn't: all others
 * are types. It would be a sixth of what a first turn loads.
 */
const withoutServiceClients: Plugin = {
  name: 'without-service-clients',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-model$/ }, () => ({ path: 'ask-sdk-model', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'exports.services = {};' }));
  },
};

export interface Bundled {
  /** The bytes of all files. */
  bytes: number;
  /** Of what is loaded before the first turn. */
  first: number;
  /** Every file that went into it, from the working directory. */
  inputs: readonly string[];
}

/** What is loaded together lies together: with the entry, for any first turn, and for a first question in the voter's words. */
export const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'index.js': ['lambda/alexa'],
  'turn.js': [
    'lambda/fronts/alexa/skill',
    'lambda/table/cached-content',
    'lambda/table/snapshot-file',
    'lambda/table/zone-offsets',
    'lambda/places/address-seal',
  ],
  'question.js': [
    'lambda/conversation/handlers/question',
    'lambda/conversation/wishes/question',
    'lambda/understanding/named/place-name',
  ],
};

/** Loaded before the first turn, whatever it asks. */
const FIRST: ReadonlySet<string> = new Set(['index.js', 'turn.js']);

/**
 * Bundles the skill into `folder`: `index.js` with what it loads before the first turn, and files that it loads when they
 * are first needed. esbuild finds what those are, and only for ES modules; its chunks are gathered afterwards.
 */
export const bundleSkill = async (
  entry: string,
  folder: string,
  baked: Baked,
  runtime: Runtime,
  filesOf = TOGETHER,
): Promise<Bundled> => {
  const { target, banner } = runtime;
  const root = dirname(entry);
  const common = {
    minify: true,
    platform: 'node',
    target,
    // The ES modules of a package can be shaken; its CommonJS can't.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'error',
  } satisfies BuildOptions;
  const chunksOf = (entryPoints: Record<string, string>, plugins: Plugin[]) =>
    build({
      ...common,
      entryPoints,
      plugins,
      outdir: folder,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      chunkNames: 'part-[hash]',
      metafile: true,
    });
  const ofLocales = localeEntries(baked.office.locales);
  const main = await chunksOf({ alexa: entry, ...ofLocales }, [
    bakedModule(baked),
    apart,
    withoutServiceClients,
    ofLocale,
  ]);
  const others = await chunksOf(Object.fromEntries(APART.map((name) => [name, join(root, 'table', `${name}.ts`)])), []);
  const textOf = new Map([...main.outputFiles, ...others.outputFiles].map(({ path, text }) => [basename(path), text]));
  const fromHere = (path: string): string => relative('.', path);
  const together = Object.fromEntries(
    Object.entries(filesOf).map(([file, names]) => [
      file,
      {
        with: names.map((name) => fromHere(join(dirname(root), `${name}.ts`))),
        below: file === 'turn.js' ? Object.values(ofLocales).map(fromHere) : [],
      },
    ]),
  );
  const gathered = gather({ ...main.metafile.outputs, ...others.metafile.outputs }, together);

  await mkdir(folder, { recursive: true });
  const bundled = { bytes: 0, first: 0 };
  for (const one of gathered) {
    const isFirst = one.file === 'index.js';
    const code = await renderGathered(one, gathered, textOf, {
      ...common,
      ...(isFirst && banner !== undefined ? { banner: { js: banner } } : {}),
    });
    await writeFile(join(folder, one.file), code);
    bundled.bytes += Buffer.byteLength(code);
    if (FIRST.has(one.file)) bundled.first += Buffer.byteLength(code);
  }
  const inputs = [...new Set([...Object.keys(main.metafile.inputs), ...Object.keys(others.metafile.inputs)])];
  return { ...bundled, inputs };
};
