import { type Bucket, SIDES, type Street } from '../../models/places/street-book';

/** House numbers by what an import does to them: led to another place, found for the first time, found no more. */
export interface AddressChanges {
  moved: number;
  added: number;
  dropped: number;
  /** Of the moved ones, how many lie in each precinct now. */
  movedIn: Map<string, number>;
}

/** Streets with what their precincts mean: the places where their voters vote, as one text. */
export interface Meant {
  streets: readonly Street[];
  placesAt(precinct: number): string;
  idAt(precinct: number): string;
}

const same = (street: Street) => [street.pre, street.suffix, street.post, street.city, street.zip].join('|');

/** Everything that a house number leads to, empty where nothing does, and one of its precincts. */
interface Lead {
  places: string;
  id: string;
}

/** Between two neighbouring ends of ranges all numbers of a side lead to the same. */
const leadsTo = ({ streets, placesAt, idAt }: Meant, number: number): Lead => {
  const found = new Set<string>();
  let id = '';
  for (const { ranges } of streets) {
    for (let at = 0; at < ranges.length; at += 4) {
      const [first = 0, last = -1, sides, precinct = -1] = ranges.slice(at, at + 4);
      const isOnSide = sides === SIDES.both || (sides === SIDES.odd) === (number % 2 === 1);
      if (!isOnSide || number < first || number > last) continue;
      found.add(placesAt(precinct));
      id = idAt(precinct);
    }
  }
  return { places: [...found].sort().join(' / '), id };
};

const NOWHERE: Lead = { places: '', id: '' };

const count = (before: Lead, after: Lead, numbers: number, into: AddressChanges): void => {
  if (before.places === after.places) return;
  if (before.places === '') into.added += numbers;
  else if (after.places === '') into.dropped += numbers;
  else {
    into.moved += numbers;
    into.movedIn.set(after.id, (into.movedIn.get(after.id) ?? 0) + numbers);
  }
};

/** Between two neighbouring ends of ranges nothing changes, so that one number of each side stands for all. */
const compareRanges = (before: Meant, after: Meant, into: AddressChanges): void => {
  const ends = new Set<number>();
  for (const { ranges } of [...before.streets, ...after.streets]) {
    for (let at = 0; at < ranges.length; at += 4) ends.add(ranges[at] ?? 0).add((ranges[at + 1] ?? 0) + 1);
  }
  const points = [...ends].sort((a, b) => a - b);
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (to === undefined) break;
    for (const first of [from, from + 1]) {
      const numbers = Math.ceil((to - first) / 2);
      if (numbers > 0) count(leadsTo(before, first), leadsTo(after, first), numbers, into);
    }
  }
};

/** Single houses, units and whole streets count as one each. */
const othersOf = ({ streets, placesAt, idAt }: Meant): Map<string, Lead> => {
  const others = new Map<string, Lead>();
  const add = (key: string, precinct: number): void => {
    const before = others.get(key)?.places.split(' / ') ?? [];
    others.set(key, { places: [...new Set([...before, placesAt(precinct)])].sort().join(' / '), id: idAt(precinct) });
  };
  for (const { houses = [], whole = [] } of streets) {
    for (const { number, prefix, suffix, units = [''], precinct } of houses) {
      for (const unit of units) add([prefix, number, suffix, unit].join('|'), precinct);
    }
    for (const precinct of whole) add('all', precinct);
  }
  return others;
};

/** Compares what one key of the street book holds. */
const compareKey = (before: Meant, after: Meant, into: AddressChanges): void => {
  const labels = new Set([...before.streets, ...after.streets].map(same));
  for (const label of labels) {
    const only = (all: Meant): Meant => ({
      ...all,
      streets: all.streets.filter((street) => same(street) === label),
    });
    const [was, is] = [only(before), only(after)];
    compareRanges(was, is, into);
    const [old, fresh] = [othersOf(was), othersOf(is)];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      count(old.get(key) ?? NOWHERE, fresh.get(key) ?? NOWHERE, 1, into);
    }
  }
};

/** A bucket with the places of each precinct, by the precinct's id. */
export interface BucketMeant {
  bucket: Pick<Bucket, 'precincts' | 'streets'>;
  placesOf(precinct: string): string;
}

const meantBy = ({ bucket, placesOf }: BucketMeant, key: string): Meant => ({
  streets: bucket.streets[key] ?? [],
  // A precinct without a place still is an answer; only no precinct is none.
  placesAt: (precinct) => placesOf(bucket.precincts[precinct]?.[0] ?? '') || '(no place)',
  idAt: (precinct) => bucket.precincts[precinct]?.[0] ?? '',
});

/** Adds up what changes for the addresses under some keys of the street book. */
export const compareStreets = (
  keys: Iterable<string>,
  before: BucketMeant,
  after: BucketMeant,
  into: AddressChanges,
): void => {
  for (const key of keys) compareKey(meantBy(before, key), meantBy(after, key), into);
};
