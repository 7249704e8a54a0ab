import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { isLocale, type Locale } from '../../models/locales/locales';
import { guardsOf } from './guards';

const FOLDER = join(__dirname, '../../models/locales');

/** Files of a locale's own, by the files that import them: a turn needs those of one language. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['language', 'languages.ts'],
  ['weights.json', 'weights.ts'],
  ['public-words.json', 'public-words.ts'],
]);

const bundledAs = (locale: string, file: string): string => `${locale}-${basename(file, '.json')}`;

const pathOf = (locale: Locale, file: string): string =>
  join(FOLDER, locale, file.endsWith('.json') ? file : `${file}.ts`);

/** What is bundled for each of these locales, by the name of its file. Nobody carries a language that the office doesn't offer. */
export const localeEntries = (locales: readonly Locale[]): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((locale) => [...OWN.keys()].map((file) => [bundledAs(locale, file), pathOf(locale, file)])),
  );

/** A module that loads what a locale's file exports when it is asked for; data are all that such a file has. */
const lazily = (path: string, name: string): string => {
  const file = `require('./${name}.js')`;
  if (path.endsWith('.json')) return `module.exports = { __esModule: true, get default() { return ${file}; } };`;
  const exported = /export const (\w+)/.exec(readFileSync(path, 'utf8'))?.[1];
  return `module.exports = { get ${exported}() { return ${file}.${exported}; } };`;
};

/** Loads what is a locale's own when it is first used, and guards its patterns. */
export const ofLocale: Plugin = {
  name: 'of-locale',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[\w-]+\/(?:language|[\w-]+\.json)$/ }, ({ path, importer, kind }) => {
      const [locale, file] = [basename(dirname(path)), basename(path)];
      if (kind === 'entry-point' || basename(importer) !== OWN.get(file) || !isLocale(locale)) return undefined;
      return { path: bundledAs(locale, file), namespace: 'of-locale', pluginData: pathOf(locale, file) };
    });
    onResolve({ filter: /.*/, namespace: 'of-locale' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'of-locale' }, ({ path, pluginData }) => ({
      contents: lazily(pluginData, path),
    }));
    onLoad({ filter: /locales[\\/][\w-]+[\\/]guards\.ts$/ }, ({ path }) => {
      const locale = basename(dirname(path));
      if (!isLocale(locale)) return undefined;
      const guards = JSON.stringify(JSON.stringify(guardsOf(locale)));
      return { contents: `export const guards = JSON.parse(${guards});` };
    });
  },
};
