import type { Locale } from '../../../models/locales';
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

const INTRODUCES: Record<Locale, ReadonlySet<string>> = {
  'en-US': new Set(['am', 'named', 'called', 'neighbor', 'husband', 'wife', 'voter', 'under', 'name']),
  'es-US': new Set(['soy', 'llama', 'llamada', 'llamado', 'votante', 'vecino', 'vecina', 'esposo', 'esposa']),
};

/** Whether two words that nobody ever asked us with follow one that introduces a person: most likely a name. */
export const namesSomebody = (question: string, locale: Locale): boolean => {
  const { functionWords, stem } = speechOf(locale);
  const strange = (word: string | undefined): boolean =>
    word !== undefined && /^[a-z]{3,}$/.test(word) && !functionWords.has(word) && isStrange(stem(word), locale);
  return sentencesOf(question, locale).some((words) =>
    words.some(
      (word, at) =>
        (INTRODUCES[locale].has(word) || (word === 'is' && words[at - 1] === 'this')) &&
        strange(words[at + 1]) &&
        strange(words[at + 2]),
    ),
  );
};
