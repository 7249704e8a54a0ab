import { isRoadKey, mayBeRoad } from '../../models/places/road-name';
import { ANY_STREET, type Street, streetKey } from '../../models/places/street-book';
import { cityKey, type StreetName } from '../../models/places/street-name';
import { streetInWords } from '../../models/places/street-words';
import type { Address } from './normalise-address';
import { type FoundStreet, precinctsAt, precinctsOf } from './precincts-at';

export type Match =
  /** `isExact`: the voter spelled the street as the feed does, and left nothing out. `street`: none for a wildcard. */
  | {
      kind: 'precinct';
      id: string;
      locality: string;
      isExact: boolean;
      street?: FoundStreet | undefined;
      city: string;
    }
  /** What has to be known besides. `nothing`: the feed puts one house into several precincts. */
  | { kind: 'ambiguous'; missing: 'street' | 'unit' | 'number' | 'city' | 'nothing'; choices: readonly string[] }
  | { kind: 'none' };

/** What the street book has for an address. */
export interface Streets {
  /** Under a key. */
  at(key: string): readonly FoundStreet[];
  /** Cities that a ZIP code is known to be in, by name. */
  townsOf(zip: string): readonly string[];
}

/** Where an address is looked for. */
export interface Areas {
  /** ZIP codes, and cities whose streets have none. The first is the surest. */
  streets: readonly string[];
  /** The city or the ZIP code whose wildcards may hold; nothing where there are none. */
  anyStreet: string | undefined;
}

/** All keys under which the address may be found. They are read at once. */
export const keysFor = ({ streets }: Address, { streets: areas, anyStreet }: Areas): string[] => {
  const keys = streets.flatMap(({ name }) => areas.map((area) => streetKey(area, name)));
  return [...new Set([...keys, ...(anyStreet === undefined ? [] : [streetKey(anyStreet, ANY_STREET)])])];
};

const same = (one: string | undefined, other: string | undefined): boolean => (one ?? '') === (other ?? '');

const directionsOf = ({ pre, post }: Pick<StreetName, 'pre' | 'post'>): string[] =>
  [pre, post].filter((direction) => direction !== undefined).sort();

/** From the closest likeness to the loosest; the first that any street has is the one that counts. */
const LIKENESSES: readonly { isExact: boolean; has(said: StreetName, street: Street): boolean }[] = [
  {
    isExact: true,
    has: (said, street) =>
      same(said.pre, street.pre) && same(said.suffix, street.suffix) && same(said.post, street.post),
  },
  {
    // Offices write the NW of `Delaware St NW` in either of VIP's two fields for directions.
    isExact: true,
    has: (said, street) =>
      same(said.suffix, street.suffix) && directionsOf(said).join() === directionsOf(street).join(),
  },
  {
    // What the voter left out may be anything; what the voter said is never ignored.
    isExact: false,
    has: (said, street) =>
      (isRoadKey(said.name)
        ? mayBeRoad(said.suffix, street.suffix)
        : said.suffix === undefined || said.suffix === street.suffix) &&
      directionsOf(said).every((direction) => directionsOf(street).includes(direction)),
  },
];

const soundOf = ({ name, street: { pre, suffix, post } }: FoundStreet): string =>
  [pre, name, suffix, post].map((part) => part ?? '').join('|');

const labelOf = ({ street, name }: FoundStreet): string => streetInWords(street, name);

/** The streets that the voter can mean by one reading. A ZIP code's other cities count only if its own has none. */
const streetsMeant = (said: StreetName, { city, zip }: Address, areas: Areas, { at }: Streets) => {
  const named = areas.streets.flatMap((area) => at(streetKey(area, said.name)));
  const inCity = named.filter(({ street }) => city !== undefined && cityKey(street.city) === cityKey(city));
  const nearest = inCity.length > 0 || (city !== undefined && zip === undefined) ? inCity : named;
  for (const { isExact, has } of LIKENESSES) {
    const found = nearest.filter(({ street }) => has(said, street));
    if (found.length > 0) return { found, isExact };
  }
  return undefined;
};

