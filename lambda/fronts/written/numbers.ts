import { simulatorWords } from '../../../models/locales/build-words';
import type { Locale } from '../../../models/locales/locales';

/** Numbers as they are said: Alexa's samples spell them out, a person at a keyboard doesn't. */
const inWords = (number: number, locale: Locale): string => {
  const { units, tens, tenAndUnit } = simulatorWords(locale);
  if (number < 20) return units.split(' ')[number] ?? '';
  const ten = tens.split(' ')[Math.floor(number / 10) - 2] ?? '';
  return number % 10 === 0 ? ten : tenAndUnit(ten, units.split(' ')[number % 10] ?? '', number);
};

/** `i'm 17` → `i'm seventeen`; from a hundred on digits stay. */
export const spellNumbers = (spoken: string, locale: Locale): string =>
  spoken.replace(/(?<![\p{L}\p{N}'])\d{1,2}(?![\p{L}\p{N}'])/gu, (digits) => inWords(Number(digits), locale));

/** What `AMAZON.Ordinal` brings for a spoken ordinal: its number, -1 for the last. */
export const ordinal = (word: string, locale: Locale): number | undefined => simulatorWords(locale).ordinals[word];
