import * as z from 'zod/mini';

/** Which house numbers of a range are meant. */
export const SIDES = { both: 0, odd: 1, even: 2 } as const;
export type Sides = (typeof SIDES)[keyof typeof SIDES];

/** Single houses that a prefix, a suffix or a unit sets apart. */
export const houseSchema = z.object({
  number: z.int(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  /** None: the whole house. */
  units: z.optional(z.array(z.string())),
  precinct: z.int(),
});

/**
 * The segments of one street in one city. Precincts are positions in the bucket's list. `name` is left out here:
 * it is in the key under which the street is found.
 */
export const streetSchema = z.object({
  pre: z.optional(z.string()),
  /** The name as people write it, where the key has lost its spaces. */
  words: z.optional(z.string()),
  suffix: z.optional(z.string()),
  post: z.optional(z.string()),
  city: z.string(),
  /** Only on a wildcard for all streets: it holds in this ZIP code alone. */
  zip: z.optional(z.string()),
  /** Four numbers a segment: first house, last house, sides, precinct. */
  ranges: z.array(z.int()),
  houses: z.optional(z.array(houseSchema)),
  /** Precincts of segments that include all addresses. */
  whole: z.optional(z.array(z.int())),
});

export type Street = z.infer<typeof streetSchema>;

/**
 * A part of the street book: whatever keys hash to one number. Buckets are few kilobytes each, whatever the size
 * of the feed, since their number grows with it.
 */
export const bucketSchema = z.object({
  /** Id and locality. */
  precincts: z.array(z.tuple([z.string(), z.string()])),
  /** By street key. */
  streets: z.record(z.string(), z.array(streetSchema)),
  /** Localities that a ZIP code is in. */
  zips: z.record(z.string(), z.array(z.string())),
  /** Cities, by name, of a ZIP code's segments. */
  towns: z.optional(z.record(z.string(), z.array(z.string()))),
});

export type Bucket = z.infer<typeof bucketSchema>;

/** All streets of a city, as VIP's IncludesAllStreets and the name `*` say. */
export const ANY_STREET = '*';

/**
 * Where a street is kept: with its ZIP code, or where the feed gives none with its city. Never with both, but for the
 * wildcard of a city, which is also found by a ZIP code where nobody said the city.
 */
export const streetKey = (area: string, name: string): string => `${area}|${name}`;

/** The key of what the book knows of a ZIP code as a whole. */
export const zipEntry = (zip: string): string => streetKey(zip, '');

/** FNV-1a: fast, and even enough to fill buckets alike. */
export const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

/** `buckets` is a power of two, so that two versions of different sizes can be compared part by part. */
export const bucketOf = (key: string, buckets: number): number => hashOf(key) & (buckets - 1);

/** Segments to a bucket, about. */
const SEGMENTS = 512;

export const bucketsFor = (segments: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(segments / SEGMENTS)));
