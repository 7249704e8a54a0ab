import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFileSync } from '@swc/core';
import { checkSync } from 'recheck';
import { languageOf } from '../models/locales/languages';
import { LOCALES } from '../models/locales/locales';

/**
 * What a voter says, or what the front brings, must not be matched by an expression that is worse than linear: whoever
 * finds the right words could hold the skill for seconds. A checker looks at each that is written in what the skill is
 * made of, and at those that are put together. It takes minutes: `npm run test:linear`.
 */
jest.setTimeout(3_600_000);

const ROOT = join(__dirname, '..');

/** Files whose expressions never meet what a voter says. */
const NOT_ON_SPEECH: readonly RegExp[] = [
  /^models\/interaction-model\//,
  // Words of the office, whose cells have a length, looked at by the scripts.
  /^models\/locales\/[^/]+\/typed-dates\.ts$/,
  /^models\/places\/parse-hours\.ts$/,
  // The simulator's own ear, on a sentence that it has cut.
  /^models\/locales\/[^/]+\/simulator\.ts$/,
];

interface Expression {
  where: string;
  source: string;
  flags: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /(?<!\.d)\.ts$/.test(path) ? [path] : [];
  });

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

const complexityOf = ({ source, flags }: Expression): string => {
  process.env.RECHECK_BACKEND = 'pure';
  const first = checkSync(source, flags, { checker: 'automaton', timeout: 1500 });
  // Long lists of words are too much for the exact way: then it is attacked instead.
  const result = first.status === 'unknown' ? checkSync(source, flags, { checker: 'fuzz', timeout: 5000 }) : first;
  // What neither way finds anything against in its time counts as linear; what is heard is cut to a sentence besides.
  return result.status === 'vulnerable' ? result.complexity.summary : 'linear';
};

it('no expression on what a voter says is worse than linear', () => {
  const files = ['lambda', 'models'].flatMap(filesBelow).filter((path) => !NOT_ON_SPEECH.some((not) => not.test(path)));
  const all = [
    ...files.flatMap(written),
    ...LOCALES.flatMap((locale) => inTables(`${locale}, its tables`, languageOf(locale))),
  ];
  const apart = new Map(all.filter(hasNoEnd).map((one) => [`/${one.source}/${one.flags}`, one]));
  expect(apart.size).toBeGreaterThan(40);
  const worse = [...apart].flatMap(([text, one]) => {
    const complexity = complexityOf(one);
    return complexity === 'linear' ? [] : [`${complexity}: ${one.where} ${text}`];
  });
  expect(worse).toEqual([]);
});
