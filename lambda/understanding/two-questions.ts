import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { withoutAccents } from '../../models/text/without-accents';
import { type Meaning, type Understanding, understand } from './understand';

/** Fewer words are no question of their own: "when and where do I vote". */
const LEAST_WORDS = 3;

/**
 * Each of several questions in one sentence, of different topics. The first must be sure, since it is answered; the others are
 * only offered by their names, so that the likeliest row is enough.
 */
export const splitQuestions = (
  sentence: string,
  rows: readonly FaqRow[],
  locale: Locale,
): [Meaning, ...Meaning[]] | undefined => {
  const heard = withoutAccents(sentence.toLowerCase()).replace(/['’]/g, '');
  const parts = heard.split(languageOf(locale).follow.parts).map((part) => part.trim());
  const [first = '', ...others] = parts;
  if (others.length === 0 || parts.some((part) => part.split(' ').length < LEAST_WORDS)) return undefined;
  const answered = sureOf(understand(first, rows, locale));
  if (!answered) return undefined;
  const meanings: Meaning[] = [answered];
  for (const part of others) {
    // "And do I need a passport for it": alone it may be about anything.
    const [next] = [part, `${first} ${part}`].flatMap((said) => likelyIn(understand(said, rows, locale)).slice(0, 1));
    // Something else, and nobody knows what, was asked beside: the whole may be one question.
    if (next === undefined) return undefined;
    if (!meanings.some(({ faq }) => faq === next.faq)) meanings.push(next);
  }
  const [one, ...more] = meanings;
  return one && more.length > 0 ? [one, ...more] : undefined;
};

/** Where all that it may be is of one topic, the topic's main answer is the one. */
const sureOf = (heard: Understanding): Meaning | undefined => {
  const [first, ...others] = likelyIn(heard);
  const isOfTopic = first?.faq === first?.topic && others.every(({ topic }) => topic === first?.topic);
  return heard.kind === 'sure' || isOfTopic ? first : undefined;
};

const likelyIn = (heard: Understanding): Meaning[] => {
  const found = heard.kind === 'sure' ? [heard] : heard.kind === 'unsure' ? heard.options : [];
  return found.map(({ topic, faq }) => ({ topic, faq }));
};
