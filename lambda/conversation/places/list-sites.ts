import type { Temporal } from 'temporal-polyfill';
import type { SiteKind } from '../../../models/locales/places-texts';
import type { Texts } from '../../../models/locales/texts';
import type { ListedPlace } from '../../places/listed-place';
import { hoursFor, hoursOnDay } from '../../places/place-words';
import { placesInWords, saysRoughly } from './places-in-words';

/** More would be forgotten before the last is heard. */
const MOST = 3;

export interface Listing {
  kind: SiteKind;
  /** As it is said. */
  county: string;
  sites: readonly ListedPlace[];
  today: Temporal.PlainDate;
  /** The one day that the voter asks about. */
  day?: Temporal.PlainDate | undefined;
}

export interface Listed {
  say: readonly string[];
  /** The next of them, for who wants to hear more. */
  more?: string | undefined;
  shown: readonly ListedPlace[];
  /** The day whose hours were said, where it is a single one. */
  day?: Temporal.PlainDate | undefined;
}

/** A county's sites of one kind as they are said: at most three, nearest first. Nothing where none is open any more. */
export const listSites = ({ kind, county, sites, today, day }: Listing, texts: Texts): Listed | undefined => {
  const words = texts.places;
  const open = sites.filter(({ opening }) => opening.state !== 'over');
  const onDay = day && open.filter((site) => hoursOnDay(site, day, texts) !== undefined);
  const isForDay = day !== undefined && onDay !== undefined && onDay.length > 0;
  const chosen = isForDay ? onDay : open;
  const shown = chosen.slice(0, MOST);
  const [nearest] = shown;
  if (!nearest) return undefined;
  const hours = (site: ListedPlace): string | undefined =>
    isForDay ? hoursOnDay(site, day, texts) : hoursFor(site, texts, today);
  const areNear = nearest.away !== undefined;
  const { places, together } = placesInWords(shown, hours, texts);
  const date = day && texts.calendar.date(day, today);
  const lead = isForDay
    ? words.sitesOn(kind, county, date ?? '', places, areNear)
    : words.sites(kind, county, chosen.length, places, areNear);
  const none = date !== undefined && !isForDay ? [words.noneOn(kind, county, date)] : [];
  const next = chosen.slice(MOST, 2 * MOST);
  const after = placesInWords(next, hours, texts);
  return {
    say: [...none, lead, ...together, ...(saysRoughly(shown, texts) ? [words.fromZip] : [])],
    ...(next.length > 0 ? { more: [words.nextSites(after.places), ...after.together].join(' ') } : {}),
    shown,
    ...(isForDay ? { day } : {}),
  };
};
