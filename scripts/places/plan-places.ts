import { type Catalogue, catalogueSchema, manifestSchema } from '../../models/places/county';
import type { Place } from '../../models/places/place';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { type Bucket, bucketOf, bucketSchema } from '../../models/places/street-book';
import { bucketKey, catalogueKey, keyText, manifestKey } from '../../models/table/keys';
import { comparePlaces, type PlaceChange, whereIs } from './compare-places';
import { type AddressChanges, compareStreets } from './compare-streets';
import type { ImportedFeed } from './import-feed';
import type { PlacesTable } from './places-table';

/** Exactly what an import would do. */
export interface PlacesPlan {
  /** The release voters hear now; 0 when there is none. */
  basedOn: number;
  /** The places version they hear of now. */
  live: PlacesPointer | undefined;
  places: readonly PlaceChange[];
  addresses: AddressChanges;
  counts: { segments: number; precincts: number; places: number };
  election: { date: string; name?: string | undefined };
  /** What has to be written: DynamoDB charges a unit for each kilobyte begun of an item. */
  writes: { items: number; bytes: number; units: number };
  /** Names this plan: the same feed on the same release always gives the same one. */
  fingerprint: string;
}

type Content = NonNullable<ImportedFeed['content']>;

const EMPTY: Pick<Bucket, 'precincts' | 'streets'> = { precincts: [], streets: {} };

/** Buckets that are compared at a time: a few megabytes. */
const AT_ONCE = 64;

/** What a catalogue says of a precinct's places: where they are, so that another spelling or id is no change. */
const meaningOf = ({ places, precincts }: Catalogue): ((precinct: string) => string) => {
  const where = new Map(places.map((place): [string, string] => [place.id, whereIs(place)]));
  const known = new Map<string, string>();
  return (precinct) => {
    const text =
      known.get(precinct) ??
      (precincts[precinct] ?? [])
        .map((id) => where.get(id) ?? id)
        .sort()
        .join(' + ');
    known.set(precinct, text);
    return text;
  };
};

const readCatalogue = async (table: PlacesTable, { version }: PlacesPointer): Promise<Catalogue> => {
  const key = manifestKey(version);
  const manifest = manifestSchema.parse((await table.read([key])).get(keyText(key)));
  const keys = Array.from({ length: manifest.catalogues }, (_, part) => catalogueKey(version, part));
  const read = await table.read(keys);
  const places: Place[] = [];
  const precincts: Catalogue['precincts'] = {};
  for (const one of keys) {
    const part = catalogueSchema.parse(read.get(keyText(one)));
    places.push(...part.places);
    Object.assign(precincts, part.precincts);
  }
  return { places, precincts };
};

/** Compares the two street books part by part, so that neither is in memory as a whole. */
const compareBooks = async (
  table: PlacesTable,
  live: { pointer: PlacesPointer; catalogue: Catalogue } | undefined,
  content: Content,
): Promise<AddressChanges> => {
  const changes: AddressChanges = { moved: 0, added: 0, dropped: 0 };
  const { spool, buckets } = content;
  const old = live?.pointer.buckets ?? 1;
  const parts = Math.max(buckets, old);
  const placesOf = {
    old: meaningOf(live?.catalogue ?? { places: [], precincts: {} }),
    fresh: meaningOf(content.catalogue),
  };
  for (let from = 0; from < parts; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, parts - from) }, (_, index) => from + index);
    const keyAt = (part: number) => bucketKey(live?.pointer.version ?? 0, part % old);
    const stored = live ? await table.read([...new Set(numbers.map((part) => part % old))].map(keyAt)) : new Map();
    for (const part of numbers) {
      const before = live ? bucketSchema.parse(stored.get(keyText(keyAt(part)))) : EMPTY;
      const after = spool.valueOf(['bucket', part % buckets]) as Bucket;
      const keys = new Set([...Object.keys(before.streets), ...Object.keys(after.streets)]);
      compareStreets(
        [...keys].filter((key) => bucketOf(key, parts) === part),
        { bucket: before, placesOf: placesOf.old },
        { bucket: after, placesOf: placesOf.fresh },
        changes,
      );
    }
  }
  return changes;
};

/** What releasing this feed on this table would do now. */
export const planPlaces = async (table: PlacesTable, content: Content): Promise<PlacesPlan> => {
  const pointer = await table.releases.pointer();
  const places = pointer?.places;
  const live = places && { pointer: places, catalogue: await readCatalogue(table, places) };
  const { manifest, catalogue, spool } = content;
  const basedOn = pointer?.release ?? 0;
  return {
    basedOn,
    live: places,
    places: comparePlaces(live?.catalogue.places ?? [], catalogue.places),
    addresses: await compareBooks(table, live, content),
    counts: manifest.counts,
    election: manifest.election,
    writes: spool.totals(),
    fingerprint: `${basedOn}-${spool.fingerprint()}`,
  };
};
