import { type Catalogue, catalogueSchema, manifestSchema } from '../../models/places/county';
import type { Place } from '../../models/places/place';
import type { PlacesPointer } from '../../models/places/places-pointer';
import { SPELLING } from '../../models/places/street-name';
import { catalogueKey, keyText, manifestKey } from '../../models/table/keys';
import type { PlacesTable } from './places-table';

/** All places and precincts of a version, and what else it says of itself. */
export const readCatalogue = async (table: PlacesTable, { version }: PlacesPointer) => {
  const key = manifestKey(version);
  const manifest = manifestSchema.parse((await table.read([key])).get(keyText(key)));
  const keys = Array.from({ length: manifest.catalogues }, (_, part) => catalogueKey(version, part));
  const read = await table.read(keys);
  const places: Place[] = [];
  const precincts: Catalogue['precincts'] = {};
  const names: Record<string, string> = {};
  for (const one of keys) {
    const part = catalogueSchema.parse(read.get(keyText(one)));
    places.push(...part.places);
    Object.assign(precincts, part.precincts);
    Object.assign(names, part.names);
  }
  return { manifest, catalogue: { places, precincts, names }, isRespelled: manifest.spelling !== SPELLING };
};
