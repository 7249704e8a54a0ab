import type { HouseNumber } from '../../models/places/house-number';
import { SIDES, type Street } from '../../models/places/street-book';

/** A street as it was found, with the list that its precincts are positions in. */
export interface FoundStreet {
  name: string;
  street: Street;
  precincts: readonly (readonly [id: string, locality: string])[];
}

/** Localities by the ids of their precincts. */
type Precincts = ReadonlyMap<string, string>;

const collect = (found: readonly FoundStreet[], pick: (street: Street) => readonly number[]): Precincts =>
  new Map(
    found.flatMap(({ street, precincts }) => pick(street).flatMap((at) => (precincts[at] ? [precincts[at]] : []))),
  );

const inRanges = ({ ranges }: Street, number: number): number[] => {
  const hits: number[] = [];
  for (let at = 0; at < ranges.length; at += 4) {
    const [first = 0, last = -1, sides, precinct = -1] = ranges.slice(at, at + 4);
    const isOnSide = sides === SIDES.both || (sides === SIDES.odd) === (number % 2 === 1);
    if (number >= first && number <= last && isOnSide) hits.push(precinct);
  }
  return hits;
};

const isHouse = (one: HouseNumber, other: HouseNumber): boolean =>
  one.number === other.number &&
  (one.prefix ?? '') === (other.prefix ?? '') &&
  (one.suffix ?? '') === (other.suffix ?? '');

/** Every precinct that any segment of the street is in. */
export const precinctsOf = (found: readonly FoundStreet[]): Precincts =>
  collect(found, ({ ranges, houses = [], whole = [] }) => [
    ...ranges.filter((_, at) => at % 4 === 3),
    ...houses.map(({ precinct }) => precinct),
    ...whole,
  ]);

/**
 * The precincts that one street's segments put a house into; more than one only where they contradict each other
 * or where a unit is missing. A unit beats its house, a house with a prefix or suffix beats a range, and a range
 * beats a segment of all addresses. `22A` and `22 1/2` stand beside 22; `B22` counts on another grid.
 */
export const precinctsAt = (
  found: readonly FoundStreet[],
  house: HouseNumber,
  unit: string | undefined,
): { precincts: Precincts; wantsUnit: boolean } => {
  const housesOf = (street: Street) => (street.houses ?? []).filter((one) => isHouse(one, house));
  const ofUnit = collect(found, (street) =>
    housesOf(street)
      .filter(({ units }) => unit !== undefined && units?.includes(unit))
      .map(({ precinct }) => precinct),
  );
  if (ofUnit.size > 0) return { precincts: ofUnit, wantsUnit: false };
  const levels: readonly ((street: Street) => number[])[] = [
    (street) => housesOf(street).flatMap(({ units, precinct }) => (units ? [] : [precinct])),
    (street) => (house.prefix ? [] : inRanges(street, house.number)),
    ({ whole = [] }) => whole,
  ];
  const ofHouse = levels.map((pick) => collect(found, pick)).find(({ size }) => size > 0) ?? new Map();
  if (unit !== undefined) return { precincts: ofHouse, wantsUnit: false };
  const ofUnits = collect(found, (street) =>
    housesOf(street).flatMap(({ units, precinct }) => (units ? [precinct] : [])),
  );
  return { precincts: new Map([...ofHouse, ...ofUnits]), wantsUnit: ofUnits.size > 0 };
};
