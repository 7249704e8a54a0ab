import type { Catalogue, Manifest } from '../../models/places/county';
import type { Bucket } from '../../models/places/street-book';
import { bucketCount, buildBook } from './build-book';
import { buildCounties } from './build-counties';
import { checkCounties } from './check-counties';
import { checkFeed, type FeedElection, type OfficeFacts, zonesOf } from './check-feed';
import { checkVoice } from './check-voice';
import type { FeedElement } from './feed-element';
import { createFeedReport, type FeedReport } from './feed-problem';
import { type GatheredFeed, gather } from './gather';
import { manifestOf } from './manifest';
import { withPositions, zipsAround } from './positions';
import { readFeed } from './read-feed';
import { readSchedule } from './read-hours';
import { type FeedHours, type FeedPlace, readPlace } from './read-place';
import { createSpool, MOST_BYTES, type Spool } from './spool';
import type { ZipMiddles } from './zip-middles';

export interface ImportOptions {
  /** An .xml file, a .zip, a folder of flat files, or `places.csv`. */
  path: string;
  facts: OfficeFacts;
  zips: ZipMiddles;
  /** Hears how far it is: bytes of the feed that were read, of all; then buckets that are worked out, of all. */
  onProgress?: ((step: 'read' | 'sort', done: number, total: number) => void) | undefined;
  /** Hears each bucket of the street book as it is worked out. */
  onBucket?: ((number: number, bucket: Bucket) => void) | undefined;
}

/** A feed turned into the items of a places version, none of them written yet. */
export interface ImportedFeed {
  report: FeedReport;
  /** Missing where the feed as a whole can't be used. */
  content?: {
    /** Its version is 0 until it is written. */
    manifest: Manifest;
    buckets: number;
    catalogue: Catalogue;
    spool: Spool;
  };
  /** Deletes what was put aside. */
  remove(): void;
}

const placesOf = (gathered: GatheredFeed, facts: OfficeFacts, report: FeedReport): Map<string, FeedPlace> => {
  const zones = zonesOf(facts);
  const schedules = new Map(
    [...gathered.schedules].map(([id, all]): [string, FeedHours] => {
      const isClosing = ({ fields }: FeedElement): boolean => fields.closed_from !== undefined;
      const closed = all
        .filter(isClosing)
        .map(({ fields: { closed_from: from = '', closed_to: to = from } }) => ({ from, to }));
      const read = all.filter((one) => !isClosing(one)).map((one) => readSchedule(one, zones, report));
      const areHoursUnknown = read.some((one) => one === undefined);
      // With a part of it missing, the rest would say that it is closed then.
      const schedules = areHoursUnknown ? [] : read.flatMap((one) => one ?? []);
      return [id, { schedules, areHoursUnknown, ...(closed.length > 0 ? { closed } : {}) }];
    }),
  );
  const places = new Map<string, FeedPlace>();
  for (const [id, element] of gathered.places) {
    const hours = element.fields.hours_open_id;
    if (hours && !gathered.schedules.has(hours)) report.add('hours-not-found', element, hours);
    const own = schedules.get(hours ?? '') ?? { schedules: [], areHoursUnknown: hours !== undefined };
    const place = readPlace(element, own, report);
    if (place) places.set(id, place);
  }
  return places;
};

/** Places in one part of the catalogue: about 100 kB packed. */
const CATALOGUE_PART = 2000;

const partsOf = ({ places, precincts, names = {} }: Catalogue): Catalogue[] => {
  const entries = Object.entries(precincts);
  const count = Math.max(1, Math.ceil(Math.max(places.length, entries.length) / CATALOGUE_PART));
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * CATALOGUE_PART, (part + 1) * CATALOGUE_PART];
    const some = Object.fromEntries(entries.slice(from, to));
    const named = Object.fromEntries(Object.keys(some).map((id) => [id, names[id] ?? id]));
    return { places: places.slice(from, to), precincts: some, names: named };
  });
};

const build = (gathered: GatheredFeed, election: FeedElection, report: FeedReport, options: ImportOptions) => {
  const { facts, zips, onProgress, onBucket } = options;
  const places = withPositions(placesOf(gathered, facts, report), zips, report);
  const counties = buildCounties(gathered, places, election, facts, report);
  checkCounties(gathered, counties, report);
  checkVoice(gathered, report);
  const spool = createSpool(gathered.spill.folder);
  const { precincts, localities } = counties;
  for (const precinct of precincts) spool.add(['precinct', precinct.id], precinct);
  const zipsOfPlaces = new Map<string, Set<string>>();
  for (const [id, locality] of localities) {
    const sites = counties.sites.get(id) ?? [];
    for (const { zip } of sites) if (zip) zipsOfPlaces.set(zip, (zipsOfPlaces.get(zip) ?? new Set()).add(id));
    const bytes = spool.add(['sites', id], { locality, sites, zips: zipsAround(sites, zips) });
    if (bytes > MOST_BYTES) report.add('too-many-sites', at(gathered, id), locality.name, sites.length);
  }
  const buckets = bucketCount(gathered);
  const localityOf = new Map(precincts.map(({ id, locality }) => [id, locality]));
  let done = 0;
  for (const [number, bucket] of buildBook(gathered, { localityOf, zipsOfPlaces, report })) {
    onBucket?.(number, bucket);
    spool.add(['bucket', number], bucket);
    done += 1;
    onProgress?.('sort', done, buckets);
  }
  const catalogue: Catalogue = {
    places: [...counties.places],
    precincts: Object.fromEntries(precincts.map(({ id, pollingPlaces }) => [id, pollingPlaces.map((one) => one.id)])),
    names: Object.fromEntries(precincts.map(({ id, name }) => [id, name])),
  };
  const parts = partsOf(catalogue);
  for (const [number, part] of parts.entries()) spool.add(['catalogue', number], part);
  return { manifest: manifestOf(gathered, counties, election, parts.length), buckets, catalogue, spool };
};

const at = (gathered: GatheredFeed, locality: string) =>
  gathered.localities.get(locality) ?? { type: 'locality' as const, id: locality, file: '', line: 1 };

/** Reads a feed, checks it, and works out every item of its places version. Throws `FeedError`. */
export const importFeed = async (options: ImportOptions): Promise<ImportedFeed> => {
  const report = createFeedReport();
  const { onProgress } = options;
  const batches = readFeed(options.path, (done, total) => onProgress?.('read', done, total));
  const gathered = await gather(batches, report);
  try {
    const election = checkFeed(gathered, options.facts, report);
    // Also without an election the rest is worked out: a clerk wants to see every mistake at once.
    const content = build(gathered, election ?? { date: options.facts.today, schedules: [] }, report, options);
    const remove = (): void => {
      content.spool.close();
      gathered.spill.remove();
    };
    return { report, ...(report.has('feed') ? {} : { content }), remove };
  } catch (error) {
    gathered.spill.remove();
    throw error;
  }
};
