import {
  countySitesSchema,
  type Manifest,
  manifestSchema,
  type Precinct,
  precinctSchema,
} from '../../models/places/county';
import type { Position } from '../../models/places/place';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { zipEntry } from '../../models/places/street-book';
import { keyText, manifestKey, precinctKey, sitesKey } from '../../models/table/keys';
import type { PlacesStore } from '../table/places-store';
import { listCounty, listPlaces, type Standpoint } from './listed-place';
import { keysFor, type Match, matchSegment } from './match-segment';
import { type Address, normaliseAddress, type SpokenAddress } from './normalise-address';
import { bucketKeysOf, openBook } from './open-book';
import { parseStored } from './parse-stored';
import type { PlacesAnswer } from './places-answer';

export interface PlacesQuery {
  /** The version that the voter's release shows. */
  places: PlacesPointer;
  /** As far as it is known; a ZIP code alone will do for the county's sites. Kept nowhere. */
  address?: SpokenAddress | undefined;
  /** Where the voter's own device is. */
  position?: Position | undefined;
  /** The voter's county in `jurisdictions.csv`, where the conversation knows it. */
  jurisdiction?: string | undefined;
  /** Date of the election that the voter asks about: places of another one are none. */
  election?: string | undefined;
  nowMs: number;
  /** Milliseconds for all reading. */
  within: number;
}

export type FindPlaces = (query: PlacesQuery) => Promise<PlacesAnswer>;

/** Which locality the voter is in, or between which the ZIP code leaves the choice. */
const localitiesOf = (
  manifest: Manifest,
  match: Match,
  ofZip: readonly string[],
  jurisdiction: string | undefined,
): readonly string[] => {
  if (match.kind === 'precinct') return [match.locality];
  const named = manifest.localities.filter((one) => jurisdiction !== undefined && one.jurisdiction === jurisdiction);
  const known = named.map(({ id }) => id).filter((id) => ofZip.length === 0 || ofZip.includes(id));
  if (known.length > 0) return known;
  if (ofZip.length > 0) return ofZip;
  return manifest.localities.length === 1 ? manifest.localities.map(({ id }) => id) : [];
};

const isElsewhere = ({ states }: Manifest, { state }: Address): boolean =>
  state !== undefined && /^[A-Z]{2}$/.test(state) && states.length > 0 && !states.includes(state);

/**
 * The look-up: two round trips at most, whatever the size of the feed. The first reads the buckets that the
 * address can be in, the second its precinct and its county's sites.
 */
export const createFindPlaces = (store: PlacesStore, clock: () => number): FindPlaces => {
  /** Versions never change, so the one in use is read once. */
  let known: Manifest | undefined;

  return async ({ places, address: spoken, position, jurisdiction, election, nowMs, within }) => {
    const { version } = places;
    const before = clock();
    const address = normaliseAddress(spoken ?? {});
    const wanted = [...keysFor(address), ...(address.zip ? [zipEntry(address.zip)] : [])];
    const cached = known?.version === version ? known : undefined;
    const keys = [...bucketKeysOf(wanted, places), ...(cached ? [] : [manifestKey(version)])];
    const stored = keys.length > 0 ? await store.read(keys, { within }) : new Map<string, unknown>();
    const manifest = cached ?? parseStored(manifestSchema, stored, keyText(manifestKey(version)));
    known = manifest;
    if (election !== undefined && manifest.election.date !== election) return { kind: 'other-election' };
    if (isElsewhere(manifest, address)) return { kind: 'unknown', why: 'other-state' };

    const book = openBook(stored, places);
    const match = matchSegment(address, book.streets);
    const localities = localitiesOf(manifest, match, address.zip ? book.localitiesOf(address.zip) : [], jurisdiction);
    const [locality, another] = localities;
    if (locality === undefined) return withoutCounty(match);
    if (another !== undefined) {
      const choices = manifest.localities.filter(({ id }) => localities.includes(id)).map(({ name }) => name);
      return { kind: 'ambiguous', missing: 'county', choices };
    }

    const siteKey = sitesKey(version, locality);
    const ownKeys = match.kind === 'precinct' ? [precinctKey(version, match.id)] : [];
    const read = await store.read([siteKey, ...ownKeys], { within: within - (clock() - before) });
    const sites = parseStored(countySitesSchema, read, keyText(siteKey));
    const [ownKey] = ownKeys;
    const precinct = ownKey && parseStored(precinctSchema, read, keyText(ownKey));
    const standpoint: Standpoint = { nowMs, position, zip: address.zip };
    const county = listCounty(sites, standpoint, precinct?.sites);
    if (precinct && match.kind === 'precinct' && precinct.pollingPlaces.length > 0) {
      const pollingPlaces = listPlaces(precinct.pollingPlaces, standpoint, sites);
      return { kind: 'found', precinct: named(precinct), isExact: match.isExact, pollingPlaces, county };
    }
    const of = { county, ...(precinct ? { precinct: named(precinct) } : {}) };
    if (precinct?.isMailOnly || sites.locality.isMailOnly) return { kind: 'mail-only', ...of };
    if (county.voteCenters.length > 0) return { kind: 'vote-centers', ...of };
    if (match.kind === 'ambiguous')
      return { kind: 'ambiguous', missing: match.missing, choices: match.streets, county };
    if (precinct) return { kind: 'unknown', why: 'no-place', county };
    if (manifest.counts.segments === 0) return { kind: 'county-sites', county, hasNoStreets: true };
    return address.streets.length > 0
      ? { kind: 'unknown', why: 'not-found', county }
      : { kind: 'county-sites', county };
  };
};

const named = ({ id, name }: Precinct): { id: string; name: string } => ({ id, name });

const withoutCounty = (match: Match): PlacesAnswer =>
  match.kind === 'ambiguous'
    ? { kind: 'ambiguous', missing: match.missing, choices: match.streets }
    : { kind: 'unknown', why: 'no-county' };
