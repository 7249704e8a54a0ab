import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFindPlaces } from '../../lambda/places/find-places';
import type { PlacesStore } from '../../lambda/table/places-store';
import { type ItemKey, keyText, manifestKey } from '../../models/table/keys';
import { createFeedReport } from '../places/feed-problem';
import { gather } from '../places/gather';
import { type ImportedFeed, importFeed } from '../places/import-feed';
import { readFeed } from '../places/read-feed';
import { unpack } from '../places/spool';
import { type FeedSize, segmentAt, writeFlatFeed, writeXmlSegments } from './generate-feed';
import type { BenchGiven } from './given';

const SIZES: readonly FeedSize[] = [
  { segments: 10_000, precincts: 20 },
  { segments: 300_000, precincts: 600 },
  { segments: 3_000_000, precincts: 6000 },
];
const LOOKUPS = 2000;
const VERSION = 1;

const facts = {
  jurisdictions: [],
  elections: [
    {
      id: '2027-general',
      jurisdiction: 'franklin',
      name: 'November general election',
      date: '2027-11-02',
      type: 'general' as const,
      polls_open: '07:00',
      polls_close: '19:00',
    },
  ],
  deadlines: [],
  timeZone: 'America/New_York',
  today: '2027-10-01',
};

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
/** Highest so far in this process; sizes are measured from the smallest to the largest. */
const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1000);

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'ballot-answers-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
};

/** The items in memory, read as DynamoDB would be: by key, one batch a round trip, four kilobytes a read unit. */
const countingStore = ({ content }: ImportedFeed) => {
  if (!content) throw new Error('The generated feed can not be used.');
  const items = new Map<string, Uint8Array>();
  for (const { packed, ...key } of content.spool.items(VERSION)) items.set(keyText(key), packed);
  const manifest = { ...content.manifest, version: VERSION };
  const totals = { trips: 0, units: 0, bytes: 0, mostTrips: 0 };
  const store: PlacesStore = {
    async read(keys: readonly ItemKey[]) {
      totals.trips += 1;
      const found = new Map<string, unknown>();
      for (const key of keys) {
        const packed = items.get(keyText(key));
        if (packed) {
          totals.units += Math.ceil(packed.length / 4096);
          totals.bytes += packed.length;
          found.set(keyText(key), unpack(packed));
        }
      }
      if (keys.some((key) => keyText(key) === keyText(manifestKey(VERSION)))) {
        found.set(keyText(manifestKey(VERSION)), manifest);
      }
      return found;
    },
  };
  return { store, totals, places: { version: VERSION, buckets: content.buckets } };
};

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

const lookUps = async (imported: ImportedFeed, size: FeedSize) => {
  const { store, totals, places } = countingStore(imported);
  const find = createFindPlaces(store, () => performance.now());
  const millis: number[] = [];
  let wrong = 0;
  // The first hundred warm the code up, as the voters before did.
  for (let n = -100; n < LOOKUPS; n += 1) {
    const segment = segmentAt(Math.abs((n * 7919 * 31) % size.segments), size);
    const { direction, name, suffix, city, zip } = segment;
    const address = {
      addressLine1: [segment.first, direction, name, suffix].filter((part) => part !== '').join(' '),
      city,
      stateOrRegion: 'FK',
      postalCode: zip,
    };
    if (n === 0) Object.assign(totals, { trips: 0, units: 0, bytes: 0 });
    const start = performance.now();
    const answer = await find({ places, address, nowMs: Date.parse('2027-11-02T12:00:00-04:00'), within: 1500 });
    if (n < 0) continue;
    millis.push(performance.now() - start);
    if (answer.kind !== 'found' || answer.precinct.id !== segment.precinct) wrong += 1;
  }
  return {
    'look-up ms, half': Number(quantile(millis, 0.5).toFixed(2)),
    'look-up ms, 99 %': Number(quantile(millis, 0.99).toFixed(2)),
    'round trips': totals.trips / LOOKUPS,
    'read units': Number((totals.units / LOOKUPS).toFixed(1)),
    'kB read': Number((totals.bytes / LOOKUPS / 1000).toFixed(1)),
    wrong,
  };
};

/** One size: import from flat files, then look-ups. */
const measure = (size: FeedSize) =>
  withFolder(async (folder) => {
    writeFlatFeed(folder, size);
    const start = performance.now();
    const imported = await importFeed({ path: folder, facts, zips: new Map() });
    const seconds = (performance.now() - start) / 1000;
    const peak = peakMegabytes();
    const totals = imported.content?.spool.totals() ?? { items: 0, bytes: 0, units: 0 };
    const looked = await lookUps(imported, size);
    imported.remove();
    return {
      segments: size.segments,
      'import s': Number(seconds.toFixed(1)),
      'segments/s': Math.round(size.segments / seconds),
      'peak MB': peak,
      'feed MB': megabytes(statSync(join(folder, 'street_segment.txt')).size),
      items: totals.items,
      'stored MB': megabytes(totals.bytes),
      'write units': totals.units,
      ...looked,
    };
  });

const measureXml = (size: FeedSize) =>
  withFolder(async (folder) => {
    const path = join(folder, 'segments.xml');
    writeXmlSegments(path, size);
    const start = performance.now();
    const gathered = await gather(
      readFeed(path, () => {}),
      createFeedReport(),
    );
    gathered.spill.remove();
    const seconds = (performance.now() - start) / 1000;
    const { size: bytes } = statSync(path);
    return {
      segments: size.segments,
      's to read and put aside': Number(seconds.toFixed(1)),
      'segments/s': Math.round(size.segments / seconds),
      'MB/s': Math.round(bytes / 1e6 / seconds),
      'peak MB': peakMegabytes(),
    };
  });

/**
 * Import and look-up of generated feeds of three sizes, and the reading of one as XML. The table is in memory and
 * only counts: what DynamoDB's own network time adds is the number of round trips times a few milliseconds.
 */
export const benchPlaces = async ({ print, size: most = Number.POSITIVE_INFINITY }: BenchGiven): Promise<undefined> => {
  for (const size of SIZES.filter(({ segments }) => segments <= most)) print(JSON.stringify(await measure(size)));
  const xml = SIZES.filter(({ segments }) => segments <= Math.min(most, 300_000)).at(-1);
  if (xml) print(JSON.stringify(await measureXml(xml)));
};
