import { topicOf } from '../../lambda/understanding/classes';
import { Reading } from '../../lambda/understanding/reading';
import { signsOf } from '../../lambda/understanding/signs';
import { needed } from '../../lambda/understanding/trust';
import type { Asked } from '../../lambda/understanding/words';
import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { SIGNS, type Signs, type TrustWeights } from '../../models/locales/trust-weights';
import { WEIGHTS } from '../../models/locales/weights';
import { isTopicId } from '../../models/topics';
import { fitLogistic, type Seen } from './fit';
import { trainLocale } from './train-locale';
import { CLASSES, type Phrase, phrasesOf } from './training-data';

/** Files of one writer each. What a classifier learned of others makes of them is what it will make of voters. */
const WRITERS = [/^(everyday|roundabout)/, /oblique/];

/** Half of what voters ask are main questions; of these lines a quarter are. */
const TIMES_MAIN = 2;

/** The first candidate's signs, and whether it is what the line means; nothing where the office can't answer it. */
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
  return { signs: SIGNS.map((sign) => signs[sign]), isSo: first.isThere && classes.includes(first.faq), times };
};

/** What an office with these rows can tell: the line is of one of them, or of none that anybody has. */
const isTold = ({ classes: [only, ...others] }: Phrase, rows: readonly FaqRow[]): boolean =>
  only !== undefined && others.length === 0 && (topicOf(only) === undefined || rows.some(({ id }) => id === only));

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
    const held = phrases.filter((phrase) => isHeld(phrase) && isTold(phrase, rows));
    return held.flatMap((phrase) => seenOf(phrase, rows, locale) ?? []);
  });
  const fitted = fitLogistic(seen).map((weight) => Number(weight.toFixed(3)));
  const weights = Object.fromEntries(SIGNS.map((sign, at) => [sign, fitted[at] ?? 0])) as Signs;
  return { bias: fitted.at(-1) ?? 0, weights };
};
