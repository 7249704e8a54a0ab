import type { Locale } from '../../models/locales/locales';
import { BETWEEN, KINDS, type RowsInWords } from '../../models/table/rows-in-words';
import { speechOf } from './normalise';

/** A page whose stems have got the numbers that they have in a whole index, by word. */
export interface PageWords {
  words: readonly string[];
  /** Its place in `KINDS`. */
  kinds: readonly number[];
  stems: readonly number[];
  /** What a word that says what is asked for is as a term, apart from others with its stem. */
  asking: readonly number[];
  /** How much it counts beside others as rare. */
  shares: readonly number[];
  /** The same numbers by the page's own of stems. */
  numbers: readonly number[];
}

const SHARES = { pair: 0.3, asking: 0.5, common: 0.5, other: 1 };
const SMALL = KINDS.indexOf('small');
const ASKING = KINDS.indexOf('asking');

export const openPage = (
  { words, kinds, stemOf, stems }: RowsInWords,
  numberOf: (stem: string) => number,
  locale: Locale,
): PageWords => {
  const { commonWords } = speechOf(locale);
  const texts = stems.split(' ');
  const said = words.split(' ');
  const numbers = texts.map(numberOf);
  const isCommon = texts.map((stem) => commonWords.has(stem));
  return {
    words: said,
    kinds: Array.from(kinds, Number),
    stems: stemOf.map((stem) => numbers[stem] as number),
    asking: said.map((word, at) => (kinds[at] === String(ASKING) ? numberOf(`?${word}`) : BETWEEN)),
    shares: stemOf.map((stem) => (isCommon[stem] ? SHARES.common : SHARES.other)),
    numbers,
  };
};

/**
 * Tells the terms of a question, in order, in numbers of stems, with how much each counts: its words, and neighbouring
 * pairs; small words only in pairs, unless they say what is asked for.
 */
export const eachTerm = (
  question: readonly number[],
  { kinds, stems, asking, shares }: PageWords,
  tell: (share: number, stem: number, next?: number) => void,
): void => {
  let before: number | undefined;
  for (const word of question) {
    if (word === BETWEEN) {
      before = undefined;
      continue;
    }
    const stem = stems[word] as number;
    if (before !== undefined) tell(SHARES.pair, before, stem);
    if (kinds[word] === ASKING) tell(SHARES.asking, asking[word] as number);
    else if (kinds[word] !== SMALL) tell(shares[word] as number, stem);
    before = stem;
  }
};

/** A question in plain words, sentences between full stops. */
export const saidOf = (question: readonly number[], { words }: PageWords): string =>
  question.map((word) => (word === BETWEEN ? '.' : words[word])).join(' ');
