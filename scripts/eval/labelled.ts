import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';

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
}

/** The lines of a file that are of the locale and the part; a line that names neither is of all. */
export const readLabelled = (file: string, locale: Locale, part: string | undefined): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)))
    .filter((line) => (line.locale ?? locale) === locale && (part === undefined || (line.part ?? part) === part))
    .map(({ q, topic, kind, rows, row, right, trap }) => ({
      q,
      topic: topic ?? (kind === undefined ? 'other' : 'decline'),
      hasTopic: topic !== undefined || kind !== undefined,
      rows: rows ?? row ?? right,
      trap,
    }));
