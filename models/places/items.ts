import * as z from 'zod/mini';

/**
 * The layout of places in the office's table. Each import writes a whole places version, named by the number of
 * the release that brought it; no item is ever changed. Voters see it once the release pointer names it.
 */
export const placesPointerSchema = z.object({
  version: z.int(),
  /** How many buckets its street book has: without that number no street can be found in it. */
  buckets: z.int(),
});

export type PlacesPointer = z.infer<typeof placesPointerSchema>;

export interface ItemKey {
  pk: string;
  sk: string;
}

/** One stored value: JSON, deflated. */
export interface PackedItem extends ItemKey {
  packed: Uint8Array;
}

export const PLACES = 'PLACES';

const padded = (version: number): string => String(version).padStart(8, '0');

// Each ends with the release's number, as all that a release writes: that is how a crashed one is cleaned up.
const keyFor = (version: number, what: string): ItemKey => ({
  pk: `${PLACES}#${padded(version)}#${what}`,
  sk: `#${padded(version)}`,
});

export const manifestKey = (version: number): ItemKey => keyFor(version, 'MANIFEST');
export const bucketKey = (version: number, bucket: number): ItemKey => keyFor(version, `STREETS#${bucket}`);
export const precinctKey = (version: number, precinct: string): ItemKey => keyFor(version, `PRECINCT#${precinct}`);
/** Vote centres, early voting sites and drop boxes of a locality. */
export const sitesKey = (version: number, locality: string): ItemKey => keyFor(version, `SITES#${locality}`);
/** A part of the list of all places, which only staff's commands read. */
export const catalogueKey = (version: number, part: number): ItemKey => keyFor(version, `CATALOGUE#${part}`);

/** Which places version each release showed, one item for each release that changed it. */
export const historyKey = (release: number): ItemKey => ({ pk: PLACES, sk: `#${padded(release)}` });

export const keyText = ({ pk, sk }: ItemKey): string => `${pk} ${sk}`;
