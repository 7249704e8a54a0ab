import type { Position } from '../../../models/places/place';

/** As Alexa sends it with a request of a mobile device, where the voter allows it. */
interface Geolocation {
  timestamp?: string | undefined;
  coordinate?: { latitudeInDegrees?: number; longitudeInDegrees?: number; accuracyInMeters?: number } | undefined;
}

/** Older than this, the voter may be in another town. */
const FRESH_MS = 10 * 60_000;
/** Less exact than this, a direction would mislead. */
const EXACT_METRES = 500;

/** Where the device is, as far as Alexa knows it freshly enough. */
export const devicePosition = (geolocation: Geolocation | undefined, nowMs: number): Position | undefined => {
  const {
    latitudeInDegrees: latitude,
    longitudeInDegrees: longitude,
    accuracyInMeters = 0,
  } = geolocation?.coordinate ?? {};
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  // A position that doesn't say when it was taken may be of any day.
  const since = nowMs - Date.parse(geolocation?.timestamp ?? '');
  if (!(since <= FRESH_MS)) return undefined;
  return { latitude, longitude, ...(accuracyInMeters > EXACT_METRES ? { isRough: true } : {}) };
};
