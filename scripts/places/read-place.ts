import { columnIn } from '../../models/content/in-locale';
import { LOCALES } from '../../models/locales/locales';
import type { Schedule } from '../../models/places/opening-hours';
import type { Place, Position } from '../../models/places/place';
import { zipKey } from '../../models/places/street-name';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';
import { readLastLine, zipAtEnd } from './last-line';
import { BROKEN, readBoolean } from './read-boolean';
import type { UndatedSchedule } from './read-hours';

/** A place before it is known who names it. */
export interface FeedPlace extends Omit<Place, 'kinds' | 'schedules'> {
  isEarlyVoting: boolean;
  isDropBox: boolean;
  schedules: readonly UndatedSchedule[];
  /** It has hours, but they can't be read: nobody else's are taken for them. */
  areHoursUnknown: boolean;
  element: FeedElement;
}

/** The hours that a place names. */
export type FeedHours = Pick<FeedPlace, 'schedules' | 'areHoursUnknown' | 'closed'>;

/** What comes of a place of which nobody knows what it is for. */
const NOT_HEARD_OF = 'The place is left out, since nobody can tell what voters can do there.';

/** Territories that lie east of Greenwich: anywhere else a longitude above zero has lost its sign. */
const EASTERN = ['GU', 'MP'];

const positionOf = (element: FeedElement, state: string | undefined, report: FeedReport): Position | undefined => {
  const { latitude: north, longitude: east } = element.fields;
  if (north === undefined && east === undefined) return undefined;
  const [latitude, longitude] = [Number(north ?? Number.NaN), Number(east ?? Number.NaN)];
  const isGood = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  if (isGood && (longitude < 0 || EASTERN.includes(state ?? ''))) return { latitude, longitude };
  return report.add('position-unusable', element, `${north ?? ''}, ${east ?? ''}`);
};

const addressOf = ({ fields }: FeedElement): Pick<Place, 'address' | 'city' | 'state' | 'zip'> | undefined => {
  const structured = ['1', '2', '3'].flatMap((number) => fields[`structured_line_${number}`] ?? []);
  const { structured_city: city, structured_state: state, structured_zip } = fields;
  if (structured.length > 0) {
    const zip = zipKey(structured_zip);
    const known = { ...(city ? { city } : {}), ...(state ? { state } : {}), ...(zip ? { zip } : {}) };
    return { address: structured.map((line) => line.replace(/\s+/g, ' ')), ...known };
  }
  const lines = (fields.address_line ?? '').split('\n').filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  const last = lines.length > 1 ? readLastLine(lines.at(-1) ?? '') : undefined;
  if (!last) {
    const zip = zipAtEnd(lines.at(-1) ?? '');
    return { address: lines, ...(zip ? { zip } : {}) };
  }
  const { before, ...place } = last;
  return { address: [...lines.slice(0, -1), ...(before ? [before] : [])], ...place };
};

/** A `polling_location`; nothing where it has no address, since the specification has it ignored then. */
export const readPlace = (element: FeedElement, own: FeedHours, report: FeedReport): FeedPlace | undefined => {
  const { fields, id } = element;
  const address = addressOf(element);
  if (!address) return report.add('place-without-address', element);
  const position = positionOf(element, address.state, report);
  const isEarlyVoting = readBoolean(element, 'is_early_voting', NOT_HEARD_OF, report);
  const isDropBox = readBoolean(element, 'is_drop_box', NOT_HEARD_OF, report);
  if (isEarlyVoting === BROKEN || isDropBox === BROKEN) return undefined;
  const { name, hours } = fields;
  const directions = LOCALES.map((locale) => columnIn('directions', locale)).filter((column) => fields[column]);
  if (own.schedules.some(({ from }) => from === undefined)) report.add('hours-without-dates', element);
  return {
    id,
    ...(name ? { name } : {}),
    ...address,
    ...Object.fromEntries(directions.map((column) => [column, fields[column]])),
    ...(position ? { position } : {}),
    ...(hours ? { hoursText: hours } : {}),
    isEarlyVoting,
    isDropBox,
    ...own,
    element,
  };
};

/** Days in a row with the same hours become one schedule. */
const inOrder = (schedules: readonly Schedule[]): Schedule[] => {
  const rest = ({ from: _, to: __, ...hours }: Schedule): string => JSON.stringify(hours);
  const joined: Schedule[] = [];
  for (const one of [...schedules].sort((a, b) => rest(a).localeCompare(rest(b)) || a.from.localeCompare(b.from))) {
    const before = joined.at(-1);
    const isNext = before && rest(before) === rest(one) && Date.parse(one.from) - Date.parse(before.to) <= 86_400_000;
    if (isNext) before.to = [before.to, one.to].sort().at(-1) ?? one.to;
    else joined.push({ ...one });
  }
  return joined.sort((a, b) => a.from.localeCompare(b.from) || a.opens.localeCompare(b.opens));
};

/** The zone whose clock all offsets of a place keep, where that isn't its county's. */
const ownZone = (schedules: readonly UndatedSchedule[], countyZone: string | undefined): string | undefined => {
  const told = schedules.flatMap(({ fits }) => (fits ? [fits] : []));
  const [first = []] = told;
  const all = first.filter((zone) => told.every((zones) => zones.includes(zone)));
  return countyZone === undefined || all.includes(countyZone) ? undefined : all[0];
};

/** The place as those hear of it who vote there. Hours without dates are those of election day, or of no day. */
export const placeFor = (
  place: FeedPlace,
  role: 'polling-place' | 'vote-center' | undefined,
  election: { date: string; schedules: readonly UndatedSchedule[] },
  countyZone?: string,
): Place => {
  const { isEarlyVoting, isDropBox, schedules, areHoursUnknown, element: _, ...rest } = place;
  const kinds: Place['kinds'] = [
    ...(isEarlyVoting ? (['early-voting'] as const) : []),
    ...(isDropBox ? (['drop-box'] as const) : []),
  ];
  const isForElectionDay = kinds.length === 0;
  const hasNone = schedules.length === 0 && !areHoursUnknown && !place.hoursText;
  const given = hasNone && isForElectionDay ? election.schedules : schedules;
  const timeZone = hasNone ? undefined : ownZone(schedules, countyZone);
  const dated = given.flatMap(({ from, to, fits: ____, ...hours }): Schedule[] => {
    if (from !== undefined) return [{ ...hours, from, to: to ?? from }];
    return isForElectionDay ? [{ ...hours, from: election.date, to: election.date }] : [];
  });
  return {
    ...rest,
    kinds: isForElectionDay && role ? [role] : kinds,
    schedules: inOrder(dated),
    ...(timeZone ? { timeZone } : {}),
  };
};
