import { withoutAccents } from '../text/without-accents';
import { ordinal, withNumbers } from './name-numbers';
import { readRoad, roadKey } from './road-name';
import { DIRECTIONS, FULL_WORDS, SUFFIXES } from './usps';

/** A street's name in its parts, each in its standard spelling: `E CAPITOL ST NE`. */
export interface StreetName {
  /** Direction before the name. */
  pre?: string | undefined;
  /** For comparing: `LAKESHORE` of Lake Shore and Lakeshore, `#41` of every highway 41. */
  name: string;
  /** For people: `LAKE SHORE`. Nothing for a numbered road. */
  words?: string | undefined;
  /** Of a numbered road: its kind. */
  suffix?: string | undefined;
  /** Direction after the name. */
  post?: string | undefined;
}

/** Raised whenever names are written in another way: a list that was made by another spelling can't be searched. */
export const SPELLING = 2;

/** Upper-case words without punctuation: `St. Mary's-Hill` is `ST MARYS HILL`. */
export const wordsOf = (text: string): string[] =>
  withoutAccents(text.toUpperCase())
    .replace(/['’.]/g, '')
    .replace(/[^A-Z0-9&#/*]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

/** What some say in full and others by its letters. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:DOCTOR|REVEREND) )*(?:MARTIN LUTHER KING|M L KING|ML KING|M L K|MLK)(?: JUNIOR)?$/, 'MARTIN LUTHER KING'],
  [/^(?:PRESIDENT )?(?:JOHN (?:F|FITZGERALD) KENNEDY|J F K|JFK|J F KENNEDY)$/, 'JOHN F KENNEDY'],
];

const inFull = (word: string, at: number, words: readonly string[]): string => {
  const isLast = at === words.length - 1;
  if (word === 'ST') return isLast && words.length > 1 ? 'STREET' : 'SAINT';
  if (word === 'STE') return 'SAINTE';
  if (word === 'DR' && !isLast) return 'DOCTOR';
  if (word === 'JR') return 'JUNIOR';
  if (word === 'SR') return 'SENIOR';
  if (word === '&') return 'AND';
  return FULL_WORDS.get(word) ?? word;
};

/** `AVENUE E`: a street that is called by its letter, which is no direction. */
const isLettered = ([kind = '', letter = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[A-Z]$/.test(letter) && ['AVE', 'AVENUE', 'AV', 'STREET', 'CALLE', 'AVENIDA'].includes(kind);

const DIRECTION_WORDS: ReadonlyMap<string, string> = new Map(
  [...DIRECTIONS].flatMap(([word, short]): [string, string][] => (word === short ? [] : [[short, word]])),
);

/** Words of a name in their full spelling: `ST MARYS` is `SAINT MARYS`, and a letter by itself stays one. */
const fullWords = (words: readonly string[]): string[] => {
  const full = words.map((word, at) => {
    const said = inFull(word, at, words);
    return words.length > 1 && !isLettered(words) ? (DIRECTION_WORDS.get(said) ?? said) : said;
  });
  const [, called] = CALLED.find(([spelling]) => spelling.test(full.join(' '))) ?? [];
  return called === undefined ? full : called.split(' ');
};

/** A name for comparing: no spaces, and numbers in digits. */
const keyOf = (words: readonly string[]): string => withNumbers(words).join('');

/** `N E 5TH AVE` is `NE 5TH AVE`; `S E ST` is a street named E. */
const withJoinedDirections = (words: readonly string[]): string[] => {
  const both = (at: number): string | undefined => {
    const [one, other] = [DIRECTIONS.get(words[at] ?? ''), DIRECTIONS.get(words[at + 1] ?? '')];
    return one && other && /^[NS][EW]$/.test(one + other) ? one + other : undefined;
  };
  const first = both(0);
  const isName = words.length === 3 && SUFFIXES.has(words[2] ?? '');
  if (first && words.length > 2 && !isName) return [first, ...words.slice(2)];
  const last = both(words.length - 2);
  return last && words.length > 3 ? [...words.slice(0, -2), last] : [...words];
};

const named = (words: readonly string[], hasSuffix: boolean): Pick<StreetName, 'name' | 'words'> => {
  const [only = ''] = words;
  if (words.length === 1 && hasSuffix && /^\d+$/.test(only))
    return { name: ordinal(Number(only)), words: ordinal(Number(only)) };
  const full = fullWords(words);
  return { name: keyOf(full), words: full.join(' ') };
};

const readNumberedRoad = (words: readonly string[]): StreetName | undefined => {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [pre, post] = [DIRECTIONS.get(first), DIRECTIONS.get(last)];
  const tries: readonly [readonly string[], Pick<StreetName, 'pre' | 'post'>][] = [
    [words, {}],
    [words.slice(1), { pre }],
    [words.slice(0, -1), { post }],
    [words.slice(1, -1), { pre, post }],
  ];
  for (const [rest, directions] of tries) {
    const isAllowed = Object.values(directions).every((direction) => direction !== undefined);
    const road = isAllowed ? readRoad(rest) : undefined;
    if (road) return { name: roadKey(road), suffix: road.kind, ...directions };
  }
  return undefined;
};

/**
 * The parts of a street. Feed and voter are both read from the whole line, not from the feed's own fields: offices
 * split the same street in different ways (`N` + `SHORE`, `NORTH SHORE`), and only the line is the same.
 */
export const readStreetName = (line: readonly string[]): StreetName => {
  let rest = withJoinedDirections(line);
  const road = readNumberedRoad(rest);
  if (road) return road;
  const take = (from: 'first' | 'last', table: ReadonlyMap<string, string>): string | undefined => {
    if (rest.length < 2) return undefined;
    const found = table.get(rest.at(from === 'first' ? 0 : -1) ?? '');
    if (found !== undefined) rest = from === 'first' ? rest.slice(1) : rest.slice(0, -1);
    return found;
  };
  const after = DIRECTIONS.has(rest[0] ?? '') ? rest.slice(1) : rest;
  const letter = isLettered(after);
  const post = letter ? undefined : take('last', DIRECTIONS);
  const suffix = letter ? undefined : take('last', SUFFIXES);
  const pre = take('first', DIRECTIONS);
  return {
    ...named(rest, suffix !== undefined),
    ...(pre ? { pre } : {}),
    ...(suffix ? { suffix } : {}),
    ...(post ? { post } : {}),
  };
};

/** A city's name in full, for people: `Mt. Pleasant` and `MOUNT PLEASANT` are one. */
export const cityName = (city: string): string => fullWords(wordsOf(city)).join(' ');

/** The same for comparing: `MILL CREEK` and `MILLCREEK` are one. */
export const cityKey = (city: string): string => cityName(city).replaceAll(' ', '');

/** The five digits of a ZIP code, however it is written; nothing where there are none. */
export const zipKey = (zip: string | undefined): string | undefined =>
  /^\s*(\d{5})(?:[- ]?\d{4})?\s*$/.exec(zip ?? '')?.[1];
