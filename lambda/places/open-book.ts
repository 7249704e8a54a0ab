import type { PlacesPointer } from '../../models/places/places-pointer';
import { type Bucket, bucketOf, bucketSchema, zipEntry } from '../../models/places/street-book';
import { bucketKey, type ItemKey, keyText } from '../../models/table/keys';
import type { Streets } from './match-segment';
import { parseStored } from './parse-stored';

/** The pages of the street book that one voter's address may be on. */
export interface StreetBook extends Streets {
  /** Localities that a ZIP code is known to be in. */
  localitiesOf(zip: string): readonly string[];
}

/** The items that hold some keys of the book. */
export const bucketKeysOf = (keys: readonly string[], { version, buckets }: PlacesPointer): ItemKey[] =>
  [...new Set(keys.map((key) => bucketOf(key, buckets)))].map((bucket) => bucketKey(version, bucket));

export const openBook = (stored: ReadonlyMap<string, unknown>, { version, buckets }: PlacesPointer): StreetBook => {
  const opened = new Map<string, Bucket>();
  const bucketWith = (key: string): Bucket => {
    const item = keyText(bucketKey(version, bucketOf(key, buckets)));
    const bucket = opened.get(item) ?? parseStored(bucketSchema, stored, item);
    opened.set(item, bucket);
    return bucket;
  };
  return {
    at(key) {
      const { streets, precincts } = bucketWith(key);
      const name = key.slice(key.indexOf('|') + 1);
      return (streets[key] ?? []).map((street) => ({ name, street, precincts }));
    },
    townsOf: (zip) => bucketWith(zipEntry(zip)).towns?.[zip] ?? [],
    localitiesOf: (zip) => bucketWith(zipEntry(zip)).zips[zip] ?? [],
  };
};
