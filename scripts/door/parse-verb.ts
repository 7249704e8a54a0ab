import { parseArgs } from 'node:util';
import { LOCALES } from '../../models/locales/locales';
import { isPersonsName } from '../check/people';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { firstUnseen, visible } from '../report/visible';
import { type AllGiven, flagsOf, OPTIONS, type OptionName, textFlag } from '../verbs/options';
import type { Verb } from '../verbs/verb';
import { VERBS } from '../verbs/verbs';
import { instantText } from './instant';
import type { Clock } from './outcome';
import { UsageError } from './usage-error';

/** What was asked: a verb with what it was given, or the help for some verbs, all where none is named. */
export type CommandLine = { verb: Verb; given: AllGiven } | { help: readonly Verb[] };

const LOCAL = 'local';

const optionNames = (): OptionName[] => Object.keys(OPTIONS).filter((name): name is OptionName => name in OPTIONS);

const isFlag = (name: OptionName): boolean => OPTIONS[name].kind === 'flag';

/** As Node's own parser wants them. */
const NODE_OPTIONS: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> = {
  ...Object.fromEntries(
    optionNames().flatMap((name) =>
      flagsOf(name).map((flag) => [
        flag,
        { type: isFlag(name) ? 'boolean' : 'string', multiple: OPTIONS[name].kind === 'many' },
      ]),
    ),
  ),
  help: { type: 'boolean', short: 'h' },
};

/** The verb that the words begin with, and the words after it. */
const verbIn = (words: readonly string[]): { verb: Verb; rest: readonly string[] } | undefined => {
  const [first = '', second = ''] = words;
  const double = VERBS.find(({ name }) => name === `${first} ${second}`);
  if (double) return { verb: double, rest: words.slice(2) };
  const single = VERBS.find(({ name }) => name === first);
  return single && { verb: single, rest: words.slice(1) };
};

/** Verbs of two words that begin with this one: `places` → `places plan` … */
const groupOf = (word: string): Verb[] => VERBS.filter(({ name }) => name.startsWith(`${word} `));

const unknownVerb = (first: string, second: string | undefined): UsageError => {
  const group = groupOf(first);
  if (group.length > 0) {
    const seconds = group.map(({ name }) => name.slice(first.length + 1));
    if (second === undefined || second.startsWith('-'))
      return new UsageError(`After faq ${first} write ${anyOf(seconds)}.`);
    const meant = didYouMean(second, seconds);
    return new UsageError(
      `faq ${first} can't "${second}". ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(seconds)}.`}`,
    );
  }
  const names = [...new Set(VERBS.map(({ name }) => name.split(' ')[0] ?? ''))];
  const meant = didYouMean(first, names);
  const problem = first === '' ? 'Say what to do.' : `faq has no verb "${first}".`;
  return new UsageError(`${problem} ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(names)}.`}`);
};

interface Token {
  kind: string;
  name?: string;
  value?: string | undefined;
}

const checkOptions = ({ name: verb, options }: Verb, tokens: readonly Token[]): void => {
  const known = [
    ...optionNames()
      .filter((name) => options[name])
      .flatMap(flagsOf),
    'help',
  ];
  for (const { kind, name = '', value } of tokens) {
    if (kind !== 'option') continue;
    if (!known.includes(name)) {
      const meant = didYouMean(name, known);
      throw new UsageError(`faq ${verb} has no option --${name}.${meant ? ` Did you mean --${meant}?` : ''}`);
    }
    const needsValue = NODE_OPTIONS[name]?.type === 'string';
    if (needsValue && (value === undefined || value === '')) throw new UsageError(`--${name} needs a value after it.`);
    if (!needsValue && value !== undefined) throw new UsageError(`--${name} takes no value.`);
  }
};

