import type { AddressWords } from '../../models/locales/address-words';
import type { Manifest } from '../../models/places/county';
import { cityKey } from '../../models/places/street-name';
import { SUFFIXES } from '../../models/places/usps';

/** The cities and states of a list, as a voter may say them. */
export interface PlaceNames {
  /** By key: their names. */
  cities: ReadonlyMap<string, string>;
  /** Keys of names and of letters, `VIRGINIA` and `VA`. */
  states: ReadonlySet<string>;
}

export const NOWHERE: PlaceNames = { cities: new Map(), states: new Set() };

export const placeNamesOf = ({ cities = {}, states, stateNames = [] }: Manifest): PlaceNames => ({
  cities: new Map(Object.keys(cities).map((city) => [cityKey(city), city])),
  states: new Set([...states, ...stateNames].map(cityKey)),
});

/** One way to part a city and a state from the end of an address. */
interface Parted {
  city?: string | undefined;
  state?: string | undefined;
  words: readonly string[];
  /** What was cut off is no city that the list knows. */
  isGuess?: boolean | undefined;
}

/** A name of more words than these is none. */
const LONGEST = 5;

const endingsIn = <T>(words: readonly string[], find: (key: string) => T | undefined): [T, readonly string[]][] => {
  const found: [T, readonly string[]][] = [];
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const rest = words.slice(0, words.length - length);
    const hit = find(cityKey(words.slice(-length).join(' ')));
    if (hit !== undefined) found.push([hit, rest]);
  }
  return found;
};

/** Every way in which the words can end in a city of the list; last as they are, since a street may bear its name. */
export const withoutCity = (
  words: readonly string[],
  { cities, states }: PlaceNames,
  { inCity }: AddressWords,
  hasZip: boolean,
): Parted[] => {
  const bare = (rest: readonly string[]): readonly string[] =>
    inCity.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
  const stateless = endingsIn(words, (key) => (states.has(key) ? key : undefined)).map(([, rest]) => rest);
  const parted = [...stateless, words].flatMap((line): Parted[] =>
    endingsIn(line, (key) => cities.get(key)).map(([city, rest]) => ({ city, words: bare(rest) })),
  );
  // Behind a street's kind, a neighbourhood or a village that the list doesn't name says nothing against the ZIP code.
  const kind = words.findIndex((word, at) => at > 1 && at < words.length - 1 && SUFFIXES.has(word.toUpperCase()));
  const guessed = hasZip && kind > 0 ? [{ words: words.slice(0, kind + 1), isGuess: true }] : [];
  // Before a list is known, what follows "in" may be a city.
  const at = cities.size === 0 ? words.findIndex((word, index) => index > 1 && inCity.test(word)) : -1;
  if (at > 0) guessed.push({ words: words.slice(0, at), isGuess: true });
  return [...parted, ...stateless.map((line) => ({ words: line })), { words }, ...guessed];
};
