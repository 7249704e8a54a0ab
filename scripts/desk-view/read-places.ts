import { countySitesSchema } from '../../models/places/county';
import type { Place } from '../../models/places/place';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { keyText, sitesKey } from '../../models/table/keys';
import type { PlacesTable } from '../places/places-table';
import { readCatalogue } from '../places/read-catalogue';
import type { MapInput } from './places-map';

/**
 * All places that voters hear of, each with what it is there: the list itself doesn't say of a place without early
 * voting or a drop box whose it is; the county's sites and the precincts do.
 */
export const readPlaces = async (table: PlacesTable, pointer: PlacesPointer): Promise<MapInput> => {
  const { manifest, catalogue } = await readCatalogue(table, pointer);
  const keys = manifest.localities.map(({ id }) => sitesKey(pointer.version, id));
  const read = await table.read(keys);
  const countyOf = new Map<string, string>();
  const sites = new Map<string, Place>();
  for (const key of keys) {
    const stored = countySitesSchema.safeParse(read.get(keyText(key)));
    for (const site of stored.data?.sites ?? []) {
      sites.set(site.id, site);
      countyOf.set(site.id, stored.data?.locality.name ?? '');
    }
  }
  const ofPrecincts = new Set(Object.values(catalogue.precincts).flat());
  const withKind = (place: Place): Place =>
    place.kinds.length === 0 && ofPrecincts.has(place.id) ? { ...place, kinds: ['polling-place'] } : place;
  const places = catalogue.places.map((place) => sites.get(place.id) ?? withKind(place));
  return { election: manifest.election, places, countyOf };
};
