import { Temporal } from 'temporal-polyfill';
import type { Office } from '../../models/content/office';
import type { OfficeFacts } from '../places/check-feed';
import { FeedError } from '../places/feed-element';
import { openFeedFiles } from '../places/feed-files';
import { type ImportedFeed, importFeed } from '../places/import-feed';
import { openPlacesTable } from '../places/open-places-table';
import type { PlacesTable } from '../places/places-table';
import { readZipMiddles } from '../places/zip-middles';
import { anyOf } from '../report/did-you-mean';
import { readContent } from '../sheet/read-content';
import { LOCAL } from '../table/open-target';
import { type Terminal, UsageError } from './outcome';
import { progressBar } from './progress';

/** What `faq places plan|apply FEED` is given. */
export interface PlacesOptions {
  feed: string;
  /** The content folder or workbook: its elections and counties are what the feed is held against. */
  office: string;
  target: string;
  /** The folder of the local table. */
  kept?: string | undefined;
  /** ZIP codes with their middles: a CSV file, or the Census Bureau's gazetteer. */
  zips?: string | undefined;
  /** Fingerprint of the plan that was looked at. */
  plan?: string | undefined;
  by?: string | undefined;
  note?: string | undefined;
  /** Releases the feed without the elements that can't be used. */
  withoutBroken: boolean;
  yes: boolean;
  json: boolean;
  all: boolean;
  /** An ISO instant. */
  now: string;
}

const factsOf = async ({
  office: folder,
  now,
}: PlacesOptions): Promise<OfficeFacts & { office: Office | undefined }> => {
  const { office, rows } = await readContent(folder);
  const contents = rows.flatMap(({ content }) => content ?? []);
  const jurisdictions = contents.flatMap((one) => (one.sheet === 'jurisdictions' ? [one.row] : []));
  const root = jurisdictions.find(({ id }) => id === office?.root);
  if (!root)
    throw new UsageError(`The office's counties and elections can't be read from ${folder}: name it with --office.`);
  return {
    office,
    jurisdictions,
    elections: contents.flatMap((one) => (one.sheet === 'elections' ? [one.row] : [])),
    deadlines: contents.flatMap((one) => (one.sheet === 'deadlines' ? [one.row] : [])),
    timeZone: root.time_zone,
    today: Temporal.Instant.from(now).toZonedDateTimeISO(root.time_zone).toPlainDate().toString(),
  };
};

const zipMiddlesFrom = async (path: string | undefined) => {
  if (path === undefined) return new Map();
  const { files, close } = await openFeedFiles(path);
  try {
    const middles = files[0] ? await readZipMiddles(files[0]) : new Map();
    if (middles.size === 0)
      throw new UsageError(`${path} has no ZIP codes: it needs the columns zip, latitude, longitude.`);
    return middles;
  } finally {
    close();
  }
};

/** Reads and checks the feed, and gives it to `work` with the table. What was put aside is deleted afterwards. */
export const withFeed = async <T>(
  options: PlacesOptions,
  terminal: Terminal,
  work: (imported: ImportedFeed, openTable: <R>(use: (table: PlacesTable) => Promise<R>) => Promise<R>) => Promise<T>,
): Promise<T> => {
  const { office, ...facts } = await factsOf(options);
  const zips = await zipMiddlesFrom(options.zips);
  const onProgress = (step: 'read' | 'sort', done: number, total: number): void =>
    terminal.progress(
      step === 'read'
        ? progressBar(Math.round(done / 1e6), Math.round(total / 1e6), 'MB read')
        : progressBar(done, total, 'parts of the street book sorted'),
    );
  let imported: ImportedFeed;
  try {
    imported = await importFeed({ path: options.feed, facts, zips, onProgress });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(`There is no feed at ${options.feed}.`);
    if (!(error instanceof FeedError)) throw error;
    throw new UsageError(`${error.file}${error.line === undefined ? '' : `:${error.line}`}  ${error.message}`);
  } finally {
    terminal.progress('');
  }
  try {
    return await work(imported, async (use) => {
      const { target, kept } = options;
      const opened = await openPlacesTable(target, { office, kept, baseDir: process.cwd() });
      if (!opened) {
        const names = [LOCAL, ...Object.keys(office?.targets ?? {})];
        throw new UsageError(`There is no target "${target}". Write ${anyOf(names)}, or have it added to office.yaml.`);
      }
      try {
        await opened.table.releases.ensure();
        return await use(opened.table);
      } finally {
        await opened.close();
      }
    });
  } finally {
    imported.remove();
  }
};
