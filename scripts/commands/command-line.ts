import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { LOCALES } from '../../models/locales/locales';
import { textOptionOf } from '../check/notice';
import { anyOf, didYouMean } from '../report/did-you-mean';
import { type Clock, type Options, UsageError } from './outcome';
import { isVerb, VERBS, type Verb } from './usage';

const OPTIONS = {
  target: { type: 'string' },
  kept: { type: 'string' },
  plan: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  release: { type: 'string' },
  now: { type: 'string' },
  content: { type: 'string' },
  county: { type: 'string', multiple: true },
  until: { type: 'string' },
  at: { type: 'string' },
  before: { type: 'string' },
  zips: { type: 'string' },
  'without-broken': { type: 'boolean' },
  keep: { type: 'string' },
  thorough: { type: 'boolean' },
  topic: { type: 'string' },
  locale: { type: 'string', multiple: true },
  name: { type: 'string' },
  html: { type: 'string' },
  ics: { type: 'string' },
  markdown: { type: 'boolean' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A notice's text in each language: `--text`, `--text-es`. */
const TEXTS = LOCALES.map((locale) => [locale, textOptionOf(locale).slice(2)] as const);
const ALL_OPTIONS: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> = {
  ...OPTIONS,
  ...Object.fromEntries(TEXTS.map(([, name]) => [name, { type: 'string' }])),
};

/** What each verb understands; the rest would be silently without effect. */
const KNOWN: Record<Verb, readonly string[]> = {
  validate: ['target', 'kept', 'now', 'json', 'all', 'help'],
  plan: ['target', 'kept', 'now', 'thorough', 'markdown', 'json', 'all', 'help'],
  apply: ['target', 'kept', 'plan', 'by', 'note', 'now', 'thorough', 'yes', 'json', 'all', 'help'],
  export: ['target', 'kept', 'content', 'release', 'yes', 'json', 'help'],
  new: ['name', 'locale', 'json', 'help'],
  'read-back': ['target', 'kept', 'county', 'topic', 'locale', 'now', 'html', 'json', 'help'],
  calendar: ['target', 'kept', 'county', 'now', 'ics', 'json', 'all', 'help'],
  history: ['target', 'kept', 'content', 'county', 'json', 'all', 'help'],
  show: ['target', 'kept', 'content', 'json', 'all', 'help'],
  live: ['target', 'kept', 'content', 'at', 'county', 'json', 'help'],
  rollback: ['target', 'kept', 'content', 'plan', 'by', 'note', 'yes', 'json', 'all', 'help'],
  prune: ['target', 'kept', 'content', 'keep', 'before', 'by', 'note', 'yes', 'json', 'help'],
  places: [
    'target',
    'kept',
    'content',
    'zips',
    'without-broken',
    'plan',
    'by',
    'note',
    'yes',
    'json',
    'all',
    'now',
    'help',
  ],
  notice: [
    'target',
    'kept',
    'content',
    'county',
    ...TEXTS.map(([, name]) => name),
    'until',
    'by',
    'note',
    'json',
    'help',
  ],
  silence: ['target', 'kept', 'content', 'county', 'by', 'note', 'json', 'help'],
  resume: ['target', 'kept', 'content', 'county', 'by', 'note', 'json', 'help'],
};

/** What may follow a verb that takes no folder, and how often: for a message. */
const WORDS: Partial<Record<Verb, { least: number; most: number; what: string }>> = {
  history: { least: 0, most: 1, what: 'a topic or the id of a row, such as vote-id, or nothing' },
  show: { least: 1, most: 1, what: 'the number of a release, such as 12' },
  live: { least: 0, most: 1, what: 'a topic or the id of a row, such as vote-id, or nothing' },
  rollback: { least: 1, most: 1, what: 'the number of the release to bring back, such as 12' },
  prune: { least: 0, most: 0, what: 'nothing but options' },
  places: { least: 2, most: 2, what: 'plan or apply and the feed, or rollback and the number of a release' },
  notice: { least: 1, most: 2, what: 'set, clear or list, and perhaps the id of a notice, such as n3' },
  silence: { least: 1, most: 1, what: 'a topic or the id of a row, such as vote-id' },
  resume: { least: 1, most: 1, what: 'a topic or the id of a row, such as vote-id' },
};

export type CommandLine = { verb: Verb; options: Options } | { help: Verb | undefined };

const instant = (text: string): string => {
  for (const form of [text, `${text}Z`, `${text}T12:00:00Z`]) {
    try {
      return Temporal.Instant.from(form).toString();
    } catch {
      // Not of this form; perhaps of the next.
    }
  }
  throw new UsageError(`--now ${text} is not a moment. Write it as 2027-10-01 or 2027-10-01T12:00:00-04:00.`);
};

const wholeNumber = (text: string, option: string, what: string): number => {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} ${text} is not ${what}. Write a whole number, such as --${option} 3.`);
};

const checkOptions = (
  verb: Verb,
  tokens: readonly { kind: string; name?: string; value?: string | undefined }[],
): void => {
  for (const { kind, name = '', value } of tokens) {
    if (kind !== 'option') continue;
    if (!KNOWN[verb].includes(name)) {
      const meant = didYouMean(name, KNOWN[verb]);
      throw new UsageError(`faq ${verb} has no option --${name}.${meant ? ` Did you mean --${meant}?` : ''}`);
    }
    const needsValue = ALL_OPTIONS[name]?.type === 'string';
    if (needsValue && (value === undefined || value === '')) throw new UsageError(`--${name} needs a value after it.`);
    if (!needsValue && value !== undefined) throw new UsageError(`--${name} takes no value.`);
  }
};

/** Reads the command line. Throws `UsageError`. */
export const parseCommandLine = (argv: readonly string[], clock: Clock): CommandLine => {
  const [verb = '', ...rest] = argv;
  if (verb === '--help' || verb === '-h' || verb === 'help') return { help: undefined };
  if (!isVerb(verb)) {
    const meant = didYouMean(verb, Object.keys(VERBS));
    const problem = verb === '' ? 'Say what to do.' : `faq has no verb "${verb}".`;
    throw new UsageError(`${problem} ${meant ? `Did you mean ${meant}?` : `Write ${anyOf(Object.keys(VERBS))}.`}`);
  }
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options: ALL_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  checkOptions(verb, tokens);
  if (values.help) return { help: verb };
  const wanted = WORDS[verb];
  if (wanted && (positionals.length < wanted.least || positionals.length > wanted.most)) {
    const found = positionals.length > 0 ? `, not ${positionals.join(' ')}` : '';
    throw new UsageError(`After faq ${verb} write ${wanted.what}${found}.`);
  }
  const [folder, extra] = wanted ? [] : positionals;
  if (extra !== undefined)
    throw new UsageError(
      `faq ${verb} takes one folder or workbook, but there are ${positionals.length}: ${positionals.join(', ')}.`,
    );
  if ((verb === 'export' || verb === 'new') && folder === undefined)
    throw new UsageError('Name the folder or the .xlsx file that shall be written.');
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const number = (name: 'release' | 'keep', what: string): number | undefined => {
    const value = text(name);
    return value === undefined ? undefined : wholeNumber(value, name, what);
  };
  return {
    verb,
    options: {
      folder: folder ?? text('content') ?? 'content',
      content: text('content'),
      topic: text('topic'),
      locales: [values.locale ?? []].flat().map(String),
      officeName: text('name'),
      html: text('html'),
      ics: text('ics'),
      hasTarget: text('target') !== undefined || text('kept') !== undefined,
      asMarkdown: values.markdown === true,
      words: wanted ? positionals : [],
      counties: [values.county ?? []].flat().map(String),
      texts: Object.fromEntries(
        TEXTS.flatMap(([locale, name]) => (text(name) === undefined ? [] : [[locale, text(name)]])),
      ),
      until: text('until'),
      at: text('at'),
      before: text('before'),
      zips: text('zips'),
      withoutBroken: values['without-broken'] === true,
      keep: number('keep', 'a number of releases'),
      isThorough: values.thorough === true,
      target: text('target') ?? 'local',
      kept: text('kept'),
      plan: text('plan'),
      by: text('by'),
      note: text('note'),
      release: number('release', 'the number of a release'),
      yes: values.yes === true,
      json: values.json === true,
      all: values.all === true,
      clock,
      now: text('now') === undefined ? clock().toISOString() : instant(text('now') ?? ''),
    },
  };
};
