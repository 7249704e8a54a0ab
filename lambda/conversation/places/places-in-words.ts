import type { Texts } from '../../../models/locales/texts';
import type { ListedPlace } from '../../places/listed-place';
import { placeFor } from '../../places/place-words';

export interface PlacesInWords {
  places: readonly string[];
  /** Their hours, where all share them. */
  together: readonly string[];
}

/** Places with their hours: said once where all share them, else with each. */
export const placesInWords = (
  sites: readonly ListedPlace[],
  hours: (site: ListedPlace) => string | undefined,
  texts: Texts,
): PlacesInWords => {
  const each = sites.map(hours);
  const [first] = each;
  const { isOpen, areOpen, postedHours } = texts.places;
  const posted = sites.map(({ place: { hoursText } }) => hoursText);
  if (sites.length > 0 && each.every((one) => one === undefined) && posted[0] && new Set(posted).size === 1)
    return { places: sites.map((site) => placeFor(site, texts)), together: [postedHours(undefined, posted[0])] };
  if (first !== undefined && each.every((one) => one === first)) {
    const together = sites.length === 1 ? isOpen(first) : areOpen(first);
    return { places: sites.map((site) => placeFor(site, texts)), together: [together] };
  }
  const places = sites.map((site, at) => [placeFor(site, texts), each[at] ?? posted[at]].filter(Boolean).join(', '));
  return { places, together: [] };
};

/** Whether a distance is spoken that is measured from or to the middle of a ZIP code. */
export const saysRoughly = (sites: readonly ListedPlace[], { places }: Texts): boolean =>
  sites.some(({ away }) => away?.isRough && places.away(away) !== undefined);
