import { isLocale, type Locale } from '../../models/locales/locales';
import type { readArguments } from '../door/arguments';
import { UsageError } from '../door/usage-error';
import { STAGES, type Stage } from '../smapi/nlu-evaluations';

export const NLU_OPTIONS = {
  content: { type: 'string', default: 'content' },
  locale: { type: 'string' },
  part: { type: 'string' },
  now: { type: 'string' },
  stage: { type: 'string' },
  evaluation: { type: 'string' },
  hears: { type: 'string' },
  junit: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  intent: { type: 'string' },
  containing: { type: 'string' },
  out: { type: 'string' },
  drafts: { type: 'string' },
  words: { type: 'string' },
} as const;

export type NluArguments = ReturnType<typeof readArguments<typeof NLU_OPTIONS>>;
export type NluOption = keyof typeof NLU_OPTIONS;
export type NluVerb = 'export' | 'evaluate' | 'missed';

/** What each verb takes besides `--content` and `--locale`. */
const TAKES: Readonly<Record<NluVerb, readonly NluOption[]>> = {
  export: ['part', 'now'],
  evaluate: ['part', 'now', 'stage', 'evaluation', 'hears', 'junit', 'json', 'markdown'],
  missed: ['stage', 'intent', 'containing', 'out', 'drafts', 'words'],
};

const isVerb = (word: string | undefined): word is NluVerb => word !== undefined && Object.hasOwn(TAKES, word);

/** The verb, and what else was named. Throws `UsageError`. */
export const verbOf = ({ values, positionals: [verb, ...rest] }: NluArguments): { verb: NluVerb; rest: string[] } => {
  if (!isVerb(verb)) throw new UsageError(`Name what to do: ${Object.keys(TAKES).join(', ')}.`);
  const known: readonly string[] = ['content', 'locale', 'help', ...TAKES[verb]];
  const other = Object.entries(values).find(([name, value]) => value !== undefined && !known.includes(name));
  if (other) throw new UsageError(`--${other[0]} does not go with ${verb}.`);
  return { verb, rest };
};

export const localeOf = (given: string | undefined, locales: readonly Locale[]): Locale => {
  const locale = given ?? locales[0];
  if (locale !== undefined && isLocale(locale) && locales.includes(locale)) return locale;
  throw new UsageError(
    `The office's skill does not speak ${given ?? 'any language of Alexa'}. It has: ${locales.join(', ')}.`,
  );
};

export const stageOf = (given: string): Stage => {
  const stage = STAGES.find((one) => one === given);
  if (stage === undefined) throw new UsageError(`"${given}" is no stage of a skill. Write ${STAGES.join(' or ')}.`);
  return stage;
};

const MOST_CHARACTERS = 100;

/** Amazon takes so many characters to search for. */
export const checkContaining = (text: string | undefined): void => {
  if (text !== undefined && (text === '' || text.length > MOST_CHARACTERS))
    throw new UsageError(`Amazon searches for 1 to ${MOST_CHARACTERS} characters: shorten what follows --containing.`);
};
