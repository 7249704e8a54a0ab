import type { Jurisdiction } from './jurisdiction';

type Place = Pick<Jurisdiction, 'id' | 'parent'>;

/**
 * A place and all above it, nearest first. Ends where a parent is not among `places`, or was met before: rows that
 * go in a circle are a problem that the check names, not one that any reader may hang on.
 */
export const lineageOf = <P extends Place>(id: string | undefined, places: ReadonlyMap<string, P>): P[] => {
  const lineage: P[] = [];
  let place = id === undefined ? undefined : places.get(id);
  while (place && !lineage.includes(place)) {
    lineage.push(place);
    place = place.parent === undefined ? undefined : places.get(place.parent);
  }
  return lineage;
};

/** Ids of the places above `root`, nearest first. */
export const ancestorsOf = (root: string, places: Iterable<Place>): string[] => {
  const byId = new Map([...places].map((place) => [place.id, place]));
  return lineageOf(byId.get(root)?.parent, byId).map(({ id }) => id);
};
