import type { ContentRow } from '../../models/content/content-row';
import { toVersion, type Version } from '../../models/table/items';
import { markFits, textDigest } from './approval';
import { idOf } from './diff-rows';
import { entriesBelow } from './entries-below';

/** What the table shall show, each row as of the next release. */
export interface Desired {
  versions: readonly Version[];
  /** Rows in the sheet that nobody has approved yet. */
  drafts: readonly ContentRow[];
}

export const isDraft = (content: ContentRow): boolean =>
  content.sheet === 'faq' && (content.row.approved_by === undefined || markFits(content.row) === false);

/**
 * A draft changes nothing: where its row was released before, voters go on hearing that, because somebody
 * approved it. `released` must have at least the partitions of the drafts.
 */
export const desiredOf = (rows: readonly ContentRow[], released: readonly Version[], release: number): Desired => {
  const drafts = rows.filter(isDraft);
  const wanted = new Set(drafts.map(idOf));
  const before = new Map<string, ContentRow>();
  for (const { content } of released) if (wanted.has(idOf(content))) before.set(idOf(content), content);
  const shown = new Map<string, ContentRow>();
  for (const content of rows) {
    const row = isDraft(content) ? before.get(idOf(content)) : content;
    if (row) shown.set(idOf(row), row);
  }
  const below = entriesBelow([...shown.values()]);
  const places = electionPlaces(shown);
  const versions: Version[] = [];
  for (const content of shown.values()) {
    const version = toVersion(content, release, places);
    if (content.sheet === 'jurisdictions') versions.push({ ...version, below: below.get(content.row.id) ?? [] });
    else if (content.sheet === 'faq') versions.push({ ...version, digest: textDigest(content.row) });
    else versions.push(version);
  }
  return { versions, drafts };
};

const electionPlaces = (rows: ReadonlyMap<string, ContentRow>): ((election: string) => string) => {
  const places = new Map<string, string>();
  for (const content of rows.values()) {
    if (content.sheet === 'elections') places.set(content.row.id, content.row.jurisdiction);
  }
  return (election) => {
    const place = places.get(election);
    if (place === undefined)
      throw new Error(`A deadline names the election "${election}", which is not among the rows.`);
    return place;
  };
};
