import { Temporal } from 'temporal-polyfill';
import type { Manifest } from '../../models/places/county';
import { hoursOf } from '../../models/places/opening';
import type { Place } from '../../models/places/place';
import { SPELLING, zipKey } from '../../models/places/street-name';
import type { Counties } from './build-counties';
import type { FeedElection } from './check-feed';
import type { GatheredFeed } from './gather';

/** What voters may say of where they live. */
const namesIn = ({ states, cities, townsOfZip, citiesWithoutZip, wildCities, places }: GatheredFeed) => {
  const zips: Record<string, string[]> = Object.fromEntries([...cities].sort().map((city) => [city, []]));
  for (const [zip, towns] of townsOfZip) for (const town of towns) zips[town]?.push(zip);
  const named = [...places.values()].flatMap(({ fields }) => zipKey(fields.structured_zip) ?? []);
  return {
    spelling: SPELLING,
    stateNames: states.flatMap(({ fields }) => fields.name ?? []),
    cities: zips,
    zipRegions: [...new Set([...townsOfZip.keys(), ...named].map((zip) => zip.slice(0, 3)))].sort(),
    citiesWithoutZip: [...citiesWithoutZip.keys()].sort(),
    wildCities: [...wildCities].sort(),
  };
};

/** When the last polling place or vote center closes on election day: until then the list has something to say. */
const openUntil = ({ precincts, sites, localities }: Counties, date: string) => {
  const zoneOf = (locality: string, { timeZone }: Place): string =>
    timeZone ?? localities.get(locality)?.timeZone ?? 'UTC';
  const day = Temporal.PlainDate.from(date);
  const closings = [
    ...precincts.map(({ locality, pollingPlaces }) => ({ locality, places: pollingPlaces })),
    ...[...sites].map(([locality, all]) => ({
      locality,
      places: all.filter(({ kinds }) => kinds.includes('vote-center')),
    })),
  ].flatMap(({ locality, places }) =>
    places.flatMap((place) =>
      hoursOf(place, day, zoneOf(locality, place)).map(({ closes }) => closes.epochMilliseconds),
    ),
  );
  return closings.length > 0 ? { openUntilMs: closings.reduce((last, one) => Math.max(last, one), 0) } : {};
};

/** What a places version is, besides its streets and places. */
export const manifestOf = (
  gathered: GatheredFeed,
  counties: Counties,
  election: FeedElection,
  catalogues: number,
): Manifest => {
  const source = gathered.sources[0]?.fields ?? {};
  return {
    version: 0,
    source: { name: source.name ?? '', ...(source.date_time ? { made: source.date_time } : {}) },
    election: { date: election.date, ...(election.name ? { name: election.name } : {}) },
    // Where one can't be read, a voter's own may be it.
    states: gathered.hasUnusableState ? [] : [...gathered.segmentStates].sort(),
    ...namesIn(gathered),
    ...openUntil(counties, election.date),
    localities: [...counties.localities.values()],
    catalogues,
    counts: {
      segments: gathered.segments,
      precincts: counties.precincts.length,
      places: counties.places.length,
    },
  };
};
