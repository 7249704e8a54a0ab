import { Temporal } from 'temporal-polyfill';
import type { ContentRow } from '../../models/content/content-row';
import type { OfficeFacts } from './check-feed';

/** What a feed is held against, out of the office's own content; none where its root is missing there. */
export const officeFacts = (
  contents: readonly ContentRow[],
  root: string | undefined,
  now: string,
): OfficeFacts | undefined => {
  const jurisdictions = contents.flatMap((one) => (one.sheet === 'jurisdictions' ? [one.row] : []));
  const home = jurisdictions.find(({ id }) => id === root);
  if (!home) return undefined;
  return {
    jurisdictions,
    elections: contents.flatMap((one) => (one.sheet === 'elections' ? [one.row] : [])),
    deadlines: contents.flatMap((one) => (one.sheet === 'deadlines' ? [one.row] : [])),
    timeZone: home.time_zone,
    today: Temporal.Instant.from(now).toZonedDateTimeISO(home.time_zone).toPlainDate().toString(),
  };
};
