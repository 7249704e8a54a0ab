import type { Jurisdiction } from '../../models/content/jurisdiction';
import type { Office } from '../../models/content/office';
import type { Pointer, Version } from '../../models/table/items';
import type { CheckedFolder } from '../check/check-folder';
import type { Change, Stale } from '../plan/plan';

/** What the next release would change, as far as it is known, and the texts that are others than were approved. */
export interface NextRelease {
  changes: readonly Change[];
  stale: readonly Stale[];
}

/** Everything that the desk shows, as it was read at one moment; the views are functions of it. */
export interface DeskContent {
  /** The clerk's files, and what is wrong with them. */
  checked: CheckedFolder;
  /** The office's settings: of the files, or as they were when the conversation began. */
  office: Office;
  /** What voters hear: every row of the live release, and notices and stops. */
  pointer: Pointer;
  versions: readonly Version[];
  next: NextRelease;
  /** An ISO instant: the present of the desk. */
  now: string;
  /** Another one whenever files, release, notices or stops are other ones: what was shown before is out of date. */
  mark: string;
}

/** Every place of the files: those above the office's own, its own, and those below it by name. */
export const placesOf = ({ checked, office }: Pick<DeskContent, 'checked' | 'office'>): Jurisdiction[] => {
  const all = checked.rows.flatMap(({ content }) => (content?.sheet === 'jurisdictions' ? [content.row] : []));
  const byId = new Map(all.map((one) => [one.id, one]));
  const above: Jurisdiction[] = [];
  for (let next = byId.get(office.root); next && !above.includes(next); next = byId.get(next.parent ?? ''))
    above.unshift(next);
  const below = all.filter((one) => !above.includes(one)).sort((a, b) => a.name.localeCompare(b.name, 'en-US'));
  return [...above, ...below];
};

/** The office's own zone, by which the desk tells time. */
export const zoneAt = ({ versions, office }: Pick<DeskContent, 'versions' | 'office'>, place?: string): string => {
  const zoneOf = (id: string): string | undefined => {
    for (const { content } of versions)
      if (content.sheet === 'jurisdictions' && content.row.id === id) return content.row.time_zone;
    return undefined;
  };
  return zoneOf(place ?? office.root) ?? zoneOf(office.root) ?? 'UTC';
};
