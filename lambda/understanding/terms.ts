import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf } from './normalise';

/** The words of a text and its neighbouring pairs; function words only in pairs, unless nothing else is left. */
export const termsOf = (text: string, locale: Locale): Set<string> => {
  const { stem, functionWords, questionWords } = speechOf(locale);
  const terms = new Set<string>();
  for (const words of sentencesOf(text, locale)) {
    for (const [at, word] of words.entries()) {
      if (!functionWords.has(word)) terms.add(stem(word));
      else if (questionWords.has(word)) terms.add(`?${word}`);
      const next = words[at + 1];
      if (next !== undefined) terms.add(`${stem(word)} ${stem(next)}`);
    }
  }
  return terms;
};
