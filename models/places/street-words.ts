import { capital } from '../text/capital';
import type { HouseNumber } from './house-number';
import { isRoadKey, ROAD_KINDS } from './road-name';
import type { Street } from './street-book';
import { DIRECTIONS, FULL_WORDS } from './usps';

type Named = Pick<Street, 'pre' | 'words' | 'suffix' | 'post'>;

const LONG_DIRECTIONS: ReadonlyMap<string, string> = new Map(
  [...DIRECTIONS].flatMap(([word, short]): [string, string][] => (word === short ? [] : [[short, word]])),
);

const SMALL = new Set(['OF', 'THE', 'AND', 'DE', 'DEL', 'LA', 'LAS', 'LOS', 'AL']);

const titled = (words: string): string =>
  words
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word.toLowerCase() : capital(word.toLowerCase())))
    .join(' ');

/** A street as it is said: `North Lake Shore Drive`, `US Highway 41`. `name` is its key in the book. */
export const streetInWords = ({ pre, words, suffix, post }: Named, name: string): string => {
  const [before, after] = [pre, post].map((direction) => direction && (LONG_DIRECTIONS.get(direction) ?? direction));
  const number = name.replace(/^(OLD)?#/, '');
  const street = isRoadKey(name)
    ? [name.startsWith('OLD') && 'Old', ROAD_KINDS[suffix ?? 'ANY'] ?? 'Highway', number].filter(Boolean).join(' ')
    : titled([words ?? name, suffix && (FULL_WORDS.get(suffix) ?? suffix)].filter(Boolean).join(' '));
  return [before && titled(before), street, after && titled(after)].filter(Boolean).join(' ');
};

/** `12 1/2`, `37-06`, `W156N8480`, `14A`. */
export const houseInWords = ({ prefix = '', number, suffix = '' }: HouseNumber): string => {
  const isHyphened = /^\d+$/.test(prefix);
  const digits = isHyphened ? `-${String(number).padStart(2, '0')}` : String(number);
  return `${prefix}${digits}${suffix.includes('/') ? ` ${suffix}` : suffix}`;
};

/** A city for the ear: `Mill Creek`. */
export const cityInWords = (city: string): string => titled(city);
