import { spokenOf } from '../../lambda/understanding/spoken-of';
import type { Locale } from '../../models/locales/locales';
import { COMMON_NAMES } from './common-names';
import { phrasesOf } from './training-data';

/** A word of one writer's whim says less about what is asked than about who asks. */
const LEAST_LINES = 4;

/** The words that people ask about voting with: in several of our own lines, and nobody's name. In their order. */
export const publicWordsOf = (locale: Locale): string[] => {
  const lines = new Map<string, number>();
  for (const { text } of phrasesOf(locale))
    for (const word of spokenOf(text, locale)) lines.set(word, (lines.get(word) ?? 0) + 1);
  return [...lines]
    .filter(([word, times]) => times >= LEAST_LINES && !COMMON_NAMES.has(word))
    .map(([word]) => word)
    .sort();
};
