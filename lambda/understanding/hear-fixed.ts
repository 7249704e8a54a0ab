import type { FixedKind } from '../../models/locales/fixed-words';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { mayMatch } from './guarded';
import { replyWords } from './hear-reply';

/** What is answered by a fixed sentence, by the question's very words: danger before anything else. */
export const hearFixed = (sentence: string, locale: Locale): FixedKind | undefined => {
  const heard = ` ${replyWords(sentence)} `;
  const { fixed, guards } = languageOf(locale);
  return fixed.find(
    ([, pattern, unless], at) => mayMatch(guards.fixed, at, heard) && pattern.test(heard) && !unless?.test(heard),
  )?.[0];
};
