import type { Manifest } from '../../models/places/county';
import { ANY_STREET } from '../../models/places/street-book';
import { cityKey, type StreetName } from '../../models/places/street-name';
import { cityInWords, houseInWords, streetInWords } from '../../models/places/street-words';
import { type Areas, type Match, matchSegment } from './match-segment';
import type { StreetBook } from './open-book';
import type { Reading } from './spoken-address';

/** What one reading of an address leads to. */
export interface Matched {
  reading: Reading;
  match: Exclude<Match, { kind: 'none' }>;
  /** The address as it was understood. */
  heard: string;
}

/** ZIP codes of one city that are searched at once; in a larger city the voter has to say it. */
const MOST_ZIPS = 30;
/** Cities whose streets have no ZIP code, and which are searched where nobody said a city. */
const MOST_CITIES = 8;

/** Whether a city is on a list of the manifest's; where the manifest isn't read yet, it may be. */
const mayBeIn = (cities: readonly string[] | undefined, city: string): boolean =>
  cities === undefined || (cities.length > 0 && cities.some((one) => cityKey(one) === cityKey(city)));

/** Where a reading is looked for. */
export const areasOf = ({ zip, city }: Reading, { cities = {}, citiesWithoutZip, wildCities }: Manifest): Areas => {
  const own = city !== undefined && mayBeIn(citiesWithoutZip, city) ? [cityKey(city)] : [];
  const some = citiesWithoutZip ?? [];
  const others = zip !== undefined && city === undefined && some.length <= MOST_CITIES ? some.map(cityKey) : [];
  const zips = zip === undefined && city !== undefined ? (cities[city] ?? []) : [];
  const hasWildcard =
    city === undefined ? wildCities === undefined || wildCities.length > 0 : mayBeIn(wildCities, city);
  return {
    streets: zip !== undefined ? [zip, ...own, ...others] : zips.length > MOST_ZIPS ? [] : [...own, ...zips],
    anyStreet: hasWildcard ? (city !== undefined ? cityKey(city) : zip) : undefined,
  };
};

/** A city whose streets have no ZIP code counts where the one said is its own, or no other's and of the same region. */
const areasThatCount = (reading: Reading, manifest: Manifest, book: StreetBook): Areas => {
  const areas = areasOf(reading, manifest);
  const { zip, city } = reading;
  if (zip === undefined || city !== undefined) return areas;
  const towns = new Set(book.townsOf(zip).map(cityKey));
  const isOfNobody = towns.size === 0 && book.localitiesOf(zip).length === 0;
  const isNear = manifest.zipRegions?.includes(zip.slice(0, 3)) ?? false;
  const streets = areas.streets.filter((area) => area === zip || towns.has(area) || (isOfNobody && isNear));
  return { ...areas, streets };
};

/** The letters of the compass are streets' names too: `E Street` is not East Street, but is often said for it. */
const OTHER_FORM: Readonly<Record<string, string>> = {
  N: 'NORTH',
  S: 'SOUTH',
  E: 'EAST',
  W: 'WEST',
  NORTH: 'N',
  SOUTH: 'S',
  EAST: 'E',
  WEST: 'W',
};

/** The same reading with the letter for the word, and the other way round; only to ask about. */
export const inOtherForm = (reading: Reading): Reading[] => {
  const streets = reading.streets.flatMap((street): StreetName[] => {
    const name = OTHER_FORM[street.name];
    return name === undefined ? [] : [{ ...street, name, words: name }];
  });
  return streets.length > 0 ? [{ ...reading, streets, isDoubtful: true }] : [];
};

const heardOf = ({ house, streets, zip, city }: Reading, match: Matched['match']): string => {
  const street = match.kind === 'precinct' ? match.street : undefined;
  const said = streets[0];
  const name = street && street.name !== ANY_STREET ? streetInWords(street.street, street.name) : undefined;
  const line = name ?? (said ? streetInWords(said, said.name) : '');
  const town = match.kind === 'precinct' && (zip === undefined || city !== undefined || !street) ? match.city : '';
  return [[house && houseInWords(house), line].filter(Boolean).join(' '), town && cityInWords(town)]
    .filter(Boolean)
    .join(', ');
};

/** What the readings of one address lead to: those of the likeliest tier that the book knows at all. */
export const matchReadings = (readings: readonly Reading[], manifest: Manifest, book: StreetBook): Matched[] => {
  const tiers = [...new Set(readings.map(({ tier }) => tier))].sort((a, b) => a - b);
  for (const tier of tiers) {
    const found = readings
      .filter((reading) => reading.tier === tier)
      .flatMap((reading): Matched[] => {
        const match = matchSegment(reading, areasThatCount(reading, manifest, book), book);
        return match.kind === 'none' ? [] : [{ reading, match, heard: heardOf(reading, match) }];
      });
    if (found.length > 0) return found;
  }
  return [];
};

/** Precincts that any reading leads to, with their counties. */
export const precinctsIn = (found: readonly Matched[]): ReadonlyMap<string, string> =>
  new Map(
    found.flatMap(({ match }): [string, string][] => (match.kind === 'precinct' ? [[match.id, match.locality]] : [])),
  );
