import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { LOCALES } from '../../models/locales/locales';
import { UsageError } from '../door/usage-error';
import type { PlacedCluster } from './near-cluster';
import type { Section, TableRow } from './section';

/** What `npm run nlu -- missed --words FILE` writes: words of the public list alone, of sentences that Amazon tells of. */
const amazonWords = z.array(
  z.strictObject({
    words: z.array(z.string().regex(/^\S{1,60}$/)).min(1),
    /** How many of Amazon's sentences these are the words of. How many voters said them, it doesn't tell. */
    about: z.int().positive(),
    locale: z.enum(LOCALES),
    near: z.array(z.string()),
  }),
);

export const renderAmazonWords = (clusters: readonly PlacedCluster[]): string =>
  `${JSON.stringify(clusters, undefined, 2)}\n`;

/** Throws `UsageError` where the file can't be read or is another one. */
export const readAmazonWords = async (file: string): Promise<PlacedCluster[]> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} can't be read (${error.code}).`);
  });
  try {
    return amazonWords.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${file} is no file of Amazon's missed words. This writes one: npm run nlu -- missed --words ${file}`,
    );
  }
};

/** What Alexa itself had no intent for: our log never hears of it. */
export const amazonSection = (clusters: readonly PlacedCluster[] | undefined): Section[] =>
  clusters === undefined
    ? []
    : [
        {
          title: 'Said to Alexa and not matched, by Amazon',
          says: [
            clusters.length === 0
              ? 'Amazon tells of none. It tells of languages that ten voters or more spoke in a day, and only of frequent sentences.'
              : "Of the last 30 days, the most frequent first: of each sentence the words that stand in the public list, in alphabetical order. How many said it, Amazon doesn't tell.",
          ],
          ...(clusters.length === 0
            ? {}
            : {
                table: {
                  head: ['words', 'language', 'nearest rows'],
                  rows: clusters.map(({ words, locale, near }): TableRow => [words.join(' '), locale, near.join(', ')]),
                },
              }),
        },
      ];
