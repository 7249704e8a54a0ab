import type { Catalogue } from '../../models/places/county';
import type { Place } from '../../models/places/place';

/** A precinct whose voters get another place. */
export interface PrecinctChange {
  id: string;
  name: string;
  /** Names of places; both alike where only some of its addresses come from elsewhere. */
  before: readonly string[];
  after: readonly string[];
  /** House numbers that get another place than before. */
  numbers: number;
}

interface Side {
  catalogue: Catalogue;
  /** Which place it is, by its id. */
  identity: ReadonlyMap<string, string>;
}

const namesOf = ({ catalogue }: Side, places: ReadonlyMap<string, Place>, precinct: string): string[] =>
  (catalogue.precincts[precinct] ?? []).map((id) => {
    const place = places.get(id);
    return place?.name ?? place?.address[0] ?? id;
  });

const byId = ({ catalogue }: Side): ReadonlyMap<string, Place> =>
  new Map(catalogue.places.map((place) => [place.id, place]));

const placesOf = ({ catalogue, identity }: Side, precinct: string): string =>
  (catalogue.precincts[precinct] ?? [])
    .map((id) => identity.get(id) ?? id)
    .sort()
    .join(' + ');

/** The precincts that get another place, or whose addresses do; those with the most house numbers first. */
export const comparePrecincts = (
  old: Side,
  fresh: Side,
  numbersOf: ReadonlyMap<string, number>,
): readonly PrecinctChange[] => {
  const { names: oldNames = {} } = old.catalogue;
  const { names = {} } = fresh.catalogue;
  const idsByName = new Map<string, string[]>();
  for (const [id, name] of Object.entries(oldNames)) idsByName.set(name, [...(idsByName.get(name) ?? []), id]);
  const [oldPlaces, freshPlaces] = [byId(old), byId(fresh)];
  const changes = Object.keys(fresh.catalogue.precincts).flatMap((id): PrecinctChange[] => {
    const name = names[id] ?? id;
    const alike = idsByName.get(name) ?? [];
    const was = id in old.catalogue.precincts ? id : alike.length === 1 ? alike[0] : undefined;
    const numbers = numbersOf.get(id) ?? 0;
    const isSame = was === undefined || placesOf(old, was) === placesOf(fresh, id);
    if (isSame && numbers === 0) return [];
    const after = namesOf(fresh, freshPlaces, id);
    return [{ id, name, before: isSame ? after : namesOf(old, oldPlaces, was), after, numbers }];
  });
  return changes.sort((one, other) => other.numbers - one.numbers || one.name.localeCompare(other.name));
};
