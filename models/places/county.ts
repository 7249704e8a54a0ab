import * as z from 'zod/mini';
import { placeSchema } from './place';

/** A VIP Locality: a county, or whatever runs the election below the state. */
export const localitySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The jurisdiction of `jurisdictions.csv` that it is. */
  jurisdiction: z.optional(z.string()),
  timeZone: z.string(),
  isMailOnly: z.optional(z.boolean()),
  /** What the list has of it: `streets`, and kinds of sites. */
  offers: z.optional(z.array(z.string())),
});

export type Locality = z.infer<typeof localitySchema>;

/** A precinct, or one part of a split one, with the places where its voters vote on election day. */
export const precinctSchema = z.object({
  id: z.string(),
  name: z.string(),
  locality: z.string(),
  isMailOnly: z.optional(z.boolean()),
  pollingPlaces: z.array(placeSchema),
  /** Early voting sites and drop boxes that are for this precinct, but not for its whole county. */
  sites: z.array(z.string()),
});

export type Precinct = z.infer<typeof precinctSchema>;

/** Vote centres, early voting sites and drop boxes of one locality. */
export const countySitesSchema = z.object({
  locality: localitySchema,
  /** `onlySome`: not for the whole locality, but for the precincts that name it. */
  sites: z.array(z.extend(placeSchema, { onlySome: z.optional(z.boolean()) })),
  /** The middle of each ZIP code around, [latitude, longitude], to measure from. */
  zips: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

export type CountySites = z.infer<typeof countySitesSchema>;
export type Site = CountySites['sites'][number];

/** What a places version is, besides its streets and places. */
export const manifestSchema = z.object({
  version: z.int(),
  /** Who made the feed, and when: VIP's Source. */
  source: z.object({ name: z.string(), made: z.optional(z.string()) }),
  election: z.object({ date: z.string(), name: z.optional(z.string()) }),
  /** When the last of its polling places closes on election day, in milliseconds. */
  openUntilMs: z.optional(z.number()),
  /** Two-letter states that its street segments are in. */
  states: z.array(z.string()),
  localities: z.array(localitySchema),
  /** How street names are spelled in its book; another spelling than ours can't be searched. */
  spelling: z.optional(z.int()),
  /** The states as they are said. */
  stateNames: z.optional(z.array(z.string())),
  /** Cities of its segments by name, each with its ZIP codes. */
  cities: z.optional(z.record(z.string(), z.array(z.string()))),
  /** First three digits of the ZIP codes that it names. */
  zipRegions: z.optional(z.array(z.string())),
  /** Cities that have streets without a ZIP code. */
  citiesWithoutZip: z.optional(z.array(z.string())),
  /** Cities of which a segment includes all streets. */
  wildCities: z.optional(z.array(z.string())),
  /** Parts of the catalogue. */
  catalogues: z.int(),
  counts: z.object({ segments: z.int(), precincts: z.int(), places: z.int() }),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** All places of a version, and the places of each precinct: what the next import is compared with. */
export const catalogueSchema = z.object({
  places: z.array(placeSchema),
  /** Precinct's id → ids of its polling places. */
  precincts: z.record(z.string(), z.array(z.string())),
  /** Precinct's id → its name. */
  names: z.optional(z.record(z.string(), z.string())),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
