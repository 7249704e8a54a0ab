import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { Locality } from '../../models/places/county';
import { cityKey } from '../../models/places/street-name';
import type { OfficeFacts } from './check-feed';
import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';
import { readBoolean } from './read-boolean';

/** `MARICOPA` and `Maricopa County` are one. */
const countyKey = (name: string): string => cityKey(name).replace(/ (COUNTY|PARISH|BOROUGH|CITY|TOWN)$/, '');

const jurisdictionFor = ({ fields }: FeedElement, jurisdictions: readonly Jurisdiction[]): Jurisdiction | undefined => {
  const ocdIds = (fields['external_ocd-id'] ?? '').split('\n');
  const byId = jurisdictions.find(({ id, ocd_id }) => id === fields.name || ocdIds.includes(ocd_id ?? '-'));
  if (byId) return byId;
  const key = countyKey(fields.name ?? '');
  const byName = jurisdictions.filter(({ name, also_known_as }) =>
    [name, ...also_known_as].map(countyKey).includes(key),
  );
  // A county and a city of one name: the name alone does not say which.
  return byName.length === 1 ? byName[0] : undefined;
};

/** A locality as the office knows it. */
export const matchLocality = (element: FeedElement, facts: OfficeFacts, report: FeedReport): Locality => {
  const { id, fields } = element;
  const name = fields.name ?? id;
  const isMailOnly = readBoolean(
    element,
    'is_mail_only',
    'Its voters could be sent to places that are closed.',
    report,
  );
  const ours = jurisdictionFor(element, facts.jurisdictions);
  if (!ours) report.add('locality-unmatched', element, name);
  return {
    id,
    name: ours?.name ?? name,
    ...(ours ? { jurisdiction: ours.id } : {}),
    timeZone: ours?.time_zone ?? facts.timeZone,
    ...(isMailOnly === true ? { isMailOnly } : {}),
  };
};
