import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';

/** A question and its topic; `other` is about no topic of ours, `decline` is one that must be declined. */
const labelledSchema = z.object({
  q: z.string(),
  topic: z.optional(z.enum([...TOPIC_IDS, 'other'])),
  /** In the file of questions to decline. */
  kind: z.optional(z.string()),
  locale: z.optional(z.enum(LOCALES)),
  part: z.optional(z.string()),
});

export interface Labelled {
  q: string;
  topic: (typeof TOPIC_IDS)[number] | 'other' | 'decline';
}

/** The lines of a file that are of the locale and the part; a line that names neither is of all. */
export const readLabelled = (file: string, locale: Locale, part: string | undefined): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)))
    .filter((line) => (line.locale ?? locale) === locale && (part === undefined || (line.part ?? part) === part))
    .map(({ q, topic, kind }) => ({ q, topic: topic ?? (kind === undefined ? 'other' : 'decline') }));
