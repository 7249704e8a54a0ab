import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office } from '../../models/content/office';
import type { Pointer, Version } from '../../models/table/items';
import { checkFolder } from '../check/check-folder';
import type { PlacesTable } from '../places/places-table';
import { readVisible } from '../table/read-visible';
import type { ReleaseTable } from '../table/release-table';
import type { DeskContent } from './desk-content';
import { lookAhead } from './next-release';
import type { MapInput } from './places-map';
import { readPlaces } from './read-places';

/** Where the desk looks: the clerk's files, and the table that voters hear. */
export interface DeskSource {
  folder: string;
  /** The table's folder, where one was named. */
  kept?: string | undefined;
  /** The office's settings, for as long as those of the files can't be read. */
  office: Office;
  table: ReleaseTable;
  places: PlacesTable;
  /** Milliseconds since 1970: the desk's present. */
  clock: () => number;
}

/** Keeps the last value for as long as its key is the same. */
const lastOf = <T>() => {
  let known: { key: string; value: Promise<T> } | undefined;
  return (key: string, make: () => Promise<T>): Promise<T> => {
    if (known?.key !== key) {
      const value = make();
      known = { key, value };
      // What failed is tried again.
      value.catch(() => {
        if (known?.value === value) known = undefined;
      });
    }
    return known.value;
  };
};

/** Another text for every change of the files. */
const markOfFiles = async (folder: string): Promise<string> => {
  const found = await stat(folder).catch(() => undefined);
  const names = found?.isDirectory() ? (await readdir(folder)).filter((name) => /\.(csv|ya?ml)$/.test(name)) : [];
  const paths = found?.isDirectory() ? names.sort().map((name) => join(folder, name)) : [folder];
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.map((path, at) => `${path} ${stats[at]?.mtimeMs} ${stats[at]?.size}`).join('\n');
};

const NOTHING: Pointer = { release: 0, abandoned: [], released_at: '' };

/**
 * Reads what the desk shows, files and table anew each time, without more work than what changed since. Throws
 * `TableError` where the table can't be asked.
 */
export const createDeskReader = (source: DeskSource) => {
  const { folder, table, places, clock } = source;
  const checkedOnce = lastOf<DeskContent['checked']>();
  const rowsOnce = lastOf<readonly Version[]>();
  const nextOnce = lastOf<Awaited<ReturnType<typeof lookAhead>>>();
  const placesOnce = lastOf<MapInput>();

  const read = async (): Promise<DeskContent> => {
    const now = new Date(clock()).toISOString();
    const [files, pointer = NOTHING] = await Promise.all([markOfFiles(folder), table.pointer()]);
    // What is wrong goes by the day; an hour is near enough to any place's midnight.
    const hour = now.slice(0, 13);
    const release = `${pointer.release} ${pointer.abandoned}`;
    const [checked, versions] = await Promise.all([
      checkedOnce(`${files} ${hour}`, () => checkFolder(folder, now)),
      rowsOnce(release, () => readVisible(table, pointer)),
    ]);
    const { next, problems } = await nextOnce(`${files} ${hour} ${release}`, () =>
      lookAhead(table, checked, versions, now),
    );
    const office = checked.office ?? source.office;
    const seen = JSON.stringify([files, pointer.release, pointer.notices, pointer.silenced, pointer.places]);
    const mark = createHash('sha256').update(seen).digest('hex').slice(0, 16);
    return { checked: { ...checked, problems }, office, pointer, versions, next, now, mark };
  };

  return {
    read,
    /** The list of places that voters hear of; nothing where there is none. */
    map: async (): Promise<MapInput | undefined> => {
      const pointer = (await table.pointer())?.places;
      return pointer && placesOnce(String(pointer.version), () => readPlaces(places, pointer));
    },
  };
};
