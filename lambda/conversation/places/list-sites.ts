import type { Temporal } from 'temporal-polyfill';
import type { SiteKind } from '../../../models/locales/places-texts';
import type { Texts } from '../../../models/locales/texts';
import type { ListedPlace } from '../../places/listed-place';
import { hoursFor, hoursOnDay, nameFor, placeFor } from '../../places/place-words';

/** More would be forgotten before the last is heard. */
const MOST = 3;

export interface Listing {
  kind: SiteKind;
  /** As it is said. */
  county: string;
  sites: readonly ListedPlace[];
  timeZone: string;
  today: Temporal.PlainDate;
  /** The one day that the voter asks about. */
  day?: Temporal.PlainDate | undefined;
}

export interface Listed {
  say: readonly string[];
  /** The next of them, for who wants to hear more. */
  more?: string | undefined;
  /** The nearest one's hours, for "when does it close". */
  hours?: string | undefined;
  shown: readonly ListedPlace[];
}

/** Whether a distance is spoken that is measured from or to the middle of a ZIP code. */
export const saysRoughly = (sites: readonly ListedPlace[], { places }: Texts): boolean =>
  sites.some(({ away }) => away?.isRough && places.away(away) !== undefined);

/** Places with their hours: said once where all share them, else with each. */
const inWords = (sites: readonly ListedPlace[], hours: (site: ListedPlace) => string | undefined, texts: Texts) => {
  const each = sites.map(hours);
  const [first] = each;
  const { isOpen, areOpen } = texts.places;
  if (first !== undefined && each.every((one) => one === first)) {
    const together = sites.length === 1 ? isOpen(first) : areOpen(first);
    return { places: sites.map((site) => placeFor(site, texts)), together: [together] };
  }
  const places = sites.map((site, at) => [placeFor(site, texts), each[at]].filter(Boolean).join(', '));
  return { places, together: [] };
};

/** A county's sites of one kind as they are said: at most three, nearest first. Nothing where none is open any more. */
export const listSites = ({ kind, county, sites, timeZone, today, day }: Listing, texts: Texts): Listed | undefined => {
  const words = texts.places;
  const open = sites.filter(({ opening }) => opening.state !== 'over');
  const onDay = day && open.filter((site) => hoursOnDay(site, day, timeZone, texts) !== undefined);
  const isForDay = day !== undefined && onDay !== undefined && onDay.length > 0;
  const chosen = isForDay ? onDay : open;
  const shown = chosen.slice(0, MOST);
  const [nearest] = shown;
  if (!nearest) return undefined;
  const hours = (site: ListedPlace): string | undefined =>
    isForDay ? hoursOnDay(site, day, timeZone, texts) : hoursFor(site, texts, today);
  const areNear = nearest.away !== undefined;
  const { places, together } = inWords(shown, hours, texts);
  const date = day && texts.calendar.date(day, today);
  const lead = isForDay
    ? words.sitesOn(kind, county, date ?? '', places, areNear)
    : words.sites(kind, county, chosen.length, places, areNear);
  const none = date !== undefined && !isForDay ? [words.noneOn(kind, county, date)] : [];
  const next = chosen.slice(MOST, 2 * MOST);
  const after = inWords(next, hours, texts);
  const when = isForDay ? hoursOnDay(nearest, day, timeZone, texts, date) : hours(nearest);
  const name = nameFor(nearest.place);
  return {
    say: [...none, lead, ...together, ...(saysRoughly(shown, texts) ? [words.fromZip] : [])],
    ...(next.length > 0 ? { more: [words.nextSites(after.places), ...after.together].join(' ') } : {}),
    ...(when && name ? { hours: words.hoursOf(name, when) } : {}),
    shown,
  };
};
