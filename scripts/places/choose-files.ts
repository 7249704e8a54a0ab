import { type FeedElement, FeedError } from './feed-element';
import type { FeedFile } from './feed-files';

export const typeOf = ({ name }: FeedFile): string => name.toLowerCase().split('.', 1)[0] ?? '';

const isPlain = ({ name }: FeedFile): boolean => /^[^.]+\.(txt|csv)$/i.test(name);

export interface ChosenFiles {
  files: readonly FeedFile[];
  /** Tells of files that are passed over. */
  notes: readonly FeedElement[];
}

/**
 * One file for each type: `street_segment.txt` is taken before `street_segment.bak.txt`. Two that are alike stop the
 * import, since both would put the same voters somewhere.
 */
export const chooseFiles = (all: readonly FeedFile[], isWanted: (type: string) => boolean): ChosenFiles => {
  const notes: FeedElement[] = [];
  const byType = new Map<string, FeedFile[]>();
  for (const file of all) byType.set(typeOf(file), [...(byType.get(typeOf(file)) ?? []), file]);
  const files = [...byType].flatMap(([type, found]) => {
    if (!isWanted(type)) return found;
    const plain = found.filter(isPlain);
    const [first, second] = plain.length > 0 ? plain : found;
    if (first && second)
      throw new FeedError(
        `${second.name} is there as well, and both are ${type}. Keep one of them. Nothing was changed.`,
        first.name,
      );
    for (const other of found) {
      if (other === first) continue;
      const fields = { code: 'file-passed-over', used: first?.name };
      notes.push({ type: 'note', id: '', file: other.name, line: 1, fields });
    }
    return first ? [first] : [];
  });
  return { files, notes };
};

/** Files without which a feed's other files lead nowhere. */
const NEEDED: readonly (readonly [type: string, needs: string, why: string])[] = [
  ['street_segment', 'precinct', 'its rows lead to precincts'],
  ['precinct', 'locality', 'its rows are parts of localities'],
  ['precinct', 'polling_location', 'its rows name places'],
];

export const checkFiles = (files: readonly FeedFile[]): void => {
  const types = new Set(files.map(typeOf));
  for (const [type, needs, why] of NEEDED) {
    const file = files.find((one) => typeOf(one) === type);
    if (file && !types.has(needs))
      throw new FeedError(
        `The feed has no ${needs}.txt, but ${why}. Add the file to the feed. Nothing was changed.`,
        file.name,
      );
  }
};

/** Columns without which no row of a file can be used; of several in one entry, one will do. */
const COLUMNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  election: [['date']],
  locality: [['id'], ['name']],
  precinct: [['id'], ['locality_id']],
  polling_location: [['id'], ['structured_line_1', 'address_line']],
  schedule: [['hours_open_id'], ['start_time'], ['end_time']],
  street_segment: [['precinct_id'], ['odd_even_both'], ['street_name', 'includes_all_streets'], ['city', 'zip']],
};

export const checkColumns = (file: FeedFile, type: string, headings: readonly string[]): void => {
  const missing = (COLUMNS[type] ?? []).find((names) => !names.some((name) => headings.includes(name)));
  if (!missing) return;
  const has = headings.filter((name) => name !== '').join(', ');
  throw new FeedError(
    `The column ${missing.join(' or ')} is missing, without which no row of the file can be used. ` +
      `It has ${has === '' ? 'none' : has.slice(0, 200)}. Add the column. Nothing was changed.`,
    file.name,
    1,
  );
};
