import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { DeclineKind } from '../../models/locales/texts';
import { TOPIC_IDS, type TopicId } from '../../models/topics';
import { CLASSES, type Class, DECLINE_KINDS } from './classes';
import { chanceOf, classify } from './classifier';
import { declinedByRule, hasDeclinedWord } from './decline';
import { rowsByWords } from './row-choice';
import { type Near, nearRows } from './rows';
import { namesSomebody, strangenessOf } from './strange';
import { THRESHOLDS } from './thresholds';

/** A row's id; the topic's id for its main answer, whether or not the office wrote one. */
export interface Meaning {
  topic: TopicId;
  faq: string;
}

export type Understanding =
  | ({ kind: 'sure' } & Meaning)
  /** Two or three, best first. */
  | { kind: 'unsure'; options: readonly Meaning[] }
  | { kind: 'decline'; why: DeclineKind }
  | { kind: 'lost' };

export interface UnderstandOptions {
  /** Words the office wants declined whatever else is said. */
  declineWords?: readonly string[] | undefined;
  /** What was answered last: "and if mine's expired?" is about that. */
  lastTopic?: TopicId | undefined;
}

/**
 * What a voter's question is about. `rows` are the released rows the voter may hear; the same array for a whole
 * release, since it is indexed once.
 */
export const understand = (
  question: string,
  rows: readonly FaqRow[],
  locale: Locale,
  { declineWords = [], lastTopic }: UnderstandOptions = {},
): Understanding => {
  const chances = classify(question, locale);
  if (hasDeclinedWord(question, declineWords)) return { kind: 'decline', why: 'off-topic' };
  const why = declinedByRule(question, locale);
  if (why && !isSurelyOrdinary(why, chances)) return { kind: 'decline', why };
  const near = nearRows(question, rows, locale);
  const nearest = Math.min(near[0]?.nearness ?? 0, 1);
  const same = near.filter(({ nearness }) => nearness >= (nearest === 1 ? 1 : THRESHOLDS.same));
  if (same.length > 0) return decided(distinct(same.map(({ row }) => row)));
  if (namesSomebody(question, locale)) return { kind: 'decline', why: 'personal-data' };
  const raised = withRows(chances, near);
  const declined = strongest(raised, DECLINE_KINDS);
  const topics = TOPIC_IDS.map((topic) => ({ topic, chance: chanceOf(raised, topic) })).sort(
    (a, b) => b.chance - a.chance,
  );
  const [first, second] = topics;
  if (!first || !second) return { kind: 'lost' };
  if (declined.sum >= THRESHOLDS.decline && declined.sum - first.chance >= THRESHOLDS.declineLead)
    return { kind: 'decline', why: declined.best };
  const strangeness = (near[0]?.nearness ?? 0) < THRESHOLDS.near ? strangenessOf(question, locale) : 0;
  if (strangeness >= THRESHOLDS.farOff) return { kind: 'lost' };
  const meaningsOf = (topic: TopicId): Meaning[] => {
    if (rows.some(({ id }) => id === topic)) {
      return [{ topic, faq: detailIn(question, topic, rows, locale) ?? topic }];
    }
    return rowsWithoutMain(topic, near);
  };
  const { chance, lead } = languageOf(locale).sure;
  const leads = first.chance >= chance && first.chance - second.chance >= lead;
  if (leads && strangeness < THRESHOLDS.strange) return decided(meaningsOf(first.topic));
  const goesOn = lastTopic && detailIn(question, lastTopic, rows, locale, THRESHOLDS.goesOn);
  if (lastTopic && goesOn) return { kind: 'sure', topic: lastTopic, faq: goesOn };
  const options = topics.slice(0, 3).filter(({ chance }, at) => at < 2 || chance >= THRESHOLDS.third);
  const together = options.reduce((sum, { chance }) => sum + chance, 0);
  if (first.chance < THRESHOLDS.first || together < THRESHOLDS.together || declined.sum > THRESHOLDS.doubt)
    return { kind: 'lost' };
  return { kind: 'unsure', options: options.flatMap(({ topic }) => meaningsOf(topic).slice(0, 1)) };
};

/**
 * Rules go by few words; one that the classifier firmly takes for a topic is let through, unless somebody's data are
 * in it. More is asked for where the skill is told what to do.
 */
const isSurelyOrdinary = (why: DeclineKind, chances: Float64Array): boolean => {
  const topic = strongest(chances, TOPIC_IDS).most;
  const declined = strongest(chances, DECLINE_KINDS).sum;
  if (why === 'personal-data') return false;
  if (why === 'off-topic') return topic >= 0.9 && declined <= 0.02;
  return topic >= THRESHOLDS.ordinary && declined <= THRESHOLDS.hardly;
};

const strongest = <Name extends Class>(
  chances: Float64Array,
  names: readonly Name[],
): { best: Name; most: number; sum: number } => {
  const best = names.reduce((best, name) => (chanceOf(chances, name) > chanceOf(chances, best) ? name : best));
  return { best, most: chanceOf(chances, best), sum: names.reduce((sum, name) => sum + chanceOf(chances, name), 0) };
};

/** The classifier's chances, each topic's raised by its row that comes nearest to the question. */
const withRows = (chances: Float64Array, near: readonly Near[]): Float64Array => {
  const raised = Float64Array.from(chances);
  const seen = new Set<TopicId>();
  for (const { row, nearness } of near) {
    if (seen.has(row.topic) || nearness <= THRESHOLDS.near) continue;
    seen.add(row.topic);
    const at = CLASSES.indexOf(row.topic);
    raised[at] = Math.max(raised[at] ?? 0, 0.005) * Math.exp(THRESHOLDS.pull * (nearness - THRESHOLDS.near));
  }
  const sum = raised.reduce((total, chance) => total + chance, 0);
  return raised.map((chance) => chance / sum);
};

/** A row of the topic, other than its main one, that clearly has more of the question's words than any other. */
const detailIn = (
  question: string,
  topic: TopicId,
  rows: readonly FaqRow[],
  locale: Locale,
  least: number = THRESHOLDS.detail,
): string | undefined => {
  const byWords = rowsByWords(question, topic, rows, locale);
  const [best, second] = byWords.filter(({ faq }) => faq !== topic);
  const main = byWords.find(({ faq }) => faq === topic)?.score ?? 0;
  if (!best || best.score < least || best.score < main + THRESHOLDS.aboveMain) return undefined;
  return best.score >= (second?.score ?? 0) + THRESHOLDS.aboveOthers ? best.faq : undefined;
};

/** The rows that come nearest, of a topic that has no main one. */
const rowsWithoutMain = (topic: TopicId, near: readonly Near[]): Meaning[] => {
  const own = near.filter(({ row }) => row.topic === topic);
  const [best] = own;
  if (!best || best.nearness < THRESHOLDS.lone) return [{ topic, faq: topic }];
  return distinct(own.filter(({ nearness }) => nearness >= best.nearness - THRESHOLDS.close).map(({ row }) => row));
};

const distinct = (rows: readonly FaqRow[]): Meaning[] => {
  const byId = new Map(rows.map(({ id, topic }) => [id, { topic, faq: id }]));
  return [...byId.values()].slice(0, 3);
};

const decided = (meanings: readonly Meaning[]): Understanding => {
  const [only, second] = meanings;
  if (!only) return { kind: 'lost' };
  return second ? { kind: 'unsure', options: meanings } : { kind: 'sure', ...only };
};
