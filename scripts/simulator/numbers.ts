import type { Locale } from '../../models/locales/locales';

/** Numbers as they are said: Alexa's samples spell them out, a person at a keyboard doesn't. */
const UNITS: Record<Locale, string> = {
  'en-US':
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'es-US':
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
};
const TENS: Record<Locale, string> = {
  'en-US': 'twenty thirty forty fifty sixty seventy eighty ninety',
  'es-US': 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};

const inWords = (number: number, locale: Locale): string => {
  const unit = UNITS[locale].split(' ')[number % 10] ?? '';
  if (number < 20) return UNITS[locale].split(' ')[number] ?? '';
  const tens = TENS[locale].split(' ')[Math.floor(number / 10) - 2] ?? '';
  if (number % 10 === 0) return tens;
  if (locale === 'en-US') return `${tens} ${unit}`;
  return number < 30 ? `veinti${unit}` : `${tens} y ${unit}`;
};

/** `i'm 17` → `i'm seventeen`; from a hundred on digits stay. */
export const spellNumbers = (spoken: string, locale: Locale): string =>
  spoken.replace(/(?<![\p{L}\p{N}'])\d{1,2}(?![\p{L}\p{N}'])/gu, (digits) => inWords(Number(digits), locale));

/** What `AMAZON.Ordinal` brings for a spoken ordinal: its number, -1 for the last. */
const ORDINALS: Record<Locale, Record<string, number>> = {
  'en-US': {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    last: -1,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    one: 1,
    two: 2,
    three: 3,
  },
  'es-US': {
    primero: 1,
    primera: 1,
    primer: 1,
    segundo: 2,
    segunda: 2,
    tercero: 3,
    tercera: 3,
    tercer: 3,
    cuarto: 4,
    cuarta: 4,
    último: -1,
    última: -1,
    uno: 1,
    dos: 2,
    tres: 3,
  },
};

export const ordinal = (word: string, locale: Locale): number | undefined => ORDINALS[locale][word];
