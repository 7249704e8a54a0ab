import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { listed } from './number-lists';
import { indexRows, type RowIndex } from './row-index';

/** How near a question comes to a row: 1 where it is one of the row's own questions, word for word. */
export interface Near {
  row: FaqRow;
  nearness: number;
}

/** What an answer that has all of the question's words adds to a row none of whose questions come near. */
const ANSWER_SHARE = 0.3;

/** The same words in another order, or with other small words: "the state office" is not "the office". */
const NEARLY = 0.99;

const indexes = new WeakMap<readonly FaqRow[], Map<Locale, RowIndex>>();

const indexOf = (rows: readonly FaqRow[], locale: Locale): RowIndex => {
  const byLocale = indexes.get(rows) ?? new Map<Locale, RowIndex>();
  const index = byLocale.get(locale) ?? indexRows(rows, locale);
  byLocale.set(locale, index);
  indexes.set(rows, byLocale);
  return index;
};

const lengthOf = (weights: Iterable<number>): number => {
  let sum = 0;
  for (const weight of weights) sum += weight ** 2;
  return Math.sqrt(sum) || 1;
};

const lengthOfQuestion = ({ terms, weights }: RowIndex, question: number): number => {
  let sum = 0;
  for (const term of listed(terms, question)) sum += (weights[term] as number) ** 2;
  return Math.sqrt(sum) || 1;
};

/** What is less near is surely not the same question. */
const MAYBE_SAME = 0.98;

/** The rows that share words with the question, nearest first. */
export const nearRows = (question: string, rows: readonly FaqRow[], locale: Locale): Near[] => {
  const index = indexOf(rows, locale);
  const { terms, said } = index.asked(question);
  const length = lengthOf(terms.map(({ weight }) => weight));
  const shared = new Map<number, number>();
  const answered = new Map<number, number>();
  for (const { term, weight, word } of terms) {
    for (const at of listed(index.questions, term)) shared.set(at, (shared.get(at) ?? 0) + weight ** 2);
    for (const at of listed(index.answers, word)) answered.set(at, (answered.get(at) ?? 0) + weight ** 2);
  }
  const best = new Map<number, number>();
  for (const [at, weight] of shared) {
    const row = index.rowOf[at] ?? 0;
    const alike = weight / (length * lengthOfQuestion(index, at));
    const isSame = alike >= MAYBE_SAME && index.saidOf(at) === said;
    best.set(row, Math.max(best.get(row) ?? 0, isSame ? 1 : Math.min(alike, NEARLY)));
  }
  const near: Near[] = [];
  for (const at of new Set([...best.keys(), ...answered.keys()])) {
    const row = rows[at];
    const asked = best.get(at) ?? 0;
    const told = (answered.get(at) ?? 0) / length ** 2;
    if (row) near.push({ row, nearness: asked + ANSWER_SHARE * told * (1 - asked) });
  }
  return near.sort((a, b) => b.nearness - a.nearness);
};
