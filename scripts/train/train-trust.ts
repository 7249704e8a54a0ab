import { topicOf } from '../../lambda/understanding/classes';
import { Reading } from '../../lambda/understanding/reading';
import { signsOf } from '../../lambda/understanding/signs';
import { needed } from '../../lambda/understanding/trust';
import type { Asked } from '../../lambda/understanding/words';
import { TRUE_OF_MAIN } from '../../models/catalogue/true-of-main';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { SIGNS, type Signs, type TrustWeights } from '../../models/locales/trust-weights';
import { WEIGHTS } from '../../models/locales/weights';
import { isTopicId } from '../../models/topics';
import { fitLogistic, type Seen } from './fit';
import { trainLocale } from './train-locale';
import { CLASSES, type Phrase, phrasesOf } from './training-data';

/** Files of one writer each. What a classifier learned of others makes of them is what it will make of voters. */
const WRITERS = [/^(everyday|roundabout)/, /oblique/, /^sideways|aslant/, /astray/];

/** Half of what voters ask are main questions; of these lines a quarter are. */
const TIMES_MAIN = 2;

/** The first candidate's signs, and whether it may be spoken for the line; nothing where there is none. */
const seenOf = ({ text, classes }: Phrase, rows: readonly FaqRow[], locale: Locale): Seen | undefined => {
  const reading = new Reading(text, rows, locale);
  const { other, declined } = reading.chances;
  const nearest = reading.near[0]?.nearness ?? 0;
  const asked: Asked = { question: text, rows, locale, other: other + declined.sum, nearest };
  const candidates = needed(reading.candidates, asked);
  const [first] = candidates;
  if (!first) return undefined;
  const signs = signsOf(candidates, first, asked);
  const times = classes.some(isTopicId) ? TIMES_MAIN : 1;
  const isSo = first.isThere && meantBy(classes, rows).includes(first.faq);
  return { signs: SIGNS.map((sign) => signs[sign]), isSo, times };
};

/** Of a standard question that the office has no row for, the main one where its answer is true of it too. */
const meantBy = (classes: readonly string[], rows: readonly FaqRow[]): readonly string[] =>
  classes.map((name) =>
    TRUE_OF_MAIN.has(name) && !rows.some(({ id }) => id === name) ? (topicOf(name) ?? name) : name,
  );

/** Somebody said which one question the line is. */
const isTold = ({ classes }: Phrase): boolean => classes.length === 1;

/**
 * How much each sign counts: fitted on lines of one writer by what was learned of the others' alone. Afterwards
 * the locale's weights are those of the last of these trainings, in this process only.
 */
export const trainTrust = (locale: Locale, rows: readonly FaqRow[]): TrustWeights => {
  const phrases = phrasesOf(locale);
  const seen = WRITERS.flatMap((writer) => {
    const isHeld = ({ file }: Phrase): boolean => file !== undefined && writer.test(file);
    const others = phrases.filter((phrase) => !isHeld(phrase));
    // What classifies reads the weights there, wherever they are kept.
    Object.defineProperty(WEIGHTS, locale, {
      value: trainLocale(others, CLASSES, locale, 'held out'),
      configurable: true,
    });
    const held = phrases.filter((phrase) => isHeld(phrase) && isTold(phrase));
    return held.flatMap((phrase) => seenOf(phrase, rows, locale) ?? []);
  });
  const fitted = fitLogistic(seen).map((weight) => Number(weight.toFixed(3)));
  const weights = Object.fromEntries(SIGNS.map((sign, at) => [sign, fitted[at] ?? 0])) as Signs;
  return { bias: fitted.at(-1) ?? 0, weights };
};
