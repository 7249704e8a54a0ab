import { ANY_STREET, type Street, streetKey } from '../../models/places/street-book';
import type { StreetName } from '../../models/places/street-name';
import type { Address } from './normalise-address';
import { type FoundStreet, precinctsAt, precinctsOf } from './precincts-at';

export type Match =
  /** `isExact`: the voter spelled the street as the feed does, and left nothing out. */
  | { kind: 'precinct'; id: string; locality: string; isExact: boolean }
  /** What has to be known besides. `nothing`: the feed puts one house into several precincts. */
  | { kind: 'ambiguous'; missing: 'street' | 'unit' | 'number' | 'nothing'; streets: readonly string[] }
  | { kind: 'none' };

/** Finds what the street book has under a key. */
export type Lookup = (key: string) => readonly FoundStreet[];

/** All keys under which the address may be found. They are read at once. */
export const keysFor = ({ streets, zip, city }: Address): string[] => {
  const areas = [zip, city].filter((area) => area !== undefined);
  const keys = streets.flatMap(({ name }) => areas.map((area) => streetKey(area, name)));
  return [...new Set([...keys, ...(city ? [streetKey(city, ANY_STREET)] : [])])];
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
      (said.suffix === undefined || said.suffix === street.suffix) &&
      directionsOf(said).every((direction) => directionsOf(street).includes(direction)),
  },
];

const labelOf = ({ street: { pre, suffix, post }, name }: FoundStreet): string =>
  [pre, name, suffix, post].filter(Boolean).join(' ');

/** The streets that the voter can mean by one reading. A ZIP code's other cities count only if its own has none. */
const streetsMeant = (said: StreetName, address: Address, lookup: Lookup) => {
  const named = [address.zip, address.city]
    .filter((area) => area !== undefined)
    .flatMap((area) => lookup(streetKey(area, said.name)));
  const inCity = named.filter(({ street }) => street.city === address.city);
  const nearest = inCity.length > 0 ? inCity : named;
  for (const { isExact, has } of LIKENESSES) {
    const found = nearest.filter(({ street }) => has(said, street));
    if (found.length > 0) return { found, isExact };
  }
  return undefined;
};

/** One street's segments may lie under two keys, with and without ZIP code: specific ones beat wildcards in both. */
const byStreet = (found: readonly FoundStreet[]): FoundStreet[][] => {
  const groups = new Map<string, FoundStreet[]>();
  for (const one of found) {
    const key = `${labelOf(one)}|${one.street.city}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

const matchOn = (found: readonly FoundStreet[], address: Address, isExact: boolean): Match => {
  const { house, unit } = address;
  const groups = byStreet(found);
  const each = groups.map((group) => (house ? precinctsAt(group, house, unit) : { precincts: precinctsOf(group) }));
  const all = new Map(each.flatMap(({ precincts }) => [...precincts]));
  const [only] = all;
  if (!only) return { kind: 'none' };
  if (all.size === 1) return { kind: 'precinct', id: only[0], locality: only[1], isExact };
  const labels = groups.flatMap((group, at) => (each[at]?.precincts.size ? group.slice(0, 1).map(labelOf) : []));
  const streets = [...new Set(labels)];
  if (streets.length > 1) return { kind: 'ambiguous', missing: 'street', streets };
  if (!house) return { kind: 'ambiguous', missing: 'number', streets };
  const wantsUnit = each.some((one) => 'wantsUnit' in one && one.wantsUnit);
  return { kind: 'ambiguous', missing: wantsUnit ? 'unit' : 'nothing', streets };
};

/**
 * The precinct of an address by the rules of VIP's StreetSegment. Where segments disagree it says so: a wrong
 * polling place is worse than none.
 */
export const matchSegment = (address: Address, lookup: Lookup): Match => {
  for (const said of address.streets) {
    const meant = streetsMeant(said, address, lookup);
    if (!meant) continue;
    const match = matchOn(meant.found, address, meant.isExact);
    if (match.kind !== 'none') return match;
    break;
  }
  const anywhere = address.city === undefined ? [] : lookup(streetKey(address.city, ANY_STREET));
  const here = anywhere.filter(({ street: { zip } }) => zip === undefined || zip === address.zip);
  return matchOn(here, address, true);
};
