import { type Bucket, bucketOf, bucketsFor, type Street, zipEntry } from '../../models/places/street-book';
import type { FeedReport } from './feed-problem';
import type { GatheredFeed } from './gather';
import { checkOverlaps } from './overlaps';
import { PARTS, type SpilledSegment } from './spill';

export interface BookOptions {
  /** Localities by the ids of the precincts that can be used. */
  localityOf: ReadonlyMap<string, string>;
  /** ZIP codes of places, with their localities. */
  zipsOfPlaces: ReadonlyMap<string, ReadonlySet<string>>;
  report: FeedReport;
}

/** How many buckets a feed of this size gets. */
export const bucketCount = ({ segments }: Pick<GatheredFeed, 'segments'>): number => bucketsFor(segments);

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

const NO_STREET = { pre: '', words: '', suffix: '', post: '', city: '', zip: '', key: '' };

/** Segments of one street in one city, with `positionOf` their precinct in the bucket's own list. */
const toStreet = (segments: readonly SpilledSegment[], positionOf: (precinct: number) => number): Street => {
  const [first] = segments;
  const { pre, words, suffix, post, city, zip, key } = first ?? NO_STREET;
  const ranges: number[] = [];
  const houses: NonNullable<Street['houses']> = [];
  const whole = new Set<number>();
  const seen = new Set<string>();
  for (const one of [...segments].sort((a, b) => a.first - b.first || a.last - b.last || a.sides - b.sides)) {
    const precinct = positionOf(one.precinct);
    const { prefix, numberSuffix, units } = one;
    if (one.isWhole) whole.add(precinct);
    else if (prefix !== '' || numberSuffix !== '' || units.length > 0) {
      houses.push({
        number: one.first,
        ...(prefix ? { prefix } : {}),
        ...(numberSuffix ? { suffix: numberSuffix } : {}),
        ...(units.length > 0 ? { units: [...units] } : {}),
        precinct,
      });
    } else {
      const range = [one.first, one.last, one.sides, precinct];
      if (!seen.has(range.join())) ranges.push(...range);
      seen.add(range.join());
    }
  }
  return {
    ...(pre ? { pre } : {}),
    ...(words ? { words } : {}),
    ...(suffix ? { suffix } : {}),
    ...(post ? { post } : {}),
    city,
    // A wildcard is found by its city, and may hold in one ZIP code alone.
    ...(zip && key.endsWith('|*') ? { zip } : {}),
    ranges,
    ...(houses.length > 0 ? { houses } : {}),
    ...(whole.size > 0 ? { whole: [...whole] } : {}),
  };
};

const createBucketMaker = (named: GatheredFeed['named'], localityOf: ReadonlyMap<string, string>) => {
  const towns: Record<string, string[]> = {};
  const bucket: Bucket & { towns: typeof towns } = { precincts: [], streets: {}, zips: {}, towns };
  const positions = new Map<number, number>();
  return {
    bucket,
    positionOf(precinct: number): number {
      const known = positions.get(precinct);
      if (known !== undefined) return known;
      const id = named[precinct]?.id ?? '';
      const position = bucket.precincts.push([id, localityOf.get(id) ?? '']) - 1;
      positions.set(precinct, position);
      return position;
    },
  };
};

/** All localities that a ZIP code is in, by its segments and its places. */
const localitiesOfZips = ({ precinctsOfZip, named }: GatheredFeed, { localityOf, zipsOfPlaces }: BookOptions) => {
  const zips = new Map<string, Set<string>>();
  const add = (zip: string, locality: string | undefined): void => {
    if (locality !== undefined) zips.set(zip, (zips.get(zip) ?? new Set()).add(locality));
  };
  for (const [zip, precincts] of precinctsOfZip) {
    for (const precinct of precincts) add(zip, localityOf.get(named[precinct]?.id ?? ''));
  }
  for (const [zip, localities] of zipsOfPlaces) for (const locality of localities) add(zip, locality);
  return zips;
};

/**
 * The buckets of the street book, worked out of the spill part by part: no more than a part is in memory. Each
 * comes with its number, in the same order for the same feed.
 */
export function* buildBook(gathered: GatheredFeed, options: BookOptions): Generator<[number, Bucket]> {
  const { named, spill } = gathered;
  const count = bucketCount(gathered);
  const parts = Math.min(PARTS, count);
  const zips = groupBy([...localitiesOfZips(gathered, options)].sort(), ([zip]) =>
    String(bucketOf(zipEntry(zip), count)),
  );
  const isUsable = ({ precinct }: SpilledSegment): boolean => options.localityOf.has(named[precinct]?.id ?? '');
  for (let part = 0; part < parts; part += 1) {
    const segments: SpilledSegment[] = [];
    for (let file = part; file < PARTS; file += parts) for (const one of spill.read(file)) segments.push(one);
    const byBucket = groupBy(segments.filter(isUsable), ({ key }) => String(bucketOf(key, count)));
    for (let number = part; number < count; number += parts) {
      const { bucket, positionOf } = createBucketMaker(named, options.localityOf);
      const byKey = groupBy(byBucket.get(String(number)) ?? [], ({ key }) => key);
      for (const [key, ofKey] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const streets = groupBy(ofKey, ({ pre, words, suffix, post, city, zip }) =>
          [pre, words, suffix, post, city, zip].join('|'),
        );
        // A wildcard lies under its ZIP code a second time.
        if (!/^\d{5}\|\*$/.test(key)) for (const street of streets.values()) checkOverlaps(street, options.report);
        bucket.streets[key] = [...streets.values()].map((street) => toStreet(street, positionOf));
      }
      for (const [zip, localities] of zips.get(String(number)) ?? []) {
        bucket.zips[zip] = [...localities].sort();
        const towns = gathered.townsOfZip.get(zip);
        if (towns) bucket.towns[zip] = [...towns].sort();
      }
      yield [number, bucket];
    }
  }
}
