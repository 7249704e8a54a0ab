import type { Position } from '../../models/places/place';

/** The eight points of the compass, clockwise from north. */
export const COMPASS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
export type Compass = (typeof COMPASS)[number];

/** How far and which way, as the crow flies. `isRough` where either end is only the middle of a ZIP code. */
export interface Away {
  miles: number;
  /** Nothing for a place right here. */
  compass?: Compass | undefined;
  isRough: boolean;
}

const EARTH_MILES = 3958.8;
/** Nearer than this, a direction says nothing. */
const HERE_MILES = 0.05;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const awayFrom = (from: Position, to: Position): Away => {
  const [lat1, lat2] = [radians(from.latitude), radians(to.latitude)];
  const east = radians(to.longitude - from.longitude);
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(east / 2) ** 2;
  const miles = 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
  const bearing = Math.atan2(
    Math.sin(east) * Math.cos(lat2),
    Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(east),
  );
  const compass = miles < HERE_MILES ? undefined : COMPASS[(Math.round((bearing * 4) / Math.PI) + 8) % 8];
  return { miles, ...(compass ? { compass } : {}), isRough: (from.isRough ?? false) || (to.isRough ?? false) };
};
