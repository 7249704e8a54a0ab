import { SETTINGS, type TopicId } from '../../models/topics';
import type { Reading } from '../understanding/reading';
import type { Understanding } from '../understanding/understand';
import type { RowRef } from './session';

/** Chances of a sentence alone and of it within the turn before, taken together, that are enough to speak and to offer. */
const SURE = 0.2;
const AHEAD = 2;
const OFFERED = 0.03;

export const isSameSetting = (one: TopicId, other: TopicId): boolean =>
  SETTINGS[one] !== undefined && SETTINGS[one] === SETTINGS[other];

/** Topics of no setting fit all. */
export const fits = (one: TopicId, other: TopicId): boolean =>
  SETTINGS[one] === undefined || SETTINGS[other] === undefined || isSameSetting(one, other);

/**
 * Another row for what goes on about the last one: what was answered then counts as much as the words themselves.
 * Nothing where no other row is likely by both.
 */
export const onwards = (alone: Reading, within: Reading, last: RowRef): Understanding | undefined => {
  const chances = new Map(alone.candidates.map(({ faq, chance }) => [faq, chance]));
  const [first, ...others] = within.candidates
    .filter(({ faq, topic, isThere }) => isThere && faq !== last.faq && fits(topic, last.topic))
    .map(({ faq, topic, chance }) => ({ faq, topic, chance: Math.sqrt(chance * (chances.get(faq) ?? 0)) }))
    .filter(({ chance }) => chance >= OFFERED)
    .sort((one, other) => other.chance - one.chance);
  if (!first) return undefined;
  if (first.chance >= SURE && first.chance >= AHEAD * (others[0]?.chance ?? 0))
    return { kind: 'sure', topic: first.topic, faq: first.faq };
  return { kind: 'unsure', options: [first, ...others].slice(0, 3).map(({ topic, faq }) => ({ topic, faq })) };
};
