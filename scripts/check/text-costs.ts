import { languageOf } from '../../models/locales/languages';
import { LOCALES } from '../../models/locales/locales';
import { asTyped, isCheap, segmentsOf } from '../../models/text/segments';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import type { Context } from './context';

/** About as long as what comes in its place; it has no accents, as most of it. */
const filled = (text: string): string => asTyped(text).replace(/\{[^{}]*\}/g, 'x'.repeat(14));

/** The same as it would be without letters that make a message cost double. */
const inCheapLetters = (text: string): string => [...text].map((one) => (isCheap(one) ? one : 'e')).join('');

const sum = (texts: readonly string[]): number => texts.reduce((all, one) => all + segmentsOf(one).segments, 0);

const MOST_LETTERS = 6;

/** An office that answers text messages pays by the segment, and for some letters twice: once for each language, with the figure. */
export const checkTextCosts = ({ office, faq }: Context): Problem[] => {
  if (!office?.fronts?.sms) return [];
  return LOCALES.flatMap((locale) => {
    const texts = faq.flatMap(({ said }) => (said.locale === locale && said.answer ? [filled(said.answer)] : []));
    const dear = texts.filter((text) => segmentsOf(text).alphabet === 'UCS-2');
    const [is, would] = [sum(dear), sum(dear.map(inCheapLetters))];
    if (is <= would) return [];
    const letters = [...new Set(dear.flatMap((text) => [...text].filter((one) => !isCheap(one))))].slice(
      0,
      MOST_LETTERS,
    );
    const facts = { rows: dear.length, all: texts.length, is, would, letters };
    return [problem('texts-cost-double', { file: 'faq.csv' }, languageOf(locale).name, facts)];
  });
};
