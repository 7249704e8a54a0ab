import type { CountySites } from '../../models/places/county';
import type { Place, Position } from '../../models/places/place';
import type { FeedReport } from './feed-problem';
import type { FeedPlace } from './read-place';
import type { ZipMiddles } from './zip-middles';

/** Farther from every other place than any place lies from its neighbours: such a position has a digit wrong. */
const FAR_MILES = 150;
/** ZIP codes around a county's sites from where voters may ask. */
const AROUND_MILES = 40;

const MILES_A_DEGREE = 69.1;

/** Good to a percent over a county, which is all that is asked of it here. */
const milesBetween = (one: Position, other: Position): number => {
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, east) * MILES_A_DEGREE;
};

const middleOf = (positions: readonly Position[]): Position | undefined => {
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  if (positions.length === 0) return undefined;
  return {
    latitude: median(positions.map(({ latitude }) => latitude)),
    longitude: median(positions.map(({ longitude }) => longitude)),
  };
};

/** Drops positions that can't be right, and gives places without one the middle of their ZIP code. */
export const withPositions = (
  places: ReadonlyMap<string, FeedPlace>,
  zips: ZipMiddles,
  report: FeedReport,
): Map<string, FeedPlace> => {
  const all = [...places.values()].flatMap(({ id, position }) => (position ? [{ id, position }] : []));
  const nearest = (id: string, from: Position): number => {
    let best = Number.POSITIVE_INFINITY;
    for (const other of all) {
      if (other.id !== id) best = Math.min(best, milesBetween(from, other.position));
      if (best <= FAR_MILES) break;
    }
    return best;
  };
  return new Map(
    [...places].map(([id, { position, ...place }]) => {
      const miles = position && all.length > 1 ? nearest(id, position) : 0;
      if (miles > FAR_MILES) report.add('position-far-off', place.element, miles);
      if (position && miles <= FAR_MILES) return [id, { ...place, position }];
      const rough = zips.get(place.zip ?? '');
      return [id, rough ? { ...place, position: { latitude: rough[0], longitude: rough[1], isRough: true } } : place];
    }),
  );
};

/** The ZIP codes from where a voter of the county may ask, to the hundredth of a degree. */
export const zipsAround = (sites: readonly Place[], zips: ZipMiddles): CountySites['zips'] => {
  const positions = sites.flatMap(({ position }) => position ?? []);
  const middle = middleOf(positions);
  if (!middle) return {};
  const reach = Math.max(...positions.map((position) => milesBetween(position, middle))) + AROUND_MILES;
  const around = [...zips].filter(
    ([, [latitude, longitude]]) => milesBetween({ latitude, longitude }, middle) <= reach,
  );
  return Object.fromEntries(around.map(([zip, [latitude, longitude]]) => [zip, [latitude, longitude]]));
};
