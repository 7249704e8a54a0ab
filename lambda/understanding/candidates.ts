import { TRUE_OF_MAIN } from '../../models/catalogue/true-of-main';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import type { TopicId } from '../../models/topics';
import { topicOf } from './classes';
import { classesOf } from './classifier';
import type { Near } from './rows';
import { THRESHOLDS } from './thresholds';

/** A row that may answer, or a standard question that the office has no row for. */
export interface Candidate {
  topic: TopicId;
  /** A row's id; the topic's id for its main answer, whether or not the office wrote one. */
  faq: string;
  chance: number;
  /** How near the question comes to the nearest of the row's own. */
  nearness: number;
  /** There is an answer to speak. */
  isThere: boolean;
}

const idSets = new WeakMap<readonly FaqRow[], ReadonlyMap<string, TopicId>>();

/** The ids of the rows with their topics, whatever jurisdictions have them. */
const idsOf = (rows: readonly FaqRow[]): ReadonlyMap<string, TopicId> => {
  const ids = idSets.get(rows) ?? new Map(rows.map(({ id, topic }) => [id, topic]));
  idSets.set(rows, ids);
  return ids;
};

/** What a row that comes near gains. Words that stand in its own questions say more than what was learned of others. */
const raised = (chance: number, nearness: number): number =>
  nearness <= THRESHOLDS.near
    ? chance
    : Math.max(chance, THRESHOLDS.least) * Math.exp(THRESHOLDS.pull * (nearness - THRESHOLDS.near));

/** An office's own row, of which nothing was learned, takes its part of the topic by how near its questions come. */
const shareOf = (nearness: number): number =>
  1 / (1 + Math.exp(-THRESHOLDS.own.slope * (nearness - THRESHOLDS.own.even)));

/**
 * Everything that the question may be about, the most probable first. A standard question
 * that the office has no row for counts for the topic's main answer where that is true of it too.
 */
export const candidatesOf = (
  chances: Float64Array,
  near: readonly Near[],
  rows: readonly FaqRow[],
  locale: Locale,
): Candidate[] => {
  const ids = idsOf(rows);
  const nearness = new Map<string, number>();
  for (const { row, nearness: own } of near) nearness.set(row.id, Math.max(nearness.get(row.id) ?? 0, own));
  const found = new Map<string, Candidate>();
  const add = (faq: string, topic: TopicId, chance: number): void => {
    const known = found.get(faq);
    if (known) known.chance += chance;
    else
      found.set(faq, {
        faq,
        topic,
        chance,
        nearness: nearness.get(faq) ?? 0,
        isThere: ids.has(faq) || rows.length === 0,
      });
  };
  const topicChances = new Map<TopicId, number>();
  let elsewhere = 0;
  for (const [place, name] of classesOf(locale).entries()) {
    const topic = topicOf(name);
    if (topic === undefined) {
      elsewhere += chances[place] ?? 0;
      continue;
    }
    const learned = (chances[place] ?? 0) * (name === topic && rows.length > 0 ? THRESHOLDS.main : 1);
    const chance = raised(learned, nearness.get(name) ?? 0);
    topicChances.set(topic, (topicChances.get(topic) ?? 0) + chance);
    // Without rows there are only topics to tell apart.
    const ofMain = rows.length === 0 || (!ids.has(name) && TRUE_OF_MAIN.has(name));
    add(ofMain ? topic : name, topic, chance);
  }
  for (const [faq, topic] of ids) {
    if (found.has(faq)) continue;
    const own = nearness.get(faq) ?? 0;
    // Most rows of a large office share no word with the question.
    if (own < THRESHOLDS.own.least) continue;
    const share = shareOf(own);
    const whole = raised(topicChances.get(topic) ?? 0, own);
    for (const other of found.values()) if (other.topic === topic) other.chance *= 1 - share;
    add(faq, topic, whole * share);
  }
  // What is near gained; all of it together, and what is no question of ours, is one.
  const sum = [...found.values()].reduce((total, { chance }) => total + chance, elsewhere);
  return [...found.values()]
    .map((candidate) => ({ ...candidate, chance: candidate.chance / sum }))
    .sort((a, b) => b.chance - a.chance);
};

/** Rows to offer, best first. What the office has no row for may be near its topic's main one, which may be asked. */
export const offerable = (candidates: readonly Candidate[]): Candidate[] => {
  const missing = new Map<TopicId, number>();
  for (const { topic, chance, isThere } of candidates)
    if (!isThere) missing.set(topic, (missing.get(topic) ?? 0) + chance);
  return candidates
    .filter(({ isThere }) => isThere)
    .map((one) => (one.faq === one.topic ? { ...one, chance: one.chance + (missing.get(one.topic) ?? 0) } : one))
    .sort((a, b) => b.chance - a.chance);
};
