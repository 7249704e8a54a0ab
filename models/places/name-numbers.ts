import { STREET_NUMBERS } from '../locales/street-numbers';
import { once } from '../text/once';

const ONES = 'FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH'.split(' ');
const TEENS = 'TENTH ELEVENTH TWELFTH THIRTEENTH FOURTEENTH FIFTEENTH SIXTEENTH SEVENTEENTH EIGHTEENTH NINETEENTH';
const TENS = 'TWENT THIRT FORT FIFT SIXT SEVENT EIGHT NINET'.split(' ');

/** 1 → `1ST`. */
export const ordinal = (number: number): string => {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? undefined : ['TH', 'ST', 'ND', 'RD'][number % 10];
  return `${number}${ending ?? 'TH'}`;
};

/** Ordinals in words, as streets are named in the United States. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.split(' ').map((word, index): [string, number] => [word, index + 10]),
  ...TENS.map((stem, index): [string, number] => [`${stem}IETH`, (index + 2) * 10]),
]);

/** Cardinal numbers in words: a list names `Five Oaks` and `Calle Ocho`. */
const cardinals = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      STREET_NUMBERS.flatMap(({ ones, tens }) =>
        [...ones, ...tens].flatMap(([word, value]): [string, number][] =>
          value > 0 ? [[word.toUpperCase(), value]] : [],
        ),
      ),
    ),
);

/** 20 and 3 are one number, as are 100 and 20, and 120 and 3. */
const joins = (before: string, value: number): boolean =>
  (value < 10 && /^\d*[2-9]0$/.test(before)) || (value < 100 && /^\d+00$/.test(before));

/** `TWENTY FIRST`, `ONE HUNDRED FIRST`, `FIVE OAKS` → `21ST`, `101ST`, `5 OAKS`. */
export const withNumbers = (words: readonly string[]): string[] => {
  const said: string[] = [];
  const add = (value: number, isOrdinal: boolean): void => {
    const before = said.at(-1) ?? '';
    const number = joins(before, value) ? Number(said.pop()) + value : value;
    said.push(isOrdinal ? ordinal(number) : String(number));
  };
  for (const [at, word] of words.entries()) {
    const nth = ORDINALS.get(word);
    const cardinal = cardinals().get(word);
    const before = said.at(-1) ?? '';
    if (nth !== undefined) add(nth, true);
    else if (cardinal !== undefined) add(cardinal, false);
    else if (word === 'HUNDRED' && /^[1-9]\d?$/.test(before)) said[said.length - 1] = `${before}00`;
    else if (word === 'AND' && /^\d+00$/.test(before) && ORDINALS.has(words[at + 1] ?? '')) continue;
    else said.push(word);
  }
  return said;
};
