import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { withoutAccents } from '../../models/text/without-accents';
import { type Meaning, understand } from './understand';

/** Fewer words are no question of their own: "when and where do I vote". */
const LEAST_WORDS = 3;

/** Each of several questions in one sentence, where all are sure and of different topics. */
export const splitQuestions = (
  sentence: string,
  rows: readonly FaqRow[],
  locale: Locale,
): [Meaning, Meaning, ...Meaning[]] | undefined => {
  const heard = withoutAccents(sentence.toLowerCase()).replace(/['’]/g, '');
  const parts = heard.split(languageOf(locale).follow.parts).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part.split(' ').length < LEAST_WORDS)) return undefined;
  const meanings: Meaning[] = [];
  for (const part of parts) {
    const meaning = understand(part, rows, locale);
    if (meaning.kind !== 'sure') return undefined;
    if (meanings.some(({ topic }) => topic === meaning.topic)) return undefined;
    meanings.push({ topic: meaning.topic, faq: meaning.faq });
  }
  const [first, second, ...others] = meanings;
  return first && second ? [first, second, ...others] : undefined;
};
