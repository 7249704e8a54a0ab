import { ANY_DAY } from '../../models/places/any-day';
import type { Manifest } from '../../models/places/county';
import type { Schedule } from '../../models/places/opening-hours';
import type { Kind, Place } from '../../models/places/place';

/** One place, with all that it is to voters. */
export interface MapPlace {
  name: string;
  address: string;
  county?: string | undefined;
  kinds: readonly { kind: Kind; hours: readonly string[] }[];
  directions?: string | undefined;
  /** On the map, in its units from the top left; nothing where the office gave no position. */
  x?: number | undefined;
  y?: number | undefined;
  /** Only the middle of its ZIP code is known. */
  isRough?: boolean | undefined;
}

export interface PlacesMap {
  election: Manifest['election'];
  width: number;
  height: number;
  /** Units of the map to a kilometre. */
  unitsToKm: number;
  places: readonly MapPlace[];
  /** Places that there are besides those shown. */
  left: number;
}

const WIDTH = 1000;
const MARGIN = 40;
/** Below the southernmost place. */
const ROOM_FOR_SCALE = 30;
/** Kilometres to a degree of latitude. */
const KM = 111.2;
/** More would be no map but a cloud; the county narrows them down. */
const SHOWN = 1000;

const WEEK = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** As a clerk writes hours: `2027-05-01 to 2027-05-14 Mon, Tue 07:00-19:00`. */
const hoursOf = ({ from, to, days, opens, closes, appointment }: Schedule): string => {
  const dates = from === ANY_DAY.from ? [] : [from === to ? from : `${from} to ${to}`];
  const week = days ? [days.map((day) => WEEK[day]).join(', ')] : [];
  const only = appointment === 'only' ? ['by appointment'] : [];
  return [...dates, ...week, `${opens}-${closes}`, ...only].join(' ');
};

const addressOf = ({ address, city, state, zip }: Place): string =>
  [...address, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** One place where several rows of the list are: its vote center, its early voting and its drop box. */
const together = (places: readonly Place[], countyOf: ReadonlyMap<string, string>): (MapPlace & { at: Place })[] => {
  const found = new Map<string, MapPlace & { at: Place }>();
  for (const place of places) {
    const name = place.name ?? addressOf(place);
    const id = `${name} ${addressOf(place)}`;
    const hours = place.schedules.length > 0 ? place.schedules.map(hoursOf) : place.hoursText ? [place.hoursText] : [];
    const kinds = place.kinds.map((kind) => ({ kind, hours }));
    const known = found.get(id);
    found.set(id, {
      name,
      address: addressOf(place),
      county: known?.county ?? countyOf.get(place.id),
      kinds: [...(known?.kinds ?? []), ...kinds],
      directions: known?.directions ?? place.directions,
      at: known?.at.position ? known.at : place,
    });
  }
  return [...found.values()];
};

/** Puts positions on a plane: north is up, and a kilometre is as long in both directions. */
const projected = (
  places: readonly (MapPlace & { at: Place })[],
): Pick<PlacesMap, 'places' | 'height' | 'unitsToKm'> => {
  const positions = places.flatMap(({ at }) => at.position ?? []);
  if (positions.length === 0) return { places: places.map(({ at: _, ...place }) => place), unitsToKm: 1, height: 0 };
  const latitudes = positions.map(({ latitude }) => latitude);
  const longitudes = positions.map(({ longitude }) => longitude);
  const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const narrowing = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const kmWide = Math.max((east - west) * narrowing * KM, 1);
  const kmHigh = Math.max((north - south) * KM, 1);
  // Not higher than wide: a page has little height.
  const unitsToKm = (WIDTH - 2 * MARGIN) / Math.max(kmWide, kmHigh);
  const left = (WIDTH - kmWide * unitsToKm) / 2;
  const placed = places.map(({ at: { position }, ...place }): MapPlace => {
    if (!position) return place;
    const x = Math.round(left + (position.longitude - west) * narrowing * KM * unitsToKm);
    const y = Math.round(MARGIN + (north - position.latitude) * KM * unitsToKm);
    return { ...place, x, y, isRough: position.isRough };
  });
  return { places: placed, unitsToKm, height: Math.round(kmHigh * unitsToKm + 2 * MARGIN) + ROOM_FOR_SCALE };
};

export interface MapInput {
  election: Manifest['election'];
  places: readonly Place[];
  /** Place's id → its county's name. */
  countyOf: ReadonlyMap<string, string>;
}

/** The places of a list on a plain map; `county` is a county's name. */
export const mapOf = ({ election, places, countyOf }: MapInput, county?: string): PlacesMap => {
  const all = together(places, countyOf).filter((one) => county === undefined || one.county === county);
  const shown = all.slice(0, SHOWN);
  return { election, width: WIDTH, left: all.length - shown.length, ...projected(shown) };
};
