import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** What esbuild says of each chunk that it made, by the chunk's name. */
export type Chunks = Readonly<
  Record<string, { imports: readonly { path: string; kind: string }[]; entryPoint?: string | undefined }>
>;

/** A file of the bundle with the chunks that lie in it. */
export interface Gathered {
  file: string;
  chunks: readonly string[];
}

/** The chunks that are loaded with these. */
const loadedWith = (chunks: Chunks, names: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const walk = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk || found.has(name)) return;
    found.add(name);
    for (const { path, kind } of chunk.imports) if (kind === 'import-statement') walk(path);
  };
  names.forEach(walk);
  return found;
};

const chunkOf = (chunks: Chunks, entry: string): string => {
  const [name] = Object.entries(chunks).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (name === undefined) throw new Error(`No chunk begins with ${entry}.`);
  return name;
};

/** Which modules are loaded together, in a file of that name; and those of `below` load nothing that isn't in it. */
export type Together = Readonly<Record<string, { with: readonly string[]; below?: readonly string[] }>>;

/**
 * Which chunks lie in which file: those of `together` in the first of its files for which they are needed; every other
 * chunk in a file of its own.
 */
export const gather = (chunks: Chunks, together: Together): Gathered[] => {
  const left = new Set(Object.keys(chunks));
  const gathered = Object.entries(together).map(([file, { with: entries, below = [] }]): Gathered => {
    const apart = below.map((entry) => chunkOf(chunks, entry));
    const names = entries.map((entry) => chunkOf(chunks, entry));
    const needed = [...loadedWith(chunks, [...names, ...apart])].filter((name) => !apart.includes(name));
    return { file, chunks: needed.filter((name) => left.delete(name)) };
  });
  return [...gathered, ...[...left].map((name) => ({ file: basename(name), chunks: [name] }))];
};

/** Under which name a file of several chunks exports what each of them does. */
const slotOf = (at: number): string => `_${at}`;

const entryOf = ({ chunks }: Gathered): string =>
  chunks
    .map((chunk, at) => {
      const from = `from './${basename(chunk)}';`;
      return `${at === 0 ? `export * ${from}\n` : ''}${chunks.length > 1 ? `export * as ${slotOf(at)} ${from}` : ''}`;
    })
    .join('\n');

/** Lets the chunks of one file import each other, and those of other files. */
const joined = (own: Gathered, all: readonly Gathered[], textOf: ReadonlyMap<string, string>): Plugin => ({
  name: 'joined',
  setup({ onResolve, onLoad }) {
    const holders = new Map(all.flatMap((holder) => holder.chunks.map((chunk) => [basename(chunk), holder] as const)));
    onResolve({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.\/[^/]+\.js$/ }, ({ path }) => {
      const holder = holders.get(basename(path));
      if (!holder) return { path, external: true };
      return { path: basename(path), namespace: holder === own ? 'chunk' : 'elsewhere' };
    });
    onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: textOf.get(path) ?? '' }));
    onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => {
      const { file = '', chunks = [] } = holders.get(path) ?? {};
      const slot = chunks.length > 1 ? `.${slotOf(chunks.findIndex((chunk) => basename(chunk) === path))}` : '';
      return { contents: `module.exports = require('./${file}')${slot};` };
    });
  },
});

/**
 * One file of the bundle as a CommonJS module, which every Node loads at once and without asking. Chunks that are needed
 * together lie in one: each file takes half a millisecond to be found and opened.
 */
export const renderGathered = async (
  own: Gathered,
  all: readonly Gathered[],
  textOf: ReadonlyMap<string, string>,
  options: BuildOptions,
): Promise<string> => {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: entryOf(own), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    plugins: [joined(own, all, textOf)],
  });
  return outputFiles[0]?.text ?? '';
};
