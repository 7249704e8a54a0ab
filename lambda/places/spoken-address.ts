import type { AddressWords } from '../../models/locales/address-words';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { unitKey } from '../../models/places/house-number';
import { wordsOf } from '../../models/places/street-name';
import { BARE_UNITS, DIRECTIONS, NUMBERED_UNITS, SUFFIXES } from '../../models/places/usps';
import { withoutAccents } from '../../models/text/without-accents';
import { type HeardHouse, heardHouses } from './heard-house';
import { type HeardNumbers, heardNumbers, isOrdinal } from './heard-number';
import { heardZips, ZIP_MARK } from './heard-zip';
import { type Address, readStreets } from './normalise-address';
import { NOWHERE, type PlaceNames, withoutCity } from './place-names';

/** One way to hear a spoken address. Those of the lowest tier that the list knows at all are the ones that count. */
export interface Reading extends Address {
  tier: number;
  /** Never to be answered outright: only to ask whether it is meant. */
  isDoubtful?: boolean | undefined;
}

/** More readings than these are no address. */
const MOST = 40;

const wordsIn = (sentence: string, { before, after, zip }: AddressWords): string[] => {
  const words = sentence
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=\s|[a-z]\.|$)/g, ' ')
    .replace(/[,.;:?!]+/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(before, '')
    .replace(after, '')
    .replace(zip, ` ${ZIP_MARK} `)
    .split(/\s+/)
    .filter(Boolean);
  // "My ZIP code is" was said before it.
  const isAnnounced = sentence.toLowerCase().split(zip).length > 1;
  return isAnnounced && !words.includes(ZIP_MARK) ? [ZIP_MARK, ...words] : words;
};

/** The unit, where one is said: `apartment four b`, and everything but the unit. */
const unitsIn = (words: readonly string[], numbers: HeardNumbers) => {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const isNumbered = NUMBERED_UNITS.has(word.toUpperCase()) || word === '#';
    if (!isNumbered && !/^#\w/.test(word)) continue;
    if (!isNumbered) return [{ unit: unitKey(word), rest: [...words.slice(0, at), ...words.slice(at + 1)] }];
    const from = at + 1;
    const isLetter = (index: number): boolean => /^(?:[a-z]|\d+[a-z]|[a-z]\d+)$/.test(words[index] ?? '');
    const first = isLetter(from) && !numbers.isNumber(words[from]) ? 1 : 0;
    let run = 0;
    while (numbers.isPart(words, from + first + run)) run += 1;
    const digits = run > 0 ? numbers.digits(words.slice(from + first, from + first + run)) : '';
    const letter = isLetter(from + first + run) && run > 0 ? 1 : 0;
    const to = from + first + run + letter;
    if (to === from || digits === undefined) continue;
    const unit = unitKey([...words.slice(from, from + first), digits, ...words.slice(to - letter, to)].join(''));
    return [{ unit, rest: [...words.slice(0, at), ...words.slice(to)] }];
  }
  const last = words.at(-1)?.toUpperCase() ?? '';
  const bare = words.length > 2 && BARE_UNITS.has(last) ? [{ unit: last, rest: words.slice(0, -1) }] : [];
  return [...bare, { unit: undefined, rest: words }];
};

type KindFirst = NonNullable<AddressWords['kindFirst']>;

/** `calle Ferry 240`: the number at the end, in every way in which it parts from the street's own. */
const numberLast = (words: readonly string[], numbers: HeardNumbers, kindFirst: KindFirst): HeardHouse[] => {
  const found: HeardHouse[] = [];
  for (let from = words.length - 1; from > 0 && numbers.isPart(words, from); from -= 1) {
    const digits = numbers.digits(words.slice(from));
    const rest = words.slice(0, from).filter((word, at, all) => at < all.length - 1 || !kindFirst.number.test(word));
    if (digits !== undefined && digits.length <= 6 && !digits.startsWith('0'))
      found.push({ house: { number: Number(digits) }, rest });
  }
  return found;
};

/**
 * The street as it was said, and with its kind where English lists write it: `calle Ferry` is `Ferry Street`. In a
 * street's own name `Calle` stays, in speech of an English street it doesn't: both are tried.
 */
