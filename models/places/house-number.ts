import { wordsOf } from './street-name';
import { NUMBERED_UNITS } from './usps';

/** A house number in its parts: `B22 1/2` is prefix `B`, number 22, suffix `1/2`. */
export interface HouseNumber {
  prefix?: string | undefined;
  number: number;
  suffix?: string | undefined;
}

/** What is left of a prefix or a suffix for comparing. */
export const affixKey = (affix: string): string => affix.toUpperCase().replace(/[\s-]+/g, '');

/**
 * The house number that the words begin with, and the words after it. Everything up to the last run of digits is
 * prefix (`W220N3451`, `44-12`): such numbers count on a grid of their own, never on the street's plain one.
 */
export const takeHouseNumber = (words: readonly string[]): { house: HouseNumber | undefined; rest: string[] } => {
  const [first = '', second, ...others] = words;
  const found = /^(?:(.*?[A-Z-])??)(\d{1,9})(?:-?([A-Z]))?$/.exec(first);
  if (!found || second === undefined) return { house: undefined, rest: [...words] };
  const [, prefix, digits, letter = ''] = found;
  const fraction = /^\d\/\d$/.test(second) ? second : '';
  const suffix = affixKey(letter + fraction);
  return {
    house: {
      number: Number(digits),
      ...(prefix ? { prefix: affixKey(prefix) } : {}),
      ...(suffix ? { suffix } : {}),
    },
    rest: fraction ? others : [second, ...others],
  };
};

/** `3B` of `Apt 3B`, `#3-B`, `3b`. */
export const unitKey = (unit: string): string =>
  wordsOf(unit)
    .filter((word) => !NUMBERED_UNITS.has(word))
    .join('')
    .replaceAll('#', '');
