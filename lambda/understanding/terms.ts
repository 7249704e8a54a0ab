import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf } from './normalise';

/** Before a word that says what is asked for. */
const ASKS = '?';

/**
 * Tells the words of sentences and their neighbouring pairs, in order; function words only in pairs, unless they say what is
 * asked for. Words are told as stems.
 */
export const eachTerm = (
  sentences: readonly (readonly string[])[],
  locale: Locale,
  tell: (term: string, next?: string) => void,
): void => {
  const { stem, functionWords, questionWords } = speechOf(locale);
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      if (!functionWords.has(word)) tell(stem(word));
      else if (questionWords.has(word)) tell(ASKS + word);
      const next = words[at + 1];
      if (next !== undefined) tell(stem(word), stem(next));
    }
  }
};

/** How much a term counts beside others as rare. */
export const shareOf = (locale: Locale, term: string, next?: string): number => {
  if (next !== undefined) return 0.3;
  return term.startsWith(ASKS) || speechOf(locale).commonWords.has(term) ? 0.5 : 1;
};

/** The terms of a question, each once. */
export const termsOf = (question: string, locale: Locale): [term: string, next?: string][] => {
  const found = new Map<string, [term: string, next?: string]>();
  eachTerm(sentencesOf(question, locale), locale, (term, next) => {
    const key = next === undefined ? term : `${term} ${next}`;
    if (!found.has(key)) found.set(key, next === undefined ? [term] : [term, next]);
  });
  return [...found.values()];
};
