import type { CountySites, Locality, Precinct } from '../../models/places/county';
import type { Place } from '../../models/places/place';
import type { FeedElection, OfficeFacts } from './check-feed';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';
import type { GatheredFeed } from './gather';
import { matchLocality } from './match-locality';
import { BROKEN, readBoolean } from './read-boolean';
import { type FeedPlace, placeFor } from './read-place';

/** Precincts with their places, and each county's sites. */
export interface Counties {
  localities: ReadonlyMap<string, Locality>;
  precincts: readonly Precinct[];
  sites: ReadonlyMap<string, CountySites['sites']>;
  /** Every place once, as it is compared with the next import. */
  places: readonly Place[];
}

/** What comes of a precinct of which nobody knows how it votes. */
const UNKNOWN_WAY = 'No place is named for the precinct: its voters will hear the office’s number.';

const idsIn = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((id) => id !== '');

/** The places that an element names; ids that lead nowhere are told. */
const createNamer = (gathered: GatheredFeed, places: ReadonlyMap<string, FeedPlace>, report: FeedReport) => {
  const links = new Map<string, string[]>();
  for (const { fields } of gathered.links) {
    const owner = fields.owner ?? '';
    links.set(owner, [...(links.get(owner) ?? []), fields.place ?? '']);
  }
  const used = new Set<string>();
  return {
    used,
    placesOf(element: FeedElement): FeedPlace[] {
      const ids = [...idsIn(element.fields.polling_location_ids), ...(links.get(element.id) ?? [])];
      return ids.flatMap((id) => {
        const place = places.get(id);
        if (!place) return report.add('place-not-found', element, id) ?? [];
        used.add(id);
        return [place];
      });
    },
  };
};

const isSite = ({ isEarlyVoting, isDropBox }: FeedPlace): boolean => isEarlyVoting || isDropBox;

export const buildCounties = (
  gathered: GatheredFeed,
  places: ReadonlyMap<string, FeedPlace>,
  election: FeedElection,
  facts: OfficeFacts,
  report: FeedReport,
): Counties => {
  const namer = createNamer(gathered, places, report);
  const localities = new Map<string, Locality>();
  const countyWide = new Map<string, Map<string, FeedPlace>>();
  const stateWide = gathered.states.flatMap((state) => namer.placesOf(state));
  for (const [id, element] of gathered.localities) {
    localities.set(id, matchLocality(element, facts, report));
    const own = [...namer.placesOf(element), ...stateWide];
    countyWide.set(id, new Map(own.map((place) => [place.id, place])));
  }

  const precincts: Precinct[] = [];
  /** By locality: sites that only precincts name, and how many of them do. */
  const namedSites = new Map<string, Map<string, number>>();
  const voting = new Map<string, number>();
  for (const [id, element] of gathered.precincts) {
    const parent = gathered.precincts.get(element.fields.split_of ?? '');
    const locality = localities.get((parent ?? element).fields.locality_id ?? '');
    if (!locality) {
      report.add('locality-not-found', element, (parent ?? element).fields.locality_id ?? '');
      continue;
    }
    const byMail = readBoolean(element, 'is_mail_only', UNKNOWN_WAY, report);
    const isMailOnly = byMail === true || locality.isMailOnly === true;
    const own = namer.placesOf(element);
    const named = own.length > 0 || !parent ? own : namer.placesOf(parent);
    const its = byMail === BROKEN ? [] : named;
    const sites = its.filter((place) => isSite(place) && !countyWide.get(locality.id)?.has(place.id));
    const counts = namedSites.get(locality.id) ?? new Map<string, number>();
    namedSites.set(locality.id, counts);
    for (const site of sites) counts.set(site.id, (counts.get(site.id) ?? 0) + (isMailOnly ? 0 : 1));
    if (!isMailOnly) voting.set(locality.id, (voting.get(locality.id) ?? 0) + 1);
    const { name = element.fields.number ?? id } = element.fields;
    precincts.push({
      id,
      name,
      locality: locality.id,
      ...(isMailOnly ? { isMailOnly } : {}),
      pollingPlaces: its
        .filter((place) => !isSite(place))
        .map((place) => placeFor(place, 'polling-place', election, locality.timeZone)),
      sites: sites.map((site) => site.id),
    });
  }

  const sites = new Map<string, CountySites['sites']>();
  for (const [id, { timeZone }] of localities) {
    const wide = [...(countyWide.get(id)?.values() ?? [])].map((place) =>
      placeFor(place, 'vote-center', election, timeZone),
    );
    // What every precinct names is the county's, however the office wrote it down.
    const others = [...(namedSites.get(id) ?? [])].flatMap(([site, count]) => {
      const place = places.get(site);
      const isWide = count > 0 && count === voting.get(id);
      return place
        ? [{ ...placeFor(place, undefined, election, timeZone), ...(isWide ? {} : { onlySome: true }) }]
        : [];
    });
    sites.set(id, [...wide, ...others]);
  }
  const withStreets = new Set(gathered.named.map(({ id }) => id));
  const told = new Set(precincts.flatMap(({ id, locality }) => (withStreets.has(id) ? [locality] : [])));
  for (const [id, locality] of localities) {
    const kinds = (sites.get(id) ?? []).flatMap((site) => site.kinds);
    localities.set(id, { ...locality, offers: [...new Set([...(told.has(id) ? ['streets'] : []), ...kinds])].sort() });
  }
  for (const [id, place] of places) if (!namer.used.has(id)) report.add('place-not-named', place.element);
  const all = [...places].filter(([id]) => namer.used.has(id)).map(([, place]) => placeFor(place, undefined, election));
  return { localities, precincts, sites, places: all };
};
