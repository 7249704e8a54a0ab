import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf } from './normalise';

/** The telling words of a sentence: no number, no letter by itself, nothing that only holds a sentence together. */
export const spokenOf = (sentence: string, locale: Locale): Set<string> => {
  const { functionWords } = speechOf(locale);
  const { ones, tens, hundreds, hundred, thousand } = languageOf(locale).numbers;
  const isNumber = (word: string): boolean =>
    ones.has(word) || tens.has(word) || hundreds.has(word) || word === hundred || word === thousand;
  const isTelling = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !functionWords.has(word) && !isNumber(word);
  return new Set(sentencesOf(sentence, locale).flat().filter(isTelling));
};
