import type { Office } from '../../models/content/office';
import { FileError } from '../door/files';
import type { Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import type { OfficeFacts } from '../places/check-feed';
import { FeedError } from '../places/feed-element';
import { type ImportedFeed, importFeed } from '../places/import-feed';
import { officeFacts } from '../places/office-facts';
import type { PlacesTable } from '../places/places-table';
import { readZipsAt, type ZipMiddles } from '../places/zip-middles';
import { readContent } from '../sheet/read-content';
import type { Given } from '../verbs/options';
import { zoneOf } from './office-clock';
import { progressBar } from './progress';
import { withPlacesTable } from './with-places-table';

type FeedGiven = Given<'content' | 'kept' | 'zips'>;

const factsOf = async ({
  folder,
  now,
}: FeedGiven): Promise<OfficeFacts & { office: Office | undefined; zone: string }> => {
  const { office, rows } = await readContent(folder);
  const said = rows.flatMap(({ content }) => content ?? []);
  const facts = officeFacts(said, office?.root, now);
  if (!facts)
    throw new UsageError(`The office's counties and elections can't be read from ${folder}: name it with --content.`);
  return { office, zone: zoneOf(said, office?.root), ...facts };
};

const zipMiddlesFrom = async (path: string | undefined): Promise<ZipMiddles> => {
  if (path === undefined) return new Map();
  const middles = await readZipsAt(path);
  if (middles.size === 0)
    throw new UsageError(`${path} has no ZIP codes: it needs the columns zip, latitude, longitude.`);
  return middles;
};

/** Reads and checks the feed, and gives it to `work` with the table. What was put aside is deleted afterwards. */
export const withFeed = async <T>(
  given: FeedGiven,
  terminal: Terminal,
  work: (
    imported: ImportedFeed,
    openTable: <R>(use: (table: PlacesTable) => Promise<R>) => Promise<R>,
    zone: string,
  ) => Promise<T>,
): Promise<T> => {
  const [feed = ''] = given.words;
  const { office, zone, ...facts } = await factsOf(given);
  const zips = await zipMiddlesFrom(given.zips);
  const onProgress = (step: 'read' | 'sort', done: number, total: number): void =>
    terminal.progress(
      step === 'read'
        ? progressBar(Math.round(done / 1e6), Math.round(total / 1e6), 'MB read')
        : progressBar(done, total, 'parts of the street book sorted'),
    );
  let imported: ImportedFeed;
  try {
    imported = await importFeed({ path: feed, facts, zips, onProgress });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`There is no feed at ${feed}.`);
    if (!(error instanceof FeedError)) throw error;
    throw new FileError(`${error.file}${error.line === undefined ? '' : `:${error.line}`}  ${error.message}`);
  } finally {
    terminal.progress('');
  }
  try {
    const openTable = <R>(use: (table: PlacesTable) => Promise<R>): Promise<R> =>
      withPlacesTable(given, office, async (table) => {
        await table.releases.ensure();
        return use(table);
      });
    return await work(imported, openTable, zone);
  } finally {
    imported.remove();
  }
};
