import type { CountySites, Locality, Site } from '../../models/places/county';
import { type Opening, openingAt } from '../../models/places/opening';
import type { Kind, Place, Position } from '../../models/places/place';
import { zipKey } from '../../models/places/street-name';
import { type Away, awayFrom } from './distance';

/** A place as one voter hears of it at one moment. */
export interface ListedPlace {
  place: Place;
  opening: Opening;
  /** The place's own clock. */
  timeZone: string;
  /** Its clock isn't its county's, so that hours need to say by which one they are meant. */
  hasOwnClock: boolean;
  /** Nothing where the voter's position or the place's is not known. */
  away?: Away | undefined;
}

/** What a county offers to all its voters, or to those of one precinct. Lists are nearest first. */
export interface County {
  locality: Locality;
  /** Where distances are measured from: where the voter is, or the middle of the ZIP code. */
  measuredFrom: 'position' | 'zip' | undefined;
  voteCenters: readonly ListedPlace[];
  earlyVoting: readonly ListedPlace[];
  dropBoxes: readonly ListedPlace[];
}

/** Where the voter is and what time it is. */
export interface Standpoint {
  nowMs: number;
  position?: Position | undefined;
  zip?: string | undefined;
}

const positionOf = ({ position, zip }: Standpoint, { zips }: CountySites): Position | undefined => {
  if (position) return position;
  const middle = zip === undefined ? undefined : zips[zip];
  return middle && { latitude: middle[0], longitude: middle[1], isRough: true };
};

/** Without a distance, a place in the voter's own ZIP code comes first. */
const nearness = ({ place, away }: ListedPlace, zip: string | undefined): number => {
  if (away) return away.miles;
  return zip !== undefined && zipKey(place.zip) === zip ? Number.MAX_VALUE / 2 : Number.MAX_VALUE;
};

export const listPlaces = (
  places: readonly Place[],
  standpoint: Standpoint,
  sites: CountySites,
): readonly ListedPlace[] => {
  const from = positionOf(standpoint, sites);
  return places
    .map((place): ListedPlace => {
      const timeZone = place.timeZone ?? sites.locality.timeZone;
      const opening = openingAt(place, standpoint.nowMs, timeZone);
      const hasOwnClock = timeZone !== sites.locality.timeZone;
      return {
        place,
        opening,
        timeZone,
        hasOwnClock,
        ...(from && place.position ? { away: awayFrom(from, place.position) } : {}),
      };
    })
    .sort(
      (one, other) =>
        nearness(one, standpoint.zip) - nearness(other, standpoint.zip) ||
        (one.place.name ?? '').localeCompare(other.place.name ?? ''),
    );
};

/** `precinctSites`: sites that the voter's precinct names besides the county's own. */
export const listCounty = (
  sites: CountySites,
  standpoint: Standpoint,
  precinctSites: readonly string[] = [],
): County => {
  const isOffered = ({ id, onlySome }: Site): boolean => !onlySome || precinctSites.includes(id);
  const listOf = (kind: Kind) =>
    listPlaces(
      sites.sites.filter((site) => isOffered(site) && site.kinds.includes(kind)),
      standpoint,
      sites,
    );
  return {
    locality: sites.locality,
    measuredFrom: standpoint.position ? 'position' : positionOf(standpoint, sites) && 'zip',
    voteCenters: listOf('vote-center'),
    earlyVoting: listOf('early-voting'),
    dropBoxes: listOf('drop-box'),
  };
};
