import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf } from './normalise';

/** What every number has become in plain words. */
const NUMBER = 'num';

/** The telling words of a sentence: no number, no short one, nothing that only holds a sentence together. */
export const spokenOf = (sentence: string, locale: Locale): Set<string> => {
  const { functionWords } = speechOf(locale);
  const isTelling = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !functionWords.has(word) && word !== NUMBER;
  return new Set(sentencesOf(sentence, locale).flat().filter(isTelling));
};

/** Whether a number is said: a house, a telephone, an age, a birthday. */
export const saysNumber = (sentence: string, locale: Locale): boolean =>
  sentencesOf(sentence, locale).some((words) => words.some((word) => word === NUMBER || /\d/.test(word)));
