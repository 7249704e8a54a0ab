import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { WEIGHTS } from '../../models/locales/weights';
import { BETWEEN, KINDS, type RowsInWords, type WordKind } from '../../models/table/rows-in-words';
import { sentencesOf, speechOf, stemsOf } from './normalise';

/** Which hearing this is: whatever changes how the training lines are heard changes it. */
export const hearingOf = (locale: Locale): string => WEIGHTS[locale].inputs;

const kindOf = (word: string, locale: Locale): WordKind => {
  const { functionWords, questionWords } = speechOf(locale);
  if (!functionWords.has(word)) return 'telling';
  return questionWords.has(word) ? 'asking' : 'small';
};

/** Numbers texts in the order in which they come. */
const numbering = () => {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    texts: (): string[] => [...numbers.keys()],
  };
};

/** What hearing makes of texts: each question, and what is told besides. */
export const inWords = (
  rows: readonly { questions: readonly string[]; told: readonly string[] }[],
  locale: Locale,
): RowsInWords => {
  const { stem } = speechOf(locale);
  const words = numbering();
  const stems = numbering();
  const heard = rows.map(({ questions, told }) => ({
    questions: questions.map((question) =>
      sentencesOf(question, locale).flatMap((sentence, at) => [
        ...(at > 0 ? [BETWEEN] : []),
        ...sentence.map(words.numberOf),
      ]),
    ),
    told: [...new Set(told.flatMap((text) => [...stemsOf(text, locale)]))].map(stems.numberOf),
  }));
  const all = words.texts();
  return {
    by: hearingOf(locale),
    words: all.join(' '),
    kinds: all.map((word) => KINDS.indexOf(kindOf(word, locale))).join(''),
    stemOf: all.map((word) => stems.numberOf(stem(word))),
    stems: stems.texts().join(' '),
    questions: heard.map(({ questions }) => questions),
    told: heard.map(({ told }) => told),
  };
};

/** The same of an office's rows. */
export const rowsInWords = (rows: readonly FaqRow[], locale: Locale): RowsInWords =>
  inWords(
    rows.map(({ questions, answer, more }) => ({ questions, told: more === undefined ? [answer] : [answer, more] })),
    locale,
  );

/** A row in the words of its page. */
export interface RowInWords {
  page: RowsInWords;
  at: number;
}

/** Rows that were heard before, by whoever wrote them. */
const before = new WeakMap<FaqRow, RowInWords>();

/** Takes over what the same hearing made of rows before, so that they needn't be heard again. */
export const recallHeard = (page: RowsInWords, rows: readonly FaqRow[], locale: Locale): void => {
  if (page.by !== hearingOf(locale) || page.questions.length !== rows.length) return;
  for (const [at, row] of rows.entries()) before.set(row, { page, at });
};

/** Of each row what hearing makes of it. */
export const heardRows = (rows: readonly FaqRow[], locale: Locale): RowInWords[] => {
  const unheard = rows.filter((row) => !before.has(row));
  const own = unheard.length > 0 ? rowsInWords(unheard, locale) : undefined;
  let next = 0;
  return rows.flatMap((row) => before.get(row) ?? (own ? { page: own, at: next++ } : []));
};
