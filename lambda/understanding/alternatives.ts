import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { candidatesOf, offerable } from './candidates';
import { chancesOf } from './chances';
import { nearRows } from './rows';
import type { Meaning } from './understand';

/** What is offered after the first three: as many again. */
const MOST = 3;
/** Less likely rows are no help. */
const LEAST = 0.004;

/** What else a question may be about, likeliest first, where none of `not` was meant. */
export const alternativesTo = (
  question: string,
  rows: readonly FaqRow[],
  locale: Locale,
  not: readonly Meaning[],
  most = MOST,
): Meaning[] => {
  const { all } = chancesOf(question, locale);
  return offerable(candidatesOf(all, nearRows(question, rows, locale), rows, locale))
    .filter(({ faq, chance }) => chance >= LEAST && !not.some((one) => one.faq === faq))
    .slice(0, most)
    .map(({ topic, faq }) => ({ topic, faq }));
};
