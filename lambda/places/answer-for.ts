import type { CountySites, Manifest, Precinct } from '../../models/places/county';
import { type County, listCounty, listPlaces, type Standpoint } from './listed-place';
import { type Matched, precinctsIn } from './match-readings';
import type { PlacesAnswer } from './places-answer';

export type Ambiguous = Extract<PlacesAnswer, { kind: 'ambiguous' }>;

/** What has to be asked before anything can be said; nothing where all readings agree. */
export const doubtIn = (found: readonly Matched[], lead: (precinct: string) => string): Ambiguous | undefined => {
  const open = found.flatMap(({ match }) => (match.kind === 'ambiguous' ? [match] : []));
  const ends = new Set([...precinctsIn(found).keys()].map(lead));
  const [first, ...others] = open;
  const choices = [...new Set(found.map(({ heard }) => heard))];
  const isOneQuestion = first && ends.size === 0 && others.every(({ missing }) => missing === first.missing);
  if (isOneQuestion)
    return { kind: 'ambiguous', missing: first.missing, choices: [...new Set(open.flatMap((one) => one.choices))] };
  if (first || ends.size > 1) {
    const addresses = choices.map((heard) => {
      const { zip } = found.find((one) => one.heard === heard)?.reading ?? {};
      return [heard, zip].filter(Boolean).join(' ');
    });
    return { kind: 'ambiguous', missing: choices.length > 1 ? 'reading' : 'nothing', choices, addresses };
  }
  const doubtful = found.filter(({ reading }) => reading.isDoubtful);
  return doubtful.length > 0 ? { kind: 'ambiguous', missing: 'street', choices } : undefined;
};

/** Where the voters of a precinct vote, for comparing. */
export const leadsTo = ({ pollingPlaces, isMailOnly, sites }: Precinct): string =>
  JSON.stringify([isMailOnly ?? false, pollingPlaces.map(({ id }) => id).sort(), [...sites].sort()]);

interface Known {
  manifest: Manifest;
  sites: CountySites;
  standpoint: Standpoint;
  precinct: Precinct | undefined;
  doubt: Ambiguous | undefined;
  found: readonly Matched[];
  isSpoken: boolean;
  hasStreet: boolean;
}

/** What the list says of an address, as far as it was matched. */
export const answerFor = ({
  manifest,
  sites,
  standpoint,
  precinct,
  doubt,
  found,
  isSpoken,
  hasStreet,
}: Known): PlacesAnswer => {
  const county: County = listCounty(sites, standpoint, precinct?.sites);
  if (precinct && precinct.pollingPlaces.length > 0) {
    const pollingPlaces = listPlaces(precinct.pollingPlaces, standpoint, sites);
    const isExact = found.every(({ match }) => match.kind === 'precinct' && match.isExact);
    const heard = isSpoken ? found[0]?.heard : undefined;
    return { kind: 'found', precinct: named(precinct), isExact, pollingPlaces, county, ...(heard ? { heard } : {}) };
  }
  const of = { county, ...(precinct ? { precinct: named(precinct) } : {}) };
  if (precinct?.isMailOnly || sites.locality.isMailOnly) return { kind: 'mail-only', ...of };
  if (county.voteCenters.length > 0) return { kind: 'vote-centers', ...of };
  if (doubt) return { ...doubt, county };
  if (precinct) return { kind: 'unknown', why: 'no-place', county };
  if (manifest.counts.segments === 0) return { kind: 'county-sites', county, hasNoStreets: true };
  return hasStreet ? { kind: 'unknown', why: 'not-found', county } : { kind: 'county-sites', county };
};

const named = ({ id, name }: Precinct): { id: string; name: string } => ({ id, name });

export const withoutCounty = (found: readonly Matched[]): PlacesAnswer =>
  doubtIn(found, String) ?? { kind: 'unknown', why: 'no-county' };
