import { termsOf } from '../../lambda/understanding/terms';
import type { Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { readPhrasings } from '../model/read-phrasings';

/** Of each topic's phrasings the first, in which the most usual questions stand. */
const FIRST = 45;
/** A term said less often says nothing of the topic as a whole. */
const LEAST = 3;

/**
 * How often voters use each term when they ask about a topic as a whole: `last=9|day=9`. The few
 * questions that an office writes beside a main answer could not tell it from the details.
 */
export const generalWords = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    TOPIC_IDS.map((topic) => {
      const counts = new Map<string, number>();
      for (const sample of readPhrasings(locale).topics[topic].slice(0, FIRST)) {
        for (const term of termsOf(sample, locale)) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      // Pairs repeat what their words say, and weigh.
      const often = [...counts].filter(([term, count]) => count >= LEAST && !term.includes(' '));
      return [topic, often.map(([term, count]) => `${term}=${count}`).join('|')];
    }),
  );
