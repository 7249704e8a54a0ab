import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import type { TopicId } from '../../models/topics';
import { generalTermsOf } from './classifier';
import { stemsOf } from './normalise';
import { termsOf } from './terms';

/** One row id of a topic, whatever jurisdictions have it, with how much each term says for it. */
interface RowWords {
  faq: string;
  weights: ReadonlyMap<string, number>;
}

interface TopicWords {
  rows: readonly RowWords[];
  /** How rare a term is among the rows of the topic: what all of them say tells none from another. */
  rarity: ReadonlyMap<string, number>;
}

/** What a term is worth where a question has it, the answer, or what more there is to say. */
const IN_QUESTION = 2;
const IN_ANSWER = 0.6;
const IN_MORE = 0.3;
/** What it is worth for the main row each time it is said in the topic's usual questions. */
const IN_GENERAL = 0.2;
/** How soon more of the same stops counting. */
const SATURATION = 1.5;

const topics = new WeakMap<readonly FaqRow[], Map<TopicId, TopicWords>>();

const add = (weights: Map<string, number>, terms: Iterable<string>, weight: number): void => {
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
};

const wordsOf = (topic: TopicId, rows: readonly FaqRow[], locale: Locale): TopicWords => {
  const byId = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.topic !== topic) continue;
    const weights = byId.get(row.id) ?? new Map<string, number>();
    for (const question of row.questions) add(weights, termsOf(question, locale), IN_QUESTION);
    add(weights, stemsOf(row.answer, locale), IN_ANSWER);
    add(weights, stemsOf(row.more ?? '', locale), IN_MORE);
    byId.set(row.id, weights);
  }
  const main = byId.get(topic);
  if (main) for (const [term, times] of generalTermsOf(topic, locale)) add(main, [term], times * IN_GENERAL);
  const having = new Map<string, number>();
  for (const weights of byId.values()) add(having, weights.keys(), 1);
  const rarity = new Map(
    [...having].map(([term, count]) => [term, Math.log(1 + (byId.size - count + 0.5) / (count + 0.5))]),
  );
  return { rows: [...byId].map(([faq, weights]) => ({ faq, weights })), rarity };
};

const indexed = (topic: TopicId, rows: readonly FaqRow[], locale: Locale): TopicWords => {
  const known = topics.get(rows) ?? new Map<TopicId, TopicWords>();
  const words = known.get(topic) ?? wordsOf(topic, rows, locale);
  known.set(topic, words);
  topics.set(rows, known);
  return words;
};

/** How much of what tells the topic's rows apart each of them has of the question: 0 to 1, best first. */
export const rowsByWords = (
  question: string,
  topic: TopicId,
  rows: readonly FaqRow[],
  locale: Locale,
): { faq: string; score: number }[] => {
  const words = indexed(topic, rows, locale);
  const terms = termsOf(question, locale);
  return words.rows
    .map(({ faq, weights }) => {
      let score = 0;
      for (const term of terms) {
        const weight = weights.get(term);
        if (weight !== undefined)
          score += ((words.rarity.get(term) ?? 0) * shareOf(term) * weight) / (weight + SATURATION);
      }
      return { faq, score };
    })
    .sort((a, b) => b.score - a.score);
};

/** Pairs repeat what their words say, and question words say little. */
const shareOf = (term: string): number => (term.startsWith('?') ? 0.3 : term.includes(' ') ? 0.4 : 1);
