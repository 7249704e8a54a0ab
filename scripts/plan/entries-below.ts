import type { ContentRow } from '../../models/content/content-row';

/**
 * For each jurisdiction what some of those directly below it have of their own, `vote-id/en-US` and `elections`,
 * sorted. It stands on the parent, once: with each county, three thousand of them would repeat the same list.
 */
export const entriesBelow = (rows: readonly ContentRow[]): Map<string, string[]> => {
  const parents = new Map<string, string>();
  for (const { sheet, row } of rows) {
    if (sheet === 'jurisdictions' && row.parent !== undefined) parents.set(row.id, row.parent);
  }
  const sets = new Map<string, Set<string>>();
  const add = (jurisdiction: string, entry: string): void => {
    const parent = parents.get(jurisdiction);
    if (parent === undefined) return;
    const set = sets.get(parent);
    if (set) set.add(entry);
    else sets.set(parent, new Set([entry]));
  };
  for (const { sheet, row } of rows) {
    if (sheet === 'faq') add(row.jurisdiction, `${row.id}/${row.locale}`);
    else if (sheet === 'elections') add(row.jurisdiction, 'elections');
  }
  return new Map([...sets].map(([parent, entries]) => [parent, [...entries].sort()]));
};
