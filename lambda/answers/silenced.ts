import { covers } from '../../models/table/emergency';
import type { Content } from '../table/content';

/**
 * Whether the office stopped an answer: `here`, for this voter; or in `some-county`, which may be the voter's
 * while the county isn't known.
 */
export const silencedFor = (
  { lineage, counties, silenced }: Content,
  faq: string,
  isCountyKnown: boolean,
): 'here' | 'some-county' | undefined => {
  const stopped = silenced.filter((one) => covers(one, faq));
  if (stopped.some(({ jurisdiction }) => lineage.some(({ id }) => id === jurisdiction))) return 'here';
  return !isCountyKnown && stopped.some(({ jurisdiction }) => counties.has(jurisdiction)) ? 'some-county' : undefined;
};
