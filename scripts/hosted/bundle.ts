import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import type { Baked } from '../../models/baked';
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
const APART = ['role-credentials', 'found-credentials'] as const;

const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/(?:${APART.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}.js`, external: true } : undefined,
    );
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

/**
 * Bundles the skill into `folder`: `index.js` and the parts that it loads before the first turn, and those that it loads
 * when they are first needed. esbuild only splits ES modules; each file is turned into CommonJS afterwards, which
 * every Node loads at once and without asking.
 */
export const bundleSkill = async (entry: string, folder: string, baked: Baked, runtime: Runtime): Promise<Bundled> => {
  const { target, banner } = runtime;
  const common = {
    bundle: true,
    splitting: true,
    write: false as const,
    minify: true,
    platform: 'node' as const,
    format: 'esm' as const,
    target,
    chunkNames: 'part-[hash]',
    // The ES modules of a package can be shaken; its CommonJS can't.
    mainFields: ['module', 'main'],
    legalComments: 'none' as const,
    logLevel: 'error' as const,
  } satisfies BuildOptions;
  const { outputFiles, metafile } = await build({
    entryPoints: { index: entry },
    outdir: folder,
    ...common,
    plugins: [bakedModule(baked), apart],
    metafile: true,
  });
  const { outputFiles: others, metafile: apartFile } = await build({
    entryPoints: Object.fromEntries(APART.map((name) => [name, join(dirname(entry), 'table', `${name}.ts`)])),
    outdir: folder,
    ...common,
    metafile: true,
  });
  await mkdir(folder, { recursive: true });
  const sizes = new Map<string, number>();
  for (const { path, text } of [...outputFiles, ...others]) {
    const isEntry = path === join(folder, 'index.js');
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target,
      minify: true,
      legalComments: 'none',
      supported: { 'dynamic-import': false },
      ...(isEntry && banner !== undefined ? { banner } : {}),
    });
    await writeFile(path, code);
    sizes.set(path, Buffer.byteLength(code));
  }
  const first = firstParts(metafile.outputs, join(folder, 'index.js'));
  const sum = (paths: Iterable<string>): number => [...paths].reduce((all, path) => all + (sizes.get(path) ?? 0), 0);
  const inputs = [...new Set([...Object.keys(metafile.inputs), ...Object.keys(apartFile.inputs)])];
  return { bytes: sum(sizes.keys()), first: sum(first), inputs };
};

type Outputs = Record<string, { imports: readonly { path: string; kind: string }[] }>;

/** The files that are loaded with `entry`. */
const firstParts = (outputs: Outputs, entry: string): Set<string> => {
  const byPath = new Map(Object.entries(outputs).map(([path, output]) => [resolve(path), output]));
  const found = new Set<string>();
  const walk = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of byPath.get(path)?.imports ?? [])
      if (kind === 'import-statement' && byPath.has(resolve(next))) walk(resolve(next));
  };
  walk(entry);
  return found;
};
