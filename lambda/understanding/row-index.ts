import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { heardRow } from './heard-rows';
import { eachTerm, shareOf } from './terms';

/** Numbers that belong to each of several things, all in one list: those of the nth begin at its nth start. */
interface Lists {
  starts: Uint32Array;
  all: Uint32Array;
}

/** The rows of a release by the words of their questions and answers, in numbers: a cold start has to make it. */
export interface RowIndex {
  rows: readonly FaqRow[];
  /** Of each question its row, and its words as every spelling of it comes out. */
  rowOf: readonly number[];
  said: readonly string[];
  /** The terms of each question, in its order; the questions that have a term; the rows whose answers have a word. */
  terms: Lists;
  questions: Lists;
  answers: Lists;
  /** By term, how much it counts. */
  weights: Float64Array;
  /** The number of a term, or of a word; nothing where no question, or no row, has it. */
  termOf(term: string, next?: string): number | undefined;
  wordOf(word: string): number | undefined;
}

/** More words than the rows of any office have: pairs of them are told apart by one number. */
const MOST_WORDS = 2 ** 20;

/** The same lists the other way round: of what they list, who lists it. */
const turned = ({ starts, all }: Lists, count: number): Lists => {
  const next = new Uint32Array(count + 1);
  for (const one of all) next[one + 1] = (next[one + 1] as number) + 1;
  for (let at = 0; at < count; at++) next[at + 1] = (next[at + 1] as number) + (next[at] as number);
  const turnedStarts = next.slice();
  const turnedAll = new Uint32Array(all.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const one = all[at] as number;
      const place = next[one] as number;
      turnedAll[place] = list;
      next[one] = place + 1;
    }
  }
  return { starts: turnedStarts, all: turnedAll };
};

/** Gathers lists one after the other; each keeps a number once. */
const gathering = () => {
  const all: number[] = [];
  const starts: number[] = [0];
  const lastIn: number[] = [];
  return {
    add(one: number): void {
      if (lastIn[one] === starts.length) return;
      lastIn[one] = starts.length;
      all.push(one);
    },
    end: () => void starts.push(all.length),
    lists: (): Lists => ({ starts: Uint32Array.from(starts), all: Uint32Array.from(all) }),
  };
};

/** How much a term counts that so many of the questions have. */
export const rarity = (having: number, questions: number): number => Math.log(1 + (questions + 60) / (having + 0.5));

export const indexRows = (rows: readonly FaqRow[], locale: Locale): RowIndex => {
  const words = new Map<string, number>();
  const numbers = new Map<number, number>();
  const shares: number[] = [];
  const [rowOf, said]: [number[], string[]] = [[], []];
  const [terms, told] = [gathering(), gathering()];
  const wordNumber = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const keyOf = (word: number, next?: number): number => (next === undefined ? word : (next + 1) * MOST_WORDS + word);
  const addTerm = (term: string, next?: string): void => {
    const key = keyOf(wordNumber(term), next === undefined ? undefined : wordNumber(next));
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      shares.push(shareOf(locale, term, next));
    }
    terms.add(number);
  };
  for (const [at, row] of rows.entries()) {
    const heard = heardRow(row, locale);
    for (const question of heard.questions) {
      const sentences = question === '' ? [] : question.split('. ').map((sentence) => sentence.split(' '));
      eachTerm(sentences, locale, addTerm);
      terms.end();
      rowOf.push(at);
      said.push(question);
    }
    for (const word of heard.told.split(' ')) if (word !== '') told.add(wordNumber(word));
    told.end();
  }
  const lists = terms.lists();
  const questions = turned(lists, numbers.size);
  const weights = Float64Array.from(shares, (share, term) => {
    const having = (questions.starts[term + 1] as number) - (questions.starts[term] as number);
    return rarity(having, said.length) * share;
  });
  return {
    rows,
    rowOf,
    said,
    terms: lists,
    questions,
    answers: turned(told.lists(), words.size),
    weights,
    termOf(term, next) {
      const [one, other] = [words.get(term), next === undefined ? undefined : words.get(next)];
      if (one === undefined || (next !== undefined && other === undefined)) return undefined;
      return numbers.get(keyOf(one, other));
    },
    wordOf: (word) => words.get(word),
  };
};
