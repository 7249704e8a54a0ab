import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import type { RowsInWords } from '../../models/table/rows-in-words';
import { gathering, type Lists, lengthOf, turned } from './number-lists';
import { eachTerm, openPage, type PageWords, saidOf } from './page-words';
import { heardRows, inWords } from './rows-in-words';

/** A term of a sentence: how much it counts, and its numbers as a term and as a word, where any row has it. */
export interface AskedTerm {
  weight: number;
  term: number | undefined;
  word: number | undefined;
}

/** The rows of a release by the words of their questions and answers, in numbers: a cold start has to make it. */
export interface RowIndex {
  /** Of each question its row. */
  rowOf: readonly number[];
  saidOf(question: number): string;
  /** The terms of each question, in its order; the questions that have a term; the rows whose answers have a word. */
  terms: Lists;
  questions: Lists;
  answers: Lists;
  /** By term, how much it counts. */
  weights: Float64Array;
  /** What a sentence asks with, each term once, and the sentence as every spelling of it comes out. */
  asked(sentence: string): { terms: AskedTerm[]; said: string };
}

/** More stems than the rows of any office have: pairs of them are told apart by one number. */
const MOST_STEMS = 2 ** 20;

const keyOf = (stem: number, next: number | undefined): number =>
  next === undefined ? stem : (next + 1) * MOST_STEMS + stem;

/** How much a term counts that so many of the questions have. */
const rarity = (having: number, questions: number): number => Math.log(1 + (questions + 60) / (having + 0.5));

/** Numbers texts in the order in which they come. */
const numbering = (known: ReadonlyMap<string, number> = new Map()) => {
  const own = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? own.get(text) ?? known.size + own.size;
    if (number === known.size + own.size) own.set(text, number);
    return number;
  };
  return { numberOf, own };
};

export const indexRows = (rows: readonly FaqRow[], locale: Locale): RowIndex => {
  const stems = numbering();
  const pages = new Map<RowsInWords, PageWords>();
  const opened = (page: RowsInWords): PageWords => {
    const known = pages.get(page) ?? openPage(page, stems.numberOf, locale);
    pages.set(page, known);
    return known;
  };
  const numbers = new Map<number, number>();
  const shares: number[] = [];
  const [rowOf, said]: [number[], (() => string)[]] = [[], []];
  const [terms, told] = [gathering(), gathering()];
  const addTerm = (share: number, stem: number, next?: number): void => {
    const key = keyOf(stem, next);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      shares.push(share);
    }
    terms.add(number);
  };
  for (const [row, { page, at }] of heardRows(rows, locale).entries()) {
    const words = opened(page);
    for (const question of page.questions[at] ?? []) {
      eachTerm(question, words, addTerm);
      terms.end();
      rowOf.push(row);
      said.push(() => saidOf(question, words));
    }
    for (const stem of page.told[at] ?? []) told.add(words.numbers[stem] as number);
    told.end();
  }
  const lists = terms.lists();
  const questions = turned(lists, numbers.size);
  const weights = Float64Array.from(shares, (share, term) => rarity(lengthOf(questions, term), said.length) * share);
  return {
    rowOf,
    saidOf: (question) => said[question]?.() ?? '',
    terms: lists,
    questions,
    answers: turned(told.lists(), stems.own.size),
    weights,
    asked(sentence) {
      const page = inWords([{ questions: [sentence], told: [] }], locale);
      const words = openPage(page, numbering(stems.own).numberOf, locale);
      const [question = []] = page.questions[0] ?? [];
      const found = new Map<number, AskedTerm>();
      eachTerm(question, words, (share, stem, next) => {
        const key = keyOf(stem, next);
        if (found.has(key)) return;
        const term = numbers.get(key);
        const weight = term === undefined ? rarity(0, said.length) * share : (weights[term] as number);
        found.set(key, { weight, term, word: next === undefined ? stem : undefined });
      });
      return { terms: [...found.values()], said: saidOf(question, words) };
    },
  };
};