const spellingsOf = (words: readonly string[], { kindFirst }: AddressWords): (readonly string[])[] => {
  if (!kindFirst) return [words];
  const { kinds, joints } = kindFirst;
  let from = 0;
  while (from < words.length - 1 && joints.test(words[from] ?? '')) from += 1;
  const name = words.slice(from);
  const asSaid = from > 0 ? [words, name] : [name];
  const [kind = '', ...others] = name;
  const list = kinds[kind];
  const bare = others.filter((word, at) => at > 0 || !joints.test(word));
  if (list && bare.length > 0) {
    // `calle Main norte` is `North Main Street`.
    const side = bare.length > 1 ? DIRECTIONS.get((bare.at(-1) ?? '').toUpperCase()) : undefined;
    const turned = side === undefined ? [] : [[side.toLowerCase(), ...bare.slice(0, -1), list]];
    return [...turned, [...bare, list], ...asSaid];
  }
  const last = kinds[name.at(-1) ?? ''];
  return last && name.length > 1 ? [[...name.slice(0, -1), last], ...asSaid] : asSaid;
};

const isKindOrRoad = (words: readonly string[], { kindFirst }: AddressWords): boolean =>
  words.some((word) => {
    const plain = withoutAccents(word).toUpperCase();
    return SUFFIXES.has(plain) || /^(?:HIGHWAY|ROUTE|BROADWAY|US)$/.test(plain) || kindFirst?.kinds[word] !== undefined;
  });

/** `de la calle Ferry, número 240` with its number first. */
const housesIn = (words: readonly string[], numbers: HeardNumbers, spoken: AddressWords): HeardHouse[] => {
  const bare = spoken.kindFirst?.number.test(words[0] ?? '') ? words.slice(1) : words;
  const first = heardHouses(bare, numbers, spoken);
  return first.length > 0 || !spoken.kindFirst ? first : numberLast(bare, numbers, spoken.kindFirst);
};

/** Whether a few words without ZIP code or city may be an address at all: "one more question" is none. */
const isLikely = ({ house, rest }: HeardHouse, spoken: AddressWords): boolean =>
  house.number > 9 || isKindOrRoad(rest, spoken) || isOrdinal(rest[0]);

/** The words as they were said, and as English lists write them. */
const wordings = (words: readonly string[], { written }: AddressWords): (readonly string[])[] => {
  const said = words.join(' ');
  const list = written.reduce((text, [phrase, english]) => text.replace(phrase, english), said);
  return list === said ? [words] : [list.split(' '), words];
};

/**
 * An address out of a voter's sentence, in as many readings as it has: a number may end where the street's own begins,
 * and a city may be a part of the name. None where the sentence holds no address; a ZIP code alone is one. `names` are
 * those of the list that the address is looked for in.
 */
export const readSpokenAddress = (sentence: string, locale: Locale, names: PlaceNames = NOWHERE): Reading[] => {
  const spoken = languageOf(locale).address;
  const numbers = heardNumbers(locale);
  const readings: Reading[] = [];
  const add = (parts: Omit<Address, 'streets'>, words: readonly string[], tier: number): void => {
    for (const spelling of words.length > 0 ? spellingsOf(words, spoken) : [words]) {
      const streets = readStreets(wordsOf(numbers.written(spelling).join(' ')));
      readings.push({ ...parts, streets, isSpoken: true, tier });
    }
  };
  for (const words of wordings(wordsIn(sentence, spoken), spoken)) {
    for (const { zip, rest } of heardZips(words, numbers, spoken)) {
      for (const { unit, rest: withoutUnit } of unitsIn(rest, numbers)) {
        for (const { city, state, words: line, isGuess } of withoutCity(
          withoutUnit,
          names,
          spoken,
          zip !== undefined,
        )) {
          const area = { zip, city, state };
          const isSure = zip !== undefined || city !== undefined;
          const houses = housesIn(line, numbers, spoken).filter((one) => isSure || isLikely(one, spoken));
          for (const { house, rest: street, isUnlikely } of houses)
            add({ ...area, house, unit }, street, isGuess || isUnlikely ? 1 : 0);
          if (houses.length > 0 || zip === undefined) continue;
          if (line.length > 1 && isKindOrRoad(line.slice(1), spoken)) add({ ...area, unit }, line, 2);
          add(area, [], 3);
        }
      }
    }
  }
  return distinct(readings).slice(0, MOST);
};

const distinct = (readings: readonly Reading[]): Reading[] => {
  const known = new Map<string, Reading>();
  for (const reading of readings) {
    const { tier: _, ...address } = reading;
    const key = JSON.stringify(address);
    if (!known.has(key)) known.set(key, reading);
  }
  return [...known.values()].sort((one, other) => one.tier - other.tier);
};
