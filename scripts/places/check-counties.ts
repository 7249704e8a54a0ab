import type { Counties } from './build-counties';
import type { FeedReport } from './feed-problem';
import type { GatheredFeed } from './gather';

/** Checks that every address leads to a precinct, and every precinct to a place. */
export const checkCounties = (gathered: GatheredFeed, counties: Counties, report: FeedReport): void => {
  const named = new Set(gathered.named.map(({ id }) => id));
  for (const { id, at, segments } of gathered.named) {
    if (!gathered.precincts.has(id)) report.add('precinct-not-found', at, id, segments);
  }
  for (const { id, locality, pollingPlaces, isMailOnly } of counties.precincts) {
    const element = gathered.precincts.get(id);
    const hasCenters = counties.sites.get(locality)?.some(({ kinds }) => kinds.includes('vote-center')) ?? false;
    if (!element || hasCenters || isMailOnly) continue;
    if (pollingPlaces.length === 0) report.add('precinct-without-place', element);
    // A precinct that is split has its segments in its parts.
    const isSplit = [...gathered.precincts.values()].some(({ fields }) => fields.split_of === id);
    if (!named.has(id) && !isSplit) report.add('precinct-without-segments', element);
  }
  for (const place of counties.places) {
    const element = gathered.places.get(place.id);
    if (element && place.schedules.length === 0 && !place.hoursText) report.add('place-without-hours', element);
  }
};
