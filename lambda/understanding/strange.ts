import type { Locale } from '../../models/locales/locales';
import { isStrange } from './classifier';
import { sentencesOf, speechOf } from './normalise';

/**
 * The share of a question's telling words that nobody ever asked us with; none where a word is of elections. The
 * higher, the more what the classifier makes of the rest is chance.
 */
export const strangenessOf = (question: string, locale: Locale): number => {
  const { functionWords, commonWords, votingWords, stem } = speechOf(locale);
  const stems = sentencesOf(question, locale)
    .flat()
    .filter((word) => !functionWords.has(word))
    .map(stem);
  if (stems.length === 0 || stems.some((word) => commonWords.has(word) || votingWords.has(word))) return 0;
  return stems.filter((word) => isStrange(word, locale)).length / stems.length;
};

/** "Is Jo Quimby registered": a question about somebody, where both words before could be a name. */
const asksAbout = (words: readonly string[], at: number, locale: Locale): boolean => {
  const { functionWords, commonWords, votingWords, asksAboutName, asksIfRegistered, noName, stem } = speechOf(locale);
  const couldBeName = (word: string | undefined): boolean =>
    word !== undefined &&
    /^[a-z]{2,}$/.test(word) &&
    !functionWords.has(word) &&
    !commonWords.has(stem(word)) &&
    !votingWords.has(stem(word)) &&
    !noName.has(word);
  return (
    asksAboutName.has(words[at] ?? '') &&
    couldBeName(words[at + 1]) &&
    couldBeName(words[at + 2]) &&
    asksIfRegistered.test(words[at + 3] ?? '')
  );
};

/** Whether two words that nobody ever asked us with follow one that introduces a person: most likely a name. */
export const namesSomebody = (question: string, locale: Locale): boolean => {
  const { functionWords, introducesName, stem } = speechOf(locale);
  const strange = (word: string | undefined): boolean =>
    word !== undefined && /^[a-z]{3,}$/.test(word) && !functionWords.has(word) && isStrange(stem(word), locale);
  return sentencesOf(question, locale).some((words) =>
    words.some(
      (word, at) =>
        asksAbout(words, at, locale) ||
        ((introducesName.has(word) || introducesName.has(`${words[at - 1]} ${word}`)) &&
          strange(words[at + 1]) &&
          strange(words[at + 2])),
    ),
  );
};
