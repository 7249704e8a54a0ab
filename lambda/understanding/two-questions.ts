import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { withoutAccents } from '../../models/text/without-accents';
import { speechOf } from './normalise';
import { type Meaning, type Understanding, understand } from './understand';

/** Fewer words are no question of their own, "when and where do I vote", but "by when" is, and "dónde voto". */
const LEAST_WORDS = 3;

const mayBeQuestion = (part: string, locale: Locale): boolean => {
  const words = part.split(' ');
  const { questionWords } = speechOf(locale);
  return (
    words.length >= LEAST_WORDS || (words.length === LEAST_WORDS - 1 && words.some((one) => questionWords.has(one)))
  );
};

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
  if (others.length === 0 || !parts.every((part) => mayBeQuestion(part, locale))) return undefined;
  const answered = sureOf(understand(first, rows, locale));
  if (!answered) return undefined;
  const meanings: Meaning[] = [answered];
  for (const part of others) {
    const alone = understand(part, rows, locale);
    // Two words alone say little, unless they are just what a row is asked by.
    const isEnough = part.split(' ').length >= LEAST_WORDS || alone.kind === 'sure';
    const [own] = isEnough ? likelyIn(alone) : [];
    // "And do I need a passport for it": alone it may be about anything.
    const next = own ?? likelyIn(understand(`${first} ${part}`, rows, locale))[0];
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
