/** What a word is to a question: it tells what it is about, it is grammar only, or it says what is asked for. */
export const KINDS = ['telling', 'small', 'asking'] as const;
export type WordKind = (typeof KINDS)[number];

/** Between two sentences of a question. */
export const BETWEEN = -1;

/** What hearing makes of a page's rows, made once by whoever writes it, in numbers of words. */
export interface RowsInWords {
  /** Which hearing made it: the fingerprint of a locale's weights. Another one's is of no use. */
  by: string;
  /** The words, between spaces; a digit for each: its place in `KINDS`; and the number of its stem. */
  words: string;
  kinds: string;
  stemOf: readonly number[];
  /** Stems, between spaces. */
  stems: string;
  /** Of each row each question in numbers of words, `BETWEEN` between sentences. */
  questions: readonly (readonly (readonly number[])[])[];
  /** Of each row the stems of its answer and of what more there is to say, each once. */
  told: readonly (readonly number[])[];
}
