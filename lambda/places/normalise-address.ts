import { type HouseNumber, takeHouseNumber, unitKey } from '../../models/places/house-number';
import { isRoadKey } from '../../models/places/road-name';
import { cityName, readStreetName, type StreetName, wordsOf, zipKey } from '../../models/places/street-name';
import { BARE_UNITS, DIRECTIONS, FULL_WORDS, NUMBERED_UNITS } from '../../models/places/usps';

/** An address as Alexa's device address API gives it, or as far as the voter said it. */
export interface SpokenAddress {
  addressLine1?: string | null | undefined;
  addressLine2?: string | null | undefined;
  addressLine3?: string | null | undefined;
  city?: string | null | undefined;
  stateOrRegion?: string | null | undefined;
  postalCode?: string | null | undefined;
}

/** An address in parts that can be compared with a street segment's. */
export interface Address {
  house?: HouseNumber | undefined;
  /** Readings of the street, the likeliest first: `OLD MILL` may be a street called Old Mill, or the mill Old. */
  streets: readonly StreetName[];
  unit?: string | undefined;
  /** Its name. */
  city?: string | undefined;
  state?: string | undefined;
  zip?: string | undefined;
  /** A voice says nothing of how names are spelled. */
  isSpoken?: boolean | undefined;
}

/** Parts the unit from the end of a street line. A street may be called Pier or Lot: a unit has a number. */
const takeUnit = (words: readonly string[]): { unit: string | undefined; rest: readonly string[] } => {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      (/^#./.test(word) || ((word === '#' || NUMBERED_UNITS.has(word)) && /\d|^[A-Z]$/.test(words[index + 1] ?? ''))),
  );
  if (at > 0) return { unit: unitKey(words.slice(at).join(' ')), rest: words.slice(0, at) };
  const last = words.at(-1) ?? '';
  if (words.length > 2 && BARE_UNITS.has(last)) return { unit: last, rest: words.slice(0, -1) };
  return { unit: undefined, rest: words };
};

const LONG: ReadonlyMap<string, string> = new Map(
  [...DIRECTIONS].flatMap(([word, short]): [string, string][] => (word === short ? [] : [[short, word]])),
);

/** The readings of a street, the likeliest first. */
export const readStreets = (words: readonly string[], isSpoken = true): StreetName[] => {
  if (words.length === 0) return [];
  const first = readStreetName(words);
  const { pre, suffix, name, words: said, ...rest } = first;
  if (isRoadKey(name)) return [first];
  const long = LONG.get(pre ?? '');
  // By voice, North Shore may be Northshore.
  const joined =
    long && isSpoken ? [{ ...rest, suffix, name: `${long}${name}`, words: `${long} ${said ?? name}` }] : [];
  if (!suffix || first.post) return [first, ...joined];
  // The word taken for the suffix may be the name's own, and the suffix left out.
  const full = FULL_WORDS.get(suffix) ?? suffix;
  const bare = { ...rest, ...(pre ? { pre } : {}), name: `${name}${full}`, words: `${said ?? name} ${full}` };
  // `North Green`: what looks like a street's kind is its name, and what looks like its name a direction.
  const side = isSpoken && !pre ? DIRECTIONS.get(name) : undefined;
  const ofSide = side === undefined ? [] : [{ ...rest, pre: side, name: full, words: full }];
  return [first, bare, ...joined, ...ofSide];
};

/**
 * Reads an address as it is spelled by people. The well-known parser for this, parse-address, is only the tests'
 * peer: it drops the half of `22 1/2`, takes `22A Main` for a street called A Main, and costs a first voter 50 ms.
 */
export const normaliseAddress = (spoken: SpokenAddress): Address => {
  // Some people put the unit on the first line, others on one of its own, some of them before the street.
  const lines = [spoken.addressLine1, spoken.addressLine2, spoken.addressLine3].map((line) => line?.trim() ?? '');
  const street = lines.find((line) => /^[A-Z]{0,2}\d/i.test(line)) ?? lines.find((line) => line !== '') ?? '';
  const others = lines.filter((line) => line !== street && line !== '');
  const line = street.toUpperCase().replace(/,/g, ' ');
  const { house, rest } = takeHouseNumber(line.split(/\s+/).filter((word) => word !== ''));
  const { unit, rest: words } = takeUnit(wordsOf(rest.join(' ')));
  const apart = others.map(unitKey).find((key) => key !== '');
  const state = spoken.stateOrRegion?.trim().toUpperCase();
  return {
    ...(house ? { house } : {}),
    streets: readStreets(words, false),
    unit: unit || apart,
    city: spoken.city ? cityName(spoken.city) : undefined,
    state: state || undefined,
    zip: zipKey(spoken.postalCode ?? undefined),
  };
};
