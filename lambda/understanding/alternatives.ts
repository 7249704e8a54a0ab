import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { chanceOf, classify } from './classifier';
import type { Meaning } from './understand';

/** What is offered after the first three: as many again. */
const MOST = 3;
/** Less likely topics are no help. */
const LEAST = 0.004;

/** What else a question may be about, likeliest first, where none of `not` was meant. */
export const alternativesTo = (
  question: string,
  rows: readonly FaqRow[],
  locale: Locale,
  not: readonly Meaning[],
): Meaning[] => {
  const chances = classify(question, locale);
  return TOPIC_IDS.filter((topic) => !not.some((one) => one.topic === topic))
    .map((topic) => ({ topic, faq: topic, chance: chanceOf(chances, topic) }))
    .filter(({ topic, chance }) => chance >= LEAST && rows.some(({ id }) => id === topic))
    .sort((one, other) => other.chance - one.chance)
    .slice(0, MOST)
    .map(({ topic, faq }) => ({ topic, faq }));
};
