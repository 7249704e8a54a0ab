import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf, stemsOf } from './normalise';

export interface Asked {
  question: string;
  rows: readonly FaqRow[];
  locale: Locale;
  /** The chance that it is no standard question, or is to be declined. */
  other: number;
  /** How near it comes to the nearest of all rows. */
  nearest: number;
}

const known = new WeakMap<readonly FaqRow[], Map<string, ReadonlySet<string>>>();

/** The stems of all that a row says. */
export const wordsOf = (faq: string, { rows, locale }: Asked): ReadonlySet<string> => {
  const ofRows = known.get(rows) ?? new Map<string, ReadonlySet<string>>();
  known.set(rows, ofRows);
  const own =
    ofRows.get(faq) ??
    wordsIn(
      rows.filter(({ id }) => id === faq),
      locale,
    );
  ofRows.set(faq, own);
  return own;
};

const wordsIn = (rows: readonly FaqRow[], locale: Locale): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ questions, answer, more = '' }) => [...stemsOf([...questions, answer, more].join(' '), locale)]),
  );

/** The stems of the words that tell what a question is about. */
export const tellingWords = ({ question, locale }: Asked): ReadonlySet<string> => {
  const { functionWords, stem } = speechOf(locale);
  return new Set(
    sentencesOf(question, locale)
      .flat()
      .filter((word) => !functionWords.has(word))
      .map(stem),
  );
};
