import { ANY_STREET, streetKey } from '../../models/places/street-book';
import type { FeedElement } from './feed-element';
import type { At, FeedReport } from './feed-problem';
import { overlongField } from './field-length';
import { readSegment } from './read-segment';
import { createSpill, type Spill } from './spill';

/** A precinct as street segments name it. */
export interface NamedPrecinct {
  id: string;
  segments: number;
  /** The first segment that names it. */
  at: At;
}

/** Everything of a feed that has to do with places: few things in memory, the many segments put aside. */
export interface GatheredFeed {
  feed: FeedElement | undefined;
  sources: readonly FeedElement[];
  elections: readonly FeedElement[];
  states: readonly FeedElement[];
  localities: ReadonlyMap<string, FeedElement>;
  precincts: ReadonlyMap<string, FeedElement>;
  places: ReadonlyMap<string, FeedElement>;
  /** By the id of their HoursOpen. */
  schedules: ReadonlyMap<string, readonly FeedElement[]>;
  links: readonly FeedElement[];
  spill: Spill;
  segments: number;
  /** In the order in which segments first name them: a spilled segment says which by its position. */
  named: readonly NamedPrecinct[];
  /** Positions of the precincts that have segments in a ZIP code. */
  precinctsOfZip: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names of the cities that have segments in a ZIP code. */
  townsOfZip: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of all cities, and of those that have streets without a ZIP code. */
  cities: ReadonlySet<string>;
  citiesWithoutZip: ReadonlyMap<string, number>;
  /** Those of which a segment includes all streets. */
  wildCities: ReadonlySet<string>;
  /** States of the segments. */
  segmentStates: ReadonlySet<string>;
  /** A segment's state can't be read. */
  hasUnusableState: boolean;
}

const addTo = <T>(sets: Map<string, Set<T>>, key: string, value: T): void => {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
};

const createCollector = (spill: Spill, report: FeedReport) => {
  const one = {
    source: [] as FeedElement[],
    election: [] as FeedElement[],
    state: [] as FeedElement[],
    link: [] as FeedElement[],
  };
  const byId = {
    locality: new Map<string, FeedElement>(),
    precinct: new Map<string, FeedElement>(),
    polling_location: new Map<string, FeedElement>(),
  };
  const schedules = new Map<string, FeedElement[]>();
  const named: NamedPrecinct[] = [];
  const positions = new Map<string, number>();
  const precinctsOfZip = new Map<string, Set<number>>();
  const townsOfZip = new Map<string, Set<string>>();
  const cities = new Set<string>();
  const citiesWithoutZip = new Map<string, number>();
  const segmentStates = new Set<string>();
  const unusableStates = new Set<string>();
  const wildCities = new Set<string>();
  let [lastTown, lastZip] = ['', ''];
  let feed: FeedElement | undefined;
  let segments = 0;

  const positionOf = (id: string, at: At): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    const { type, id: segment, file, line } = at;
    positions.set(id, named.length);
    return named.push({ id, segments: 0, at: { type, id: segment, file, line } }) - 1;
  };

  const addSegment = (element: FeedElement): void => {
    segments += 1;
    const segment = readSegment(element, report);
    if (!segment) return;
    const precinct = positionOf(segment.precinct, element);
    const its = named[precinct];
    if (its) its.segments += 1;
    const { city, areaZip, key } = segment;
    if (city !== lastTown && city) cities.add(city);
    if (key.endsWith('|*')) wildCities.add(city);
    if (areaZip) {
      addTo(precinctsOfZip, areaZip, precinct);
      // Segments of one town mostly follow each other.
      if (city && (city !== lastTown || areaZip !== lastZip)) addTo(townsOfZip, areaZip, city);
      lastTown = city;
      lastZip = areaZip;
    } else if (!key.endsWith('|*')) citiesWithoutZip.set(city, (citiesWithoutZip.get(city) ?? 0) + 1);
    const state = element.fields.state?.trim().toUpperCase();
    if (state && !/^[A-Z]{2}$/.test(state)) {
      if (!unusableStates.has(state)) report.add('state-unusable', element, state);
      unusableStates.add(state);
    } else if (state) segmentStates.add(state);
    spill.add(segment, precinct, element);
    // Who says no city still has a ZIP code.
    if (areaZip && key.endsWith('|*'))
      spill.add({ ...segment, key: streetKey(areaZip, ANY_STREET) }, precinct, element);
  };

  const keep = (map: Map<string, FeedElement>, element: FeedElement): void => {
    const known = map.get(element.id);
    if (element.id === '') report.add('id-missing', element);
    else if (known) report.add('id-twice', element, known.line);
    else map.set(element.id, element);
  };

  return {
    add(element: FeedElement): void {
      const { type, fields } = element;
      const long = overlongField(fields);
      if (type === 'note') report.add('file-passed-over', { ...element, type: 'feed' }, fields.used ?? '');
      else if (element.lines !== undefined) report.add('row-over-lines', element, element.lines);
      else if (element.isRagged) report.add('row-ragged', element);
      else if (long !== undefined) report.add('field-too-long', element, long, fields[long]?.length ?? 0);
      else if (type === 'street_segment') addSegment(element);
      else if (type === 'feed') feed = element;
      else if (type === 'schedule') {
        const id = fields.hours_open_id ?? '';
        schedules.set(id, [...(schedules.get(id) ?? []), element]);
      } else if (type === 'locality' || type === 'precinct' || type === 'polling_location') keep(byId[type], element);
      else if (type !== 'hours_open') one[type].push(element);
    },
    result: (): GatheredFeed => ({
      feed,
      sources: one.source,
      elections: one.election,
      states: one.state,
      localities: byId.locality,
      precincts: byId.precinct,
      places: byId.polling_location,
      schedules,
      links: one.link,
      spill,
      segments,
      named,
      precinctsOfZip,
      townsOfZip,
      cities,
      citiesWithoutZip,
      wildCities,
      segmentStates,
      hasUnusableState: unusableStates.size > 0,
    }),
  };
};

/** Reads a whole feed once. Whoever gets the result removes its spill. */
export const gather = async (batches: AsyncIterable<FeedElement[]>, report: FeedReport): Promise<GatheredFeed> => {
  const spill = createSpill();
  try {
    const collector = createCollector(spill, report);
    for await (const batch of batches) for (const element of batch) collector.add(element);
    return collector.result();
  } catch (error) {
    spill.remove();
    throw error;
  }
};
