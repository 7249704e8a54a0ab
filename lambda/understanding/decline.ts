import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { DeclineKind } from '../../models/locales/texts';
import { withoutAccents } from '../../models/text/without-accents';
import { mayMatch } from './guarded';

const plain = (text: string): string =>
  ` ${withoutAccents(text.toLowerCase())
    .replace(/[’‘]/g, "'")
    .replace(/[^a-z0-9@'.$#/-]+/g, ' ')
    .replace(/[.](?= |$)/g, '')
    .trim()} `;

/** Whether the question has one of the words, or series of words, that the office's staff want declined. */
export const hasDeclinedWord = (question: string, words: readonly string[]): boolean => {
  const heard = plain(question);
  return words.some((word) => word.trim() !== '' && heard.includes(plain(word)));
};

/** Why a question is declined by its very words, whatever the rows say. */
export const declinedByRule = (question: string, locale: Locale): DeclineKind | undefined => {
  const heard = plain(question);
  const { declined, guards } = languageOf(locale);
  return declined.find(
    ([, pattern, unless], at) => mayMatch(guards.declined, at, heard) && pattern.test(heard) && !unless?.test(heard),
  )?.[0];
};