/**
 * One street's segments may lie under two keys, with and without ZIP code, and be spelled in two ways: specific ones
 * beat wildcards in all of them.
 */
const byStreet = (found: readonly FoundStreet[]): FoundStreet[][] => {
  const groups = new Map<string, FoundStreet[]>();
  for (const one of found) {
    const { pre, suffix, post, city } = one.street;
    const key = [pre, one.name, suffix, post, cityKey(city)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

const unique = (all: readonly string[]): string[] => [...new Set(all)];

const matchOn = (found: readonly FoundStreet[], address: Address, isExact: boolean): Match => {
  const { house, unit } = address;
  const groups = byStreet(found);
  const each = groups.map((group) => (house ? precinctsAt(group, house, unit) : { precincts: precinctsOf(group) }));
  const all = new Map(each.flatMap(({ precincts }) => [...precincts]));
  const [only] = all;
  const hits = groups.flatMap((group, at) => (each[at]?.precincts.size ? group.slice(0, 1) : []));
  const [street] = hits;
  if (!only || !street) return { kind: 'none' };
  const isAnyStreet = street.name === ANY_STREET;
  if (all.size === 1) {
    const [id, locality] = only;
    return { kind: 'precinct', id, locality, isExact, city: street.street.city, ...(isAnyStreet ? {} : { street }) };
  }
  // One street in two spellings, of two cities: the ear tells the cities apart.
  const isOneStreet = unique(hits.map(soundOf)).length === 1;
  const labels = unique((isOneStreet ? hits.slice(0, 1) : hits).map(labelOf));
  const cities = unique(hits.map((hit) => hit.street.city));
  if (labels.length > 1) return { kind: 'ambiguous', missing: 'street', choices: labels };
  if (cities.length > 1) return { kind: 'ambiguous', missing: 'city', choices: cities };
  if (!house) return { kind: 'ambiguous', missing: 'number', choices: labels };
  const wantsUnit = each.some((one) => 'wantsUnit' in one && one.wantsUnit);
  return { kind: 'ambiguous', missing: wantsUnit ? 'unit' : 'nothing', choices: labels };
};

const matchStreets = (address: Address, areas: Areas, streets: Streets): Match => {
  for (const said of address.streets) {
    const meant = streetsMeant(said, address, areas, streets);
    if (!meant) continue;
    const match = matchOn(meant.found, address, meant.isExact);
    if (match.kind !== 'none') return match;
    break;
  }
  return { kind: 'none' };
};

/** Where nobody said the city, a ZIP code's wildcards hold only as far as they are of its one city. */
const matchWithoutCity = (specific: Match, address: Address, zip: string, { at, townsOf }: Streets): Match => {
  const anywhere = at(streetKey(zip, ANY_STREET));
  const covered = unique(anywhere.map(({ street }) => street.city));
  if (covered.length === 0 || specific.kind === 'ambiguous') return specific;
  const towns = unique([...townsOf(zip), ...covered]);
  const [town] = towns;
  if (towns.length > 1) {
    const isInOther = specific.kind === 'precinct' && covered.every((city) => city === specific.city);
    return isInOther ? specific : { kind: 'ambiguous', missing: 'city', choices: towns };
  }
  return specific.kind === 'none' && town !== undefined ? matchOn(anywhere, address, true) : specific;
};

/**
 * The precinct of an address by the rules of VIP's StreetSegment. Where segments disagree it says so: a wrong
 * polling place is worse than none.
 */
export const matchSegment = (address: Address, areas: Areas, streets: Streets): Match => {
  const { city, zip } = address;
  const specific = matchStreets(address, areas, streets);
  if (areas.anyStreet === undefined) return specific;
  if (city === undefined) return zip === undefined ? specific : matchWithoutCity(specific, address, zip, streets);
  if (specific.kind !== 'none') return specific;
  const here = streets
    .at(streetKey(cityKey(city), ANY_STREET))
    .filter(({ street }) => street.zip === undefined || zip === undefined || street.zip === zip);
  return matchOn(here, address, true);
};
