import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { DeclineKind } from '../../models/locales/texts';
import { withoutAccents } from '../../models/text/without-accents';

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
  return languageOf(locale).declined.find(([, pattern, unless]) => pattern.test(heard) && !unless?.test(heard))?.[0];
};
