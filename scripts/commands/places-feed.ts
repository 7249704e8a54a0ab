import type { Office } from '../../models/content/office';
import type { OfficeFacts } from '../places/check-feed';
import { FeedError } from '../places/feed-element';
import { type ImportedFeed, importFeed } from '../places/import-feed';
import { officeFacts } from '../places/office-facts';
import { openPlacesTable } from '../places/open-places-table';
import type { PlacesTable } from '../places/places-table';
import { readZipsAt, type ZipMiddles } from '../places/zip-middles';
import { anyOf } from '../report/did-you-mean';
import { readContent } from '../sheet/read-content';
import { LOCAL } from '../table/open-target';
import { type Clock, type Terminal, UsageError } from './outcome';
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
  clock: Clock;
}

const factsOf = async ({
  office: folder,
  now,
}: PlacesOptions): Promise<OfficeFacts & { office: Office | undefined }> => {
  const { office, rows } = await readContent(folder);
  const facts = officeFacts(
    rows.flatMap(({ content }) => content ?? []),
    office?.root,
    now,
  );
  if (!facts)
    throw new UsageError(`The office's counties and elections can't be read from ${folder}: name it with --content.`);
  return { office, ...facts };
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