const checkWords = ({ name, takes }: Verb, words: readonly string[]): void => {
  if (takes.kind === 'words') {
    if (words.length >= takes.least && words.length <= takes.most) return;
    const found = words.length > 0 ? `, not ${words.join(' ')}` : '';
    throw new UsageError(`After faq ${name} write ${takes.what}${found}.`);
  }
  if (words.length > 1)
    throw new UsageError(
      `faq ${name} takes one folder or workbook, but there are ${words.length}: ${words.join(', ')}.`,
    );
  if (takes.kind === 'path' && words.length === 0)
    throw new UsageError('Name the folder or the .xlsx file that shall be written.');
};

/** What a number is of. */
const NUMBERS: Partial<Record<OptionName, string>> = {
  release: 'the number of a release',
  keep: 'a number of releases',
  least: 'a number of voters',
  removing: 'a number of rows',
  outdated: 'a number of rows',
};

const wholeNumber = (text: string, flag: OptionName): number => {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new UsageError(
    `--${flag} ${text} is not ${NUMBERS[flag] ?? 'a number'}. Write a whole number, such as --${flag} 3.`,
  );
};

/** What is typed is kept for ever, or names a file: nothing in it may be hidden from whoever reads it. */
const refuseUnseen = (what: string, value: string): void => {
  const unseen = firstUnseen(value);
  if (unseen !== undefined)
    throw new UsageError(
      `${what} has a character that can't be seen, ${unseen}. Type it again, on one line and without it. Nothing was changed.`,
    );
};

/** Reads the command line. Throws `UsageError`. */
export const parseCommandLine = (argv: readonly string[], clock: Clock): CommandLine => {
  const [first = '', second] = argv;
  if (first === '--help' || first === '-h' || first === 'help') return { help: [] };
  const asksForHelp = argv.includes('--help') || argv.includes('-h');
  const found = verbIn(argv);
  if (!found && asksForHelp && groupOf(first).length > 0) return { help: groupOf(first) };
  if (!found) throw unknownVerb(first, second);
  const { verb } = found;
  const { values, positionals, tokens } = parseArgs({
    args: [...found.rest],
    options: NODE_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  checkOptions(verb, tokens);
  if (values.help) return { help: [verb] };
  checkWords(verb, positionals);
  for (const word of positionals) refuseUnseen('A word', word);
  const text = (flag: string): string | undefined => {
    const value = values[flag];
    if (typeof value !== 'string') return undefined;
    refuseUnseen(`--${flag}`, value);
    if (flag === 'by' && !isPersonsName(value))
      throw new UsageError(
        `--by ${visible(value)} is not a person's name. Write first and last name, with letters, spaces, hyphens and apostrophes. Nothing was changed.`,
      );
    return value;
  };
  const readOption = (name: OptionName): unknown => {
    switch (OPTIONS[name].kind) {
      case 'text':
        return text(name);
      case 'number': {
        const value = text(name);
        return value === undefined ? undefined : wholeNumber(value, name);
      }
      case 'flag':
        return values[name] === true;
      case 'many':
        return [values[name] ?? []].flat().map((value) => {
          refuseUnseen(`--${name}`, String(value));
          return String(value);
        });
      case 'texts': {
        const said = LOCALES.map((locale) => [locale, text(textFlag(locale))] as const);
        return Object.fromEntries(said.filter(([, value]) => value !== undefined));
      }
    }
  };
  const options = Object.fromEntries(optionNames().map((name) => [OPTIONS[name].field, readOption(name)]));
  const path = verb.takes.kind === 'words' ? undefined : positionals[0];
  const now = text('now');
  const given = {
    ...options,
    words: positionals,
    folder: path ?? text('content') ?? 'content',
    targetName: text('target') ?? LOCAL,
    hasTarget: text('target') !== undefined || text('kept') !== undefined,
    now: now === undefined ? clock().toISOString() : instantText(now),
    clock,
  };
  // Each field was read by the kind that its type is made from.
  return { verb, given: given as unknown as AllGiven };
};
