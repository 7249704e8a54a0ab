import { join } from 'node:path';
import { parseFileSync } from '@swc/core';
import { languageOf } from '../../models/locales/languages';
import { LOCALES } from '../../models/locales/locales';
import { filesBelow, ROOT } from './source-files';

export interface Expression {
  where: string;
  source: string;
  flags: string;
}

const written = (path: string): Expression[] => {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
    if (type === 'RegExpLiteral') found.push({ where: path, source: pattern ?? '', flags: flags ?? '' });
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseFileSync(join(ROOT, path), { syntax: 'typescript' }));
  return found;
};

/** Those in a language's tables, however they were made. */
const inTables = (where: string, value: unknown, seen = new Set<unknown>()): Expression[] => {
  if (value instanceof RegExp) return [{ where, source: value.source, flags: value.flags }];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const values = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return values.flatMap((one) => inTables(where, one, seen));
};

/** Without a repetition that has no end, the work for each place where it may begin has one. */
const hasNoEnd = ({ source }: Expression): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, ''));

/** Each once, of those whose work may grow with the text. */
export const apart = (all: readonly Expression[]): Expression[] => [
  ...new Map(all.filter(hasNoEnd).map((one) => [`/${one.source}/${one.flags}`, one])).values(),
];

/** Files whose expressions never meet what a voter says. */
const NOT_ON_SPEECH: readonly RegExp[] = [
  /^models\/interaction-model\//,
  // Settings and cells of the office, which have a length, looked at by the scripts.
  /^models\/content\//,
  /^models\/locales\/[^/]+\/typed-dates\.ts$/,
  // The simulator's own ear, on a sentence that it has cut.
  /^models\/locales\/[^/]+\/simulator\.ts$/,
];

/** What meets the words of a voter, as it is written in the sources and in the tables of languages. */
export const onSpeech = (): Expression[] =>
  apart([
    ...['lambda', 'models']
      .flatMap(filesBelow)
      .filter((path) => !NOT_ON_SPEECH.some((not) => not.test(path)))
      .flatMap(written),
    ...LOCALES.flatMap((locale) => inTables(`${locale}, its tables`, languageOf(locale))),
    ...LOCALES.flatMap((locale) =>
      Object.entries(languageOf(locale).needs).map(([faq, source]) => ({
        where: `${locale}, needs of ${faq}`,
        source,
        flags: 'i',
      })),
    ),
  ]);

/** What meets the fields of a feed, of which each may have 20,000 characters. */
export const onFeeds = (): Expression[] =>
  apart(['scripts/places', 'models/places'].flatMap(filesBelow).flatMap(written));

/** What meets the cells of a sheet and the settings of an office, of which each has a length. */
export const onCells = (): Expression[] =>
  apart([
    ...['scripts/check', 'scripts/sheet', 'scripts/plan', 'scripts/report', 'models/content', 'models/text']
      .flatMap(filesBelow)
      .flatMap(written),
    ...['models/placeholders.ts', ...LOCALES.map((locale) => `models/locales/${locale}/typed-dates.ts`)].flatMap(
      written,
    ),
  ]);
