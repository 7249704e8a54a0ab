import { withoutAccents } from '../text/without-accents';
import { DIRECTIONS, NAME_WORDS, SUFFIXES } from './usps';

/** A street's name in its parts, each in its standard spelling: `E CAPITOL ST NE`. */
export interface StreetName {
  /** Direction before the name. */
  pre?: string | undefined;
  name: string;
  suffix?: string | undefined;
  /** Direction after the name. */
  post?: string | undefined;
}

/** Upper-case words without punctuation: `St. Mary's-Hill` is `ST MARYS HILL`. */
export const wordsOf = (text: string): string[] =>
  withoutAccents(text.toUpperCase())
    .replace(/['’.]/g, '')
    .replace(/[^A-Z0-9&#/*]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

const ONES = 'FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH'.split(' ');
const TEENS = 'TENTH ELEVENTH TWELFTH THIRTEENTH FOURTEENTH FIFTEENTH SIXTEENTH SEVENTEENTH EIGHTEENTH NINETEENTH';
const TENS = 'TWENT THIRT FORT FIFT SIXT SEVENT EIGHT NINET'.split(' ');

/** 1 → `1ST`. */
export const ordinal = (number: number): string => {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? undefined : ['TH', 'ST', 'ND', 'RD'][number % 10];
  return `${number}${ending ?? 'TH'}`;
};

const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.split(' ').map((word, index): [string, number] => [word, index + 10]),
  ...TENS.map((stem, index): [string, number] => [`${stem}IETH`, (index + 2) * 10]),
]);
const TENS_WORDS: ReadonlyMap<string, number> = new Map(TENS.map((stem, index) => [`${stem}Y`, (index + 2) * 10]));

/** `TWENTY FIRST` and `FIRST` become `21ST` and `1ST`. */
const withOrdinals = (words: readonly string[]): string[] => {
  const said: string[] = [];
  for (const word of words) {
    const ones = ORDINAL_WORDS.get(word);
    const tens = TENS_WORDS.get(said.at(-1) ?? '');
    if (ones !== undefined && ones < 10 && tens !== undefined) said[said.length - 1] = ordinal(tens + ones);
    else said.push(ones === undefined ? word : ordinal(ones));
  }
  return said;
};

/** Numbered roads are spelled in many ways (Publication 28, appendix F); a number names one road of its kind. */
const NUMBERED_ROADS: readonly [RegExp, string][] = [
  [/^(COUNTY|CO|CNTY) (RD|HWY|RTE|RT) (?=\d)/, 'COUNTY RD '],
  [/^CR (?=\d)/, 'COUNTY RD '],
  [/^US (HWY|RTE|RT) (?=\d)/, 'US HWY '],
  [/^(STATE|ST|[A-Z]{2}) (HWY|RTE|RT|RD) (?=\d)/, 'STATE RTE '],
  [/^SR (?=\d)/, 'STATE RTE '],
  [/^(RTE|RT|HWY) (?=\d)/, 'HWY '],
];

const standardName = (words: readonly string[], hasSuffix: boolean): string => {
  const [only] = words;
  if (hasSuffix && words.length === 1 && only && /^\d+$/.test(only)) return ordinal(Number(only));
  const name = words.map((word) => NAME_WORDS.get(word) ?? word).join(' ');
  const road = NUMBERED_ROADS.find(([spelling]) => spelling.test(name));
  return road ? name.replace(...road) : name;
};

/**
 * The parts of a street. Feed and voter are both read from the whole line, not from the feed's own fields: offices
 * split the same street in different ways (`N` + `SHORE`, `NORTH SHORE`), and only the line is the same.
 */
export const readStreetName = (words: readonly string[]): StreetName => {
  let rest = withOrdinals(words);
  const take = (from: 'first' | 'last', table: ReadonlyMap<string, string>): string | undefined => {
    if (rest.length < 2) return undefined;
    const found = table.get(rest.at(from === 'first' ? 0 : -1) ?? '');
    if (found !== undefined) rest = from === 'first' ? rest.slice(1) : rest.slice(0, -1);
    return found;
  };
  const post = take('last', DIRECTIONS);
  const suffix = take('last', SUFFIXES);
  const pre = take('first', DIRECTIONS);
  return {
    name: standardName(rest, suffix !== undefined),
    ...(pre ? { pre } : {}),
    ...(suffix ? { suffix } : {}),
    ...(post ? { post } : {}),
  };
};

/** A city's name for comparing: `Mt. Pleasant` and `MOUNT PLEASANT` are one. */
export const cityKey = (city: string): string =>
  wordsOf(city)
    .map((word) => NAME_WORDS.get(word) ?? word)
    .join(' ');

/** The five digits of a ZIP code, however it is written; nothing where there are none. */
export const zipKey = (zip: string | undefined): string | undefined =>
  /^\s*(\d{5})(?:[- ]?\d{4})?\s*$/.exec(zip ?? '')?.[1];
