import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { UsageError } from '../door/usage-error';

const ids = z.optional(z.array(z.string()));

/** A question and its topic; `other` is about no topic of ours, `decline` is one that must be declined. */
const labelledSchema = z.object({
  q: z.string(),
  topic: z.optional(z.enum([...TOPIC_IDS, 'other'])),
  /** The rows that answer it truthfully, whatever the list is called; none where the list is empty. */
  rows: ids,
  row: ids,
  right: ids,
  /** Rows that would mislead. */
  trap: ids,
  /** In the file of questions to decline. */
  kind: z.optional(z.string()),
  /** What Alexa's model should take it for, where that is not its topic's intent; and the words of its slots. */
  intent: z.optional(z.string()),
  slots: z.optional(z.record(z.string(), z.string())),
  locale: z.optional(z.enum(LOCALES)),
  part: z.optional(z.string()),
});

export interface Labelled {
  q: string;
  topic: (typeof TOPIC_IDS)[number] | 'other' | 'decline';
  /** Its topic was said, and not taken for `other`. */
  hasTopic?: boolean | undefined;
  /** Undefined where nobody said which row is right. */
  rows?: readonly string[] | undefined;
  trap?: readonly string[] | undefined;
  intent?: string | undefined;
  slots?: Readonly<Record<string, string>> | undefined;
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} can't be read (${(error as NodeJS.ErrnoException).code}). Name a file of questions.`);
  }
};

const lineOf = (text: string, where: string) => {
  try {
    return labelledSchema.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${where} is no question as it has to be written: {"q": "where do i vote", "topic": "polling-place"}. Correct it.`,
    );
  }
};

/** The lines of a file that are of the locale and the part; a line that names neither is of all. Throws `UsageError`. */
export const readLabelled = (file: string, locale: Locale, part: string | undefined): Labelled[] =>
  textOf(file)
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [lineOf(text, `${file}, line ${at + 1}`)]))
    .filter((line) => (line.locale ?? locale) === locale && (part === undefined || (line.part ?? part) === part))
    .map(({ q, topic, kind, rows, row, right, trap, intent, slots }) => ({
      q,
      topic: topic ?? (kind === undefined ? 'other' : 'decline'),
      hasTopic: topic !== undefined || kind !== undefined,
      rows: rows ?? row ?? right,
      trap,
      intent,
      slots,
    }));
