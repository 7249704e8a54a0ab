import type { Catalogue } from '../../models/places/county';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { type Bucket, bucketOf, bucketSchema } from '../../models/places/street-book';
import { bucketKey, keyText } from '../../models/table/keys';
import { comparePlaces, identities, type PlaceChange, twinsIn } from './compare-places';
import { comparePrecincts, type PrecinctChange } from './compare-precincts';
import { type AddressChanges, compareStreets } from './compare-streets';
import type { ImportedFeed } from './import-feed';
import type { PlacesTable } from './places-table';
import { readCatalogue } from './read-catalogue';

/** Exactly what an import would do. */
export interface PlacesPlan {
  /** The release voters hear now; 0 when there is none. */
  basedOn: number;
  /** The places version they hear of now. */
  live: PlacesPointer | undefined;
  places: readonly PlaceChange[];
  precincts: readonly PrecinctChange[];
  addresses: Omit<AddressChanges, 'movedIn'>;
  /** The released list spells streets in an older way, so that house numbers can't be compared. */
  isRespelled?: boolean | undefined;
  counts: { segments: number; precincts: number; places: number };
  election: { date: string; name?: string | undefined };
  /** What has to be written: DynamoDB charges a unit for each kilobyte begun of an item. */
  writes: { items: number; bytes: number; units: number };
  /** Names this plan: the same feed on the same release always gives the same one. */
  fingerprint: string;
}

type Content = NonNullable<ImportedFeed['content']>;

const NO_PLACES: Catalogue = { places: [], precincts: {} };

const EMPTY: Pick<Bucket, 'precincts' | 'streets'> = { precincts: [], streets: {} };

/** Buckets that are compared at a time: a few megabytes. */
const AT_ONCE = 64;

/** Which places a precinct has, so that another spelling or id is no change. */
const meaningOf = ({ precincts }: Catalogue, identity: ReadonlyMap<string, string>): ((precinct: string) => string) => {
  const known = new Map<string, string>();
  return (precinct) => {
    const text =
      known.get(precinct) ??
      (precincts[precinct] ?? [])
        .map((id) => identity.get(id) ?? id)
        .sort()
        .join(' + ');
    known.set(precinct, text);
    return text;
  };
};

/** Compares the two street books part by part, so that neither is in memory as a whole. */
const compareBooks = async (
  table: PlacesTable,
  live: { pointer: PlacesPointer; catalogue: Catalogue } | undefined,
  content: Content,
  { old: oldOnes, fresh }: ReturnType<typeof identities>,
): Promise<AddressChanges> => {
  const changes: AddressChanges = { moved: 0, added: 0, dropped: 0, movedIn: new Map() };
  const { spool, buckets } = content;
  const old = live?.pointer.buckets ?? 1;
  const parts = Math.max(buckets, old);
  const placesOf = {
    old: meaningOf(live?.catalogue ?? NO_PLACES, oldOnes),
    fresh: meaningOf(content.catalogue, fresh),
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
  const live = places && { pointer: places, ...(await readCatalogue(table, places)) };
  const { manifest, catalogue, spool } = content;
  const basedOn = pointer?.release ?? 0;
  const before = live?.catalogue ?? NO_PLACES;
  const twins = twinsIn(before.places, catalogue.places);
  const known = identities(twins);
  const isRespelled = live?.isRespelled ?? false;
  const { movedIn, ...addresses } = isRespelled
    ? { moved: 0, added: 0, dropped: 0, movedIn: new Map<string, number>() }
    : await compareBooks(table, live, content, known);
  return {
    basedOn,
    live: places,
    places: comparePlaces(twins),
    precincts: live
      ? comparePrecincts({ catalogue: before, identity: known.old }, { catalogue, identity: known.fresh }, movedIn)
      : [],
    addresses,
    ...(isRespelled ? { isRespelled } : {}),
    counts: manifest.counts,
    election: manifest.election,
    writes: spool.totals(),
    fingerprint: `${basedOn}-${spool.fingerprint()}`,
  };
};
