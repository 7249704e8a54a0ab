import { columnIn } from '../../models/content/in-locale';
import { LOCALES, type Locale } from '../../models/locales/locales';
import type { Clock } from '../door/outcome';

/** How an option is given, and what a verb gets of it. */
type Kind =
  /** One value. */
  | 'text'
  /** A whole number from 1. */
  | 'number'
  /** Given or not. */
  | 'flag'
  /** Several values. */
  | 'many'
  /** A text in each language: `--text`, `--text-es`. */
  | 'texts';

export interface Option {
  kind: Kind;
  /** What a verb calls it. */
  field: string;
  /** What stands for its value in the help: `FOLDER`. */
  value?: string;
  what: string;
}

const option = <K extends Kind, F extends string>(kind: K, field: F, what: string, value?: string) => ({
  kind,
  field,
  what,
  ...(value === undefined ? {} : { value }),
});

/** Every option there is, once: its name, what a verb calls it, and the line that explains it. */
export const OPTIONS = {
  target: option('text', 'target', 'the table: local (the default), or a target of office.yaml', 'NAME'),
  kept: option(
    'text',
    'kept',
    "the local table's folder; else that of the running conversation, else .ballot-answers/table",
    'FOLDER',
  ),
  content: option('text', 'content', "the folder or workbook with the office's settings; else content", 'PATH'),
  now: option('text', 'nowText', 'check as if it were this moment, such as 2027-10-01T12:00:00-04:00', 'TIME'),
  plan: option('text', 'plan', 'release only the plan that was shown with this fingerprint', 'FINGERPRINT'),
  by: option('text', 'by', 'who does it; else the name that git or this computer knows', 'NAME'),
  note: option('text', 'note', 'why, for the history', 'TEXT'),
  release: option('number', 'release', 'an earlier release instead of the one voters hear', 'N'),
  county: option('many', 'counties', 'only there; may be given several times', 'ID'),
  text: option('texts', 'texts', 'what is said', 'TEXT'),
  'polls-close': option('text', 'pollsClose', 'the polls close only then, such as 21:00, in every answer', 'TIME'),
  'with-ballots': option('flag', 'withBallots', 'with --polls-close: ballots may be handed in until then too'),
  until: option('text', 'until', 'when it ends, on the clock of the office: "2027-11-02 20:00"', 'TIME'),
  at: option('text', 'at', 'on the clock of the office; else now', 'TIME'),
  before: option('text', 'before', 'instead: delete what was only heard before that day', 'DATE'),
  keep: option('number', 'keep', 'keep the newest N releases; 20 unless told otherwise', 'N'),
  zips: option('text', 'zips', 'ZIP codes with their middles, to say how far a place is', 'FILE'),
  'without-broken': option('flag', 'withoutBroken', "release the feed without what can't be used of it"),
  removing: option('number', 'removing', 'take so many rows away from voters, where a plan asks for it', 'N'),
  outdated: option('number', 'outdated', 'bring so many rows back that are out of date, where a plan asks for it', 'N'),
  thorough: option('flag', 'isThorough', 'compare with every stored row, not with the digests of the live release'),
  rows: option('text', 'rows', 'these rows, by the numbers that the spreadsheet shows: 12,15-20', 'NUMBERS'),
  topic: option('text', 'topic', 'only this topic, or this row', 'TOPIC'),
  locale: option('many', 'localeNames', 'only this language', 'LOCALE'),
  name: option('text', 'officeName', 'the county or state the skill speaks for', 'NAME'),
  details: option('flag', 'hasDetails', 'a draft for every standard question that voters ask, not only for each topic'),
  to: option('text', 'to', 'the language to translate into, such as es-US', 'LOCALE'),
  region: option('text', 'region', "the AWS Region; else that of the skill's table", 'REGION'),
  endpoint: option('text', 'endpoint', "another address of Amazon's service, such as a test server's", 'URL'),
  period: option(
    'text',
    'period',
    'which days: yesterday, today, week, month, election, all, 2027-11-02 or 2027-10-01..2027-11-02; else week',
    'DAYS',
  ),
  from: option(
    'many',
    'from',
    "read the log at Amazon: cloudwatch for the office's own, or cloudwatch:GROUP; may be given several times",
    'WHERE',
  ),
  least: option('number', 'least', 'show what at least so many voters asked in vain; 10 unless told otherwise', 'N'),
  noise: option(
    'flag',
    'hasNoise',
    'show of what was asked in vain only what chance hides each single question in (epsilon 1, delta 0.000001)',
  ),
  amazon: option(
    'text',
    'amazon',
    'show beside it what Alexa itself did not match: a file of npm run nlu -- missed --words',
    'FILE',
  ),
  drafts: option('text', 'drafts', 'also write a faq sheet with a draft row for each thing asked in vain', 'FILE'),
  export: option(
    'text',
    'exportTo',
    'also write the records of these days as Parquet and CSV, for other programs',
    'FOLDER',
  ),
  html: option('text', 'html', 'also write pages to print and sign, one for each county', 'FILE'),
  ics: option('text', 'ics', 'also write them for Outlook, Google or Apple calendars', 'FILE'),
  stop: option('text', 'stopFile', 'who must not be texted, a number a line; else stop.csv beside the list', 'FILE'),
  campaign: option('text', 'campaign', 'what the message is called in the ledger: nobody gets one twice', 'NAME'),
  'to-file': option('text', 'toFile', 'write the messages for the mailer of the county, and send nothing', 'FILE'),
  'dry-run': option('flag', 'isDryRun', 'have the service check every message, and send none'),
  markdown: option('flag', 'asMarkdown', 'print it for a comment on a pull request'),
  yes: option('flag', 'yes', "don't ask"),
  all: option('flag', 'all', 'show everything, however much it is'),
  json: option('flag', 'json', 'print one JSON object and nothing else'),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

interface ValueOf {
  text: string | undefined;
  number: number | undefined;
  flag: boolean;
  many: readonly string[];
  texts: Partial<Record<Locale, string>>;
}

/** What every verb gets besides its options. */
export interface Common {
  /** What follows the verb: a path, `vote-id`, `12`. */
  words: readonly string[];
  /** The folder or workbook that the verb is about: the path after it, else `--content`, else content. */
  folder: string;
  /** The table's name: `local`, unless another was named. */
  targetName: string;
  /** A table was named. */
  hasTarget: boolean;
  /** The moment as of which content is checked, or heard; an ISO instant. */
  now: string;
  /** The present, whatever `now` was set to. */
  clock: Clock;
}

/** What a verb with these options gets. */
export type Given<Names extends OptionName> = Common & {
  [Name in Names as (typeof OPTIONS)[Name]['field']]: ValueOf[(typeof OPTIONS)[Name]['kind']];
};

export type AllGiven = Given<OptionName>;

/** The flag of a text in one language. */
export const textFlag = (locale: Locale): string => columnIn('text', locale).replace('_', '-');

/** The flags under which an option is given; all but the texts have one. */
export const flagsOf = (name: OptionName): string[] =>
  OPTIONS[name].kind === 'texts' ? LOCALES.map(textFlag) : [name];
