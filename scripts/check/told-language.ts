import { commonWords } from '../../models/locales/build-words';
import { LOCALES, type Locale } from '../../models/locales/locales';

/** Words of each language that are in no other's list. */
const OWN: ReadonlyMap<Locale, ReadonlySet<string>> = new Map(
  LOCALES.map((locale) => {
    const others = new Set(LOCALES.filter((other) => other !== locale).flatMap((other) => commonWords(other)));
    return [locale, new Set(commonWords(locale).filter((word) => !others.has(word)))];
  }),
);

/** So many of its words have to be there, and so many for each word of the language that the row should be in. */
const LEAST = 3;
/** Of a text of a few words. */
const [SHORT, LEAST_OF_SHORT] = [7, 2];
const TIMES = 4;

/**
 * The language that a text is plainly in, where that is another than `expected`. Told by the little words that hold
 * sentences together; nothing where there are too few of them, as in a name.
 */
export const otherLanguage = (text: string, expected: Locale): Locale | undefined => {
  const words = text
    .replace(/\{[^{}]*\}/g, ' ')
    .toLowerCase()
    .match(/[\p{L}]+/gu);
  const countOf = (locale: Locale): number => words?.filter((word) => OWN.get(locale)?.has(word)).length ?? 0;
  const own = countOf(expected);
  const least = (words?.length ?? 0) > SHORT ? LEAST : LEAST_OF_SHORT;
  return LOCALES.find((locale) => locale !== expected && countOf(locale) >= least && countOf(locale) >= TIMES * own);
};
