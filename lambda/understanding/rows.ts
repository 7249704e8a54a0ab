import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { saidIn, speechOf, stemsOf } from './normalise';
import { termsOf } from './terms';

/** How near a question comes to a row: 1 where it is one of the row's own questions, word for word. */
export interface Near {
  row: FaqRow;
  nearness: number;
}

interface Text {
  row: number;
  length: number;
  /** The question itself, as every spelling of it comes out. */
  said: string;
}

interface RowIndex {
  rows: readonly FaqRow[];
  questions: readonly Text[];
  /** For each term, the questions that have it, and the rows whose answers do. */
  inQuestions: ReadonlyMap<string, readonly number[]>;
  inAnswers: ReadonlyMap<string, ReadonlySet<number>>;
  weightOf(term: string): number;
}

/** What an answer that has all of the question's words adds to a row none of whose questions come near. */
const ANSWER_SHARE = 0.3;

/** The same words in another order, or with other small words: "the state office" is not "the office". */
const NEARLY = 0.99;

const indexes = new WeakMap<readonly FaqRow[], Map<Locale, RowIndex>>();

const push = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

const indexRows = (rows: readonly FaqRow[], locale: Locale): RowIndex => {
  const inQuestions = new Map<string, number[]>();
  const inAnswers = new Map<string, Set<number>>();
  const terms: { row: number; terms: Set<string>; said: string }[] = [];
  for (const [at, row] of rows.entries()) {
    for (const question of row.questions) {
      const own = termsOf(question, locale);
      for (const term of own) push(inQuestions, term, terms.length);
      terms.push({ row: at, terms: own, said: saidIn(question, locale) });
    }
    for (const term of new Set([...stemsOf(row.answer, locale), ...stemsOf(row.more ?? '', locale)])) {
      const having = inAnswers.get(term) ?? new Set();
      inAnswers.set(term, having.add(at));
    }
  }
  const common = speechOf(locale).commonWords;
  const weightOf = (term: string): number => {
    const rarity = Math.log(1 + (terms.length + 60) / ((inQuestions.get(term)?.length ?? 0) + 0.5));
    const share = term.startsWith('?') ? 0.5 : term.includes(' ') ? 0.3 : common.has(term) ? 0.5 : 1;
    return rarity * share;
  };
  const questions = terms.map(({ row, terms, said }) => ({ row, said, length: lengthOf(terms, weightOf) }));
  return { rows, questions, inQuestions, inAnswers, weightOf };
};

const lengthOf = (terms: Iterable<string>, weightOf: (term: string) => number): number => {
  let sum = 0;
  for (const term of terms) sum += weightOf(term) ** 2;
  return Math.sqrt(sum) || 1;
};

const indexOf = (rows: readonly FaqRow[], locale: Locale): RowIndex => {
  const byLocale = indexes.get(rows) ?? new Map<Locale, RowIndex>();
  const index = byLocale.get(locale) ?? indexRows(rows, locale);
  byLocale.set(locale, index);
  indexes.set(rows, byLocale);
  return index;
};

/** The rows that share words with the question, nearest first. */
export const nearRows = (question: string, rows: readonly FaqRow[], locale: Locale): Near[] => {
  const { questions, inQuestions, inAnswers, weightOf } = indexOf(rows, locale);
  const terms = termsOf(question, locale);
  const length = lengthOf(terms, weightOf);
  const said = saidIn(question, locale);
  const shared = new Map<number, number>();
  const answered = new Map<number, number>();
  for (const term of terms) {
    const weight = weightOf(term) ** 2;
    for (const at of inQuestions.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    for (const at of inAnswers.get(term) ?? []) answered.set(at, (answered.get(at) ?? 0) + weight);
  }
  const best = new Map<number, number>();
  for (const [at, weight] of shared) {
    const asked = questions[at];
    if (!asked) continue;
    const nearness = asked.said === said ? 1 : Math.min(weight / (length * asked.length), NEARLY);
    best.set(asked.row, Math.max(best.get(asked.row) ?? 0, nearness));
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
