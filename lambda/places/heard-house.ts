import type { AddressWords } from '../../models/locales/address-words';
import { affixKey, type HouseNumber, takeHouseNumber } from '../../models/places/house-number';
import type { HeardNumbers } from './heard-number';

/** One way to hear a house number, with what is said after it. */
export interface HeardHouse {
  house: HouseNumber;
  rest: readonly string[];
  /** Less likely than the others: `3706` for 37-06. */
  isUnlikely?: boolean | undefined;
}

const MOST_DIGITS = 6;

const plain = (digits: string): HouseNumber | undefined =>
  digits.length <= MOST_DIGITS && !digits.startsWith('0') ? { number: Number(digits) } : undefined;

const SIDE = /^(?:[nsew]|north|south|east|west)$/;

/** `W156N8480`, `22W456`: a number of a grid, said letter by letter. */
const ofGrid = (words: readonly string[], numbers: HeardNumbers): HeardHouse[] => {
  const found: HeardHouse[] = [];
  const read = (at: number, prefix: string, sides: number): void => {
    if (sides > 0 && sides <= 2) {
      for (let to = at + numbers.runFrom(words, at); to > at; to -= 1) {
        const digits = numbers.digits(words.slice(at, to));
        if (digits !== undefined && words[to] !== undefined && !SIDE.test(words[to] ?? ''))
          found.push({ house: { prefix, number: Number(digits) }, rest: words.slice(to) });
      }
    }
    const length = at > 0 || prefix !== '' ? numbers.runFrom(words, at) : 0;
    const digits = length > 0 ? numbers.digits(words.slice(at, at + length)) : undefined;
    const side = words[at + length] ?? '';
    if (digits !== undefined && SIDE.test(side) && sides === 1 && at > 0)
      read(at + length + 1, `${prefix}${digits}${side.charAt(0).toUpperCase()}`, 2);
  };
  const [first = ''] = words;
  if (SIDE.test(first)) read(1, first.charAt(0).toUpperCase(), 1);
  const length = numbers.runFrom(words, 0);
  const digits = length > 0 ? numbers.digits(words.slice(0, length)) : undefined;
  const side = words[length] ?? '';
  if (digits !== undefined && /^[nsew]$/.test(side)) {
    const prefix = `${digits}${side.toUpperCase()}`;
    for (let to = length + 1 + numbers.runFrom(words, length + 1); to > length + 1; to -= 1) {
      const number = numbers.digits(words.slice(length + 1, to));
      if (number !== undefined && words[to] !== undefined)
        found.push({ house: { prefix, number: Number(number) }, rest: words.slice(to) });
    }
  }
  // Both ends of `W156N8480` need their number.
  return found.filter(({ house }) => /\d/.test(house.prefix ?? '') || house.prefix?.length === 1);
};

const fractionAt = (words: readonly string[], at: number, { fractions }: AddressWords) =>
  fractions.find(([said]) => words.slice(at, at + said.split(' ').length).join(' ') === said);

/** Every way in which the words can begin with a house number, the likeliest first. */
export const heardHouses = (words: readonly string[], numbers: HeardNumbers, spoken: AddressWords): HeardHouse[] => {
  const found: HeardHouse[] = [];
  const add = (house: HouseNumber | undefined, rest: readonly string[], isUnlikely = false): void => {
    if (house && rest.length > 0) found.push({ house, rest, ...(isUnlikely ? { isUnlikely } : {}) });
  };
  const [first = '', second = ''] = words;
  // In one word: `14a`, `37-06`, `w156n8480`; and a fraction after it.
  if (/\d/.test(first) && !/^\d+$/.test(first) && !/^\d+(?:st|nd|rd|th)$/.test(first)) {
    const { house, rest } = takeHouseNumber(words.map((word) => word.toUpperCase()));
    add(house, words.slice(words.length - rest.length));
    return found;
  }
  const run = numbers.runFrom(words, 0);
  for (let to = run; to > 0; to -= 1) {
    const digits = numbers.digits(words.slice(0, to));
    const house = digits === undefined ? undefined : plain(digits);
    if (digits === undefined || !house) continue;
    const next = words[to] ?? '';
    const [said, fraction] = fractionAt(words, to, spoken) ?? (/^\d\/\d$/.test(next) ? [next, next] : []);
    if (said !== undefined && fraction !== undefined)
      add({ ...house, suffix: fraction }, words.slice(to + said.split(' ').length));
    if (spoken.dash.test(next)) {
      const length = numbers.runFrom(words, to + 1);
      for (let end = length; end > 0; end -= 1) {
        const low = numbers.digits(words.slice(to + 1, to + 1 + end));
        if (low !== undefined) add({ prefix: digits, number: Number(low) }, words.slice(to + 1 + end));
      }
      continue;
    }
    add(house, words.slice(to));
    if (/^[a-z]$/.test(next) && !SIDE.test(next)) add({ ...house, suffix: affixKey(next) }, words.slice(to + 1));
    const [, block, low] = /^(\d{2,3})(\d\d)$/.exec(digits) ?? [];
    if (block !== undefined && low !== undefined) add({ prefix: block, number: Number(low) }, words.slice(to), true);
  }
  found.push(...ofGrid(words, numbers));
  if (/^[a-z]$/.test(first) && !SIDE.test(first) && numbers.isNumber(second)) {
    for (const { house, rest } of heardHouses(words.slice(1), numbers, spoken))
      if (!house.prefix) add({ ...house, prefix: affixKey(first) }, rest);
  }
  return found;
};
