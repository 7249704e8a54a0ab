import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { withDigits } from '../../models/locales/spoken-number';
import { ORDINALS, ordinal } from '../../models/places/name-numbers';
import { withoutAccents } from '../../models/text/without-accents';

/** Numbers in the words of an address, in one language. */
export interface HeardNumbers {
  isNumber(word: string | undefined): boolean;
  /** Whether the word at a place belongs to a number, as the joint of `treinta y siete` does. */
  isPart(words: readonly string[], at: number): boolean;
  /** All the words as one number, as it is written in an address, with its zeros; nothing where they are none. */
  digits(words: readonly string[]): string | undefined;
  /** How many words from `from` on belong to a number; an ordinal at its end counts. */
  runFrom(words: readonly string[], from: number): number;
  /** The words with every number in digits: `one twenty third street` is `123RD street`. */
  written(words: readonly string[]): string[];
}

const ORDINAL_DIGITS = /^(\d+)(?:st|nd|rd|th)$/;

const cardinalOf = (word: string): string | undefined => {
  const [, digits] = ORDINAL_DIGITS.exec(word) ?? [];
  const value = digits ?? ORDINALS.get(word.toUpperCase());
  return value === undefined ? undefined : String(value);
};

export const isOrdinal = (word: string | undefined): boolean => word !== undefined && cardinalOf(word) !== undefined;

/** 20 + 3 are one number, as are 100 + 23; 1 and 23 are said one after the other. */
const joins = (before: string, last: string): boolean => {
  const zeros = /(?<!0)0*$/.exec(before)?.[0].length ?? 0;
  return zeros > 0 && last.length <= zeros && Number(before) > 0;
};

export const heardNumbers = (locale: Locale): HeardNumbers => {
  const { numbers, address } = languageOf(locale);
  const { ones, tens, hundreds, hundred, thousand, joint } = numbers;
  const zeros = [...ones].filter(([, value]) => value === 0).map(([word]) => word);
  const [zero = 'zero'] = zeros;
  const isCounting = (word: string): boolean =>
    ones.has(word) || tens.has(word) || hundreds.has(word) || word === hundred || word === thousand;

  const isNumber = (word: string | undefined): boolean => {
    if (word === undefined) return false;
    const plain = withoutAccents(word);
    return isCounting(plain) || /^\d+$/.test(plain) || plain === 'o' || address.multiples.has(plain);
  };

  const isPart = (words: readonly string[], at: number): boolean =>
    isNumber(words[at]) || (words[at] === joint && isNumber(words[at - 1]) && isNumber(words[at + 1]));

  const digits = (words: readonly string[]): string | undefined => {
    const plain = words.flatMap((word, at) => {
      const bare = withoutAccents(word);
      if (address.multiples.has(withoutAccents(words[at - 1] ?? ''))) {
        const said = bare === 'o' ? zero : bare;
        return Array.from({ length: address.multiples.get(withoutAccents(words[at - 1] ?? '')) ?? 1 }, () => said);
      }
      return address.multiples.has(bare) ? [] : [bare === 'o' ? zero : bare];
    });
    if (plain.length === 0 || plain[0] === joint || plain.at(-1) === joint) return undefined;
    // "Fifty oh" is half a number, unless all of it is said digit by digit.
    const isOpen = zeros.includes(plain.at(-1) ?? '') && plain.some((word) => tens.has(word) || word === hundred);
    if (isOpen) return undefined;
    const [only, more] = withDigits(plain, locale);
    return more === undefined && only !== undefined && /^\d+$/.test(only) ? only : undefined;
  };

  const runFrom = (words: readonly string[], from: number): number => {
    let to = from;
    while (to < words.length) {
      const isBeforeOrdinal = words[to] === joint && to > from && isOrdinal(words[to + 1]);
      if (!isPart(words, to) && !isBeforeOrdinal) break;
      to += 1;
    }
    return isOrdinal(words[to]) ? to + 1 - from : to - from;
  };

  const asOrdinal = (run: readonly string[]): string | undefined => {
    const last = cardinalOf(run.at(-1) ?? '');
    if (last === undefined) return undefined;
    const before = run.slice(0, -1).filter((word, at, all) => word !== joint || at < all.length - 1);
    if (before.length === 0) return ordinal(Number(last));
    const head = digits(before);
    if (head === undefined) return undefined;
    return ordinal(joins(head, last) ? Number(head) + Number(last) : Number(`${head}${last}`));
  };

  return {
    isNumber,
    isPart,
    digits,
    runFrom,
    written(words) {
      const out: string[] = [];
      for (let at = 0; at < words.length; ) {
        const length = runFrom(words, at);
        const run = words.slice(at, at + length);
        // A letter by itself is one: `o fallon`.
        const isLetter = length === 1 && run[0] === 'o';
        const number = length === 0 || isLetter ? undefined : (asOrdinal(run) ?? digits(run));
        out.push(...(number === undefined ? words.slice(at, at + Math.max(1, length)) : [number]));
        at += Math.max(1, length);
      }
      return out;
    },
  };
};
