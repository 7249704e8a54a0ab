import { countySitesSchema, type Manifest, manifestSchema, precinctSchema } from '../../models/places/county';
import type { Position } from '../../models/places/place';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { zipEntry } from '../../models/places/street-book';
import { SPELLING } from '../../models/places/street-name';
import { keyText, manifestKey, precinctKey, sitesKey } from '../../models/table/keys';
import type { PlacesStore } from '../table/places-store';
import { answerFor, doubtIn, leadsTo, withoutCounty } from './answer-for';
import { readSaidAddress, type SaidAddress } from './complete-address';
import type { Standpoint } from './listed-place';
import { areasOf, inOtherForm, type Matched, matchReadings, precinctsIn } from './match-readings';
import { keysFor } from './match-segment';
import { normaliseAddress, type SpokenAddress } from './normalise-address';
import { bucketKeysOf, openBook } from './open-book';
import { parseStored } from './parse-stored';
import { placeNamesOf } from './place-names';
import type { PlacesAnswer } from './places-answer';
import type { Reading } from './spoken-address';

export interface PlacesQuery {
  /** The version that the voter's release shows. */
  places: PlacesPointer;
  /** As far as it is known; a ZIP code alone will do for the county's sites. Kept nowhere. */
  address?: SpokenAddress | undefined;
  /** Instead of it, what the voter said. Kept nowhere. */
  said?: SaidAddress | undefined;
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

export interface FindPlaces {
  (query: PlacesQuery): Promise<PlacesAnswer>;
  /** What the list of a version is, before anybody is asked for an address. */
  list(query: Pick<PlacesQuery, 'places' | 'within'>): Promise<Manifest>;
}

/** Which locality the voter is in, or between which the ZIP code leaves the choice. */
const localitiesOf = (
  manifest: Manifest,
  found: readonly Matched[],
  ofZip: readonly string[],
  jurisdiction: string | undefined,
): readonly string[] => {
  const own = [...new Set(precinctsIn(found).values())];
  if (own.length === 1) return own;
  const named = manifest.localities.filter((one) => jurisdiction !== undefined && one.jurisdiction === jurisdiction);
  const known = named.map(({ id }) => id).filter((id) => ofZip.length === 0 || ofZip.includes(id));
  if (known.length > 0) return known;
  if (ofZip.length > 0) return ofZip;
  return manifest.localities.length === 1 ? manifest.localities.map(({ id }) => id) : [];
};

const isElsewhere = ({ states }: Manifest, { state }: Reading): boolean =>
  state !== undefined && /^[A-Z]{2}$/.test(state) && states.length > 0 && !states.includes(state);

/**
 * The look-up: two round trips at most, whatever the size of the feed, and one more the first time that somebody says
 * an address. The first reads the buckets that the address can be in, the second its precinct and its county's sites.
 */
export const createFindPlaces = (store: PlacesStore, clock: () => number): FindPlaces => {
  /** Versions never change, so the one in use is read once. */
  let known: Manifest | undefined;

  const list: FindPlaces['list'] = async ({ places: { version }, within }) => {
    if (known?.version === version) return known;
    const stored = await store.read([manifestKey(version)], { within });
    known = parseStored(manifestSchema, stored, keyText(manifestKey(version)));
    return known;
  };

  const find = async (query: PlacesQuery): Promise<PlacesAnswer> => {
    const { places, said, position, jurisdiction, election, nowMs } = query;
    const { version } = places;
    const before = clock();
    const left = (): number => query.within - (clock() - before);
    const cached = said ? await list(query) : known?.version === version ? known : undefined;
    const readings = said
      ? readSaidAddress(said, placeNamesOf(cached ?? NO_LIST))
      : [{ ...normaliseAddress(query.address ?? {}), tier: 0 }];
    const [likeliest] = readings;
    const all = [...readings, ...readings.flatMap(inOtherForm).map((one) => ({ ...one, tier: one.tier + DOUBT }))];
    const zips = [...new Set(all.flatMap(({ zip }) => zip ?? []))];
    const wanted = [...all.flatMap((one) => keysFor(one, areasOf(one, cached ?? NO_LIST))), ...zips.map(zipEntry)];
    const keys = [...bucketKeysOf(wanted, places), ...(cached ? [] : [manifestKey(version)])];
    const stored = keys.length > 0 ? await store.read(keys, { within: left() }) : new Map<string, unknown>();
    const manifest = cached ?? parseStored(manifestSchema, stored, keyText(manifestKey(version)));
    known = manifest;
    if (election !== undefined && manifest.election.date !== election) return { kind: 'other-election' };
    if (manifest.spelling !== SPELLING) return { kind: 'other-spelling' };
    if (said && readings.length === 0) return { kind: 'unknown', why: 'not-heard' };
    if (likeliest && isElsewhere(manifest, likeliest)) return { kind: 'unknown', why: 'other-state' };

    const canBeFound = (one: Reading): boolean =>
      areasOf(one, manifest).streets.length > 0 ||
      (one.city !== undefined && areasOf(one, manifest).anyStreet !== undefined);
    if (said && !readings.some(canBeFound)) return { kind: 'ambiguous', missing: 'zip', choices: [] };
    const book = openBook(stored, places);
    const found = matchReadings(all, { ...manifest, ...(cached ? {} : NO_LIST_CITIES) }, book);
    const zip = (found[0]?.reading ?? likeliest)?.zip;
    const localities = localitiesOf(manifest, found, zip ? book.localitiesOf(zip) : [], jurisdiction);
    const [locality, another] = localities;
    const precincts = [...precinctsIn(found).keys()].slice(0, MOST_PRECINCTS);
    if (locality === undefined && precincts.length === 0) return withoutCounty(found);
    if (another !== undefined && precincts.length === 0) {
      const choices = manifest.localities.filter(({ id }) => localities.includes(id)).map(({ name }) => name);
      return doubtIn(found, String) ?? { kind: 'ambiguous', missing: 'county', choices };
    }
    const siteKeys = locality !== undefined && another === undefined ? [sitesKey(version, locality)] : [];
    const ownKeys = precincts.map((id) => precinctKey(version, id));
    const read = await store.read([...siteKeys, ...ownKeys], { within: left() });
    const own = ownKeys.map((key) => parseStored(precinctSchema, read, keyText(key)));
    const ends = new Map(own.map((precinct) => [precinct.id, leadsTo(precinct)]));
    const doubt = doubtIn(found, (id) => ends.get(id) ?? id);
    const [siteKey] = siteKeys;
    const sites = siteKey && parseStored(countySitesSchema, read, keyText(siteKey));
    if (!sites) return doubt ?? withoutCounty(found);
    const standpoint: Standpoint = { nowMs, position, zip };
    return answerFor({
      manifest,
      sites,
      standpoint,
      precinct: doubt ? undefined : own[0],
      doubt,
      found,
      isSpoken: said !== undefined,
      hasStreet: all.some(({ streets }) => streets.length > 0),
    });
  };

  return Object.assign(find, { list });
};

/** Doubtful readings come after all others. */
const DOUBT = 10;
/** Readings that lead to more precincts than these are no address. */
const MOST_PRECINCTS = 8;

/** Until the list is read, any city may be of any kind. */
const NO_LIST_CITIES = { cities: {}, citiesWithoutZip: undefined, wildCities: undefined };
const NO_LIST: Manifest = {
  version: 0,
  source: { name: '' },
  election: { date: '' },
  states: [],
  localities: [],
  catalogues: 0,
  counts: { segments: 0, precincts: 0, places: 0 },
};
