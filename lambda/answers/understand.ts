import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales';
import type { DeclineKind } from '../../models/texts/texts';
import { TOPIC_IDS, type TopicId } from '../../models/topics';
import { CLASSES, type Class, DECLINE_KINDS } from './understand/classes';
import { classify } from './understand/classifier';
import { declinedByRule } from './understand/decline';
import { type Near, nearRows } from './understand/rows';
import { THRESHOLDS } from './understand/thresholds';

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

/**
 * What a voter's question is about. `rows` are the released rows the voter may hear; the same array for a whole
 * release, since it is indexed once.
 */
export const understand = (
  question: string,
  rows: readonly FaqRow[],
  locale: Locale,
  { declineWords = [] }: { declineWords?: readonly string[] } = {},
): Understanding => {
  const why = declinedByRule(question, locale, declineWords);
  if (why) return { kind: 'decline', why };
  const near = nearRows(question, rows, locale);
  const same = near.filter(({ nearness }) => nearness >= THRESHOLDS.same);
  if (same.length > 0) return decided(distinct(same.map(({ row }) => row)));
  const chances = withRows(classify(question, locale), near);
  const declined = strongest(chances, DECLINE_KINDS);
  if (declined.sum >= THRESHOLDS.decline) return { kind: 'decline', why: declined.best };
  const topics = TOPIC_IDS.map((topic) => ({ topic, chance: chanceOf(chances, topic) })).sort(
    (a, b) => b.chance - a.chance,
  );
  const [first, second] = topics;
  if (!first || !second) return { kind: 'lost' };
  const meaningOf = (topic: TopicId): Meaning => ({ topic, faq: rowWithin(topic, near) });
  if (first.chance >= THRESHOLDS.sure && first.chance - second.chance >= THRESHOLDS.margin)
    return { kind: 'sure', ...meaningOf(first.topic) };
  const options = topics.slice(0, 3).filter(({ chance }, at) => at < 2 || chance >= THRESHOLDS.third);
  const together = options.reduce((sum, { chance }) => sum + chance, 0);
  if (first.chance < THRESHOLDS.first || together < THRESHOLDS.together || declined.sum > THRESHOLDS.doubt)
    return { kind: 'lost' };
  return { kind: 'unsure', options: options.map(({ topic }) => meaningOf(topic)) };
};

const chanceOf = (chances: Float64Array, name: Class): number => chances[CLASSES.indexOf(name)] ?? 0;

const strongest = <Name extends Class>(chances: Float64Array, names: readonly Name[]): { best: Name; sum: number } => {
  const best = names.reduce((best, name) => (chanceOf(chances, name) > chanceOf(chances, best) ? name : best));
  return { best, sum: names.reduce((sum, name) => sum + chanceOf(chances, name), 0) };
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

/** The topic's main row, unless another of its rows comes clearly nearer to the question. */
const rowWithin = (topic: TopicId, near: readonly Near[]): string => {
  const own = near.filter(({ row }) => row.topic === topic);
  const main = own.find(({ row }) => row.id === topic)?.nearness ?? 0;
  const [best] = own;
  if (!best || best.nearness < THRESHOLDS.detail || best.nearness < main + THRESHOLDS.clearly) return topic;
  return best.row.id;
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
