import type { ContentRow } from '../../models/content/content-row';

/** What each jurisdiction has of its own, `vote-id/en-US` and `elections`, sorted. */
export const ownEntries = (rows: Iterable<ContentRow>): Map<string, string[]> => {
  const sets = new Map<string, Set<string>>();
  const add = (jurisdiction: string, entry: string): void => {
    const set = sets.get(jurisdiction);
    if (set) set.add(entry);
    else sets.set(jurisdiction, new Set([entry]));
  };
  for (const content of rows) {
    if (content.sheet === 'faq') add(content.row.jurisdiction, `${content.row.id}/${content.row.locale}`);
    else if (content.sheet === 'elections') add(content.row.jurisdiction, 'elections');
  }
  return new Map([...sets].map(([jurisdiction, entries]) => [jurisdiction, [...entries].sort()]));
};
