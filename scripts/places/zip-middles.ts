import { parse } from 'csv-parse';
import { type FeedFile, openFeedFiles } from './feed-files';

/** The middle of each ZIP code, [latitude, longitude]. */
export type ZipMiddles = ReadonlyMap<string, readonly [latitude: number, longitude: number]>;

/** Headings of the Census Bureau's gazetteer of ZIP code areas, and the plain ones. */
const COLUMNS = { zip: ['zip', 'geoid'], latitude: ['latitude', 'intptlat'], longitude: ['longitude', 'intptlong'] };

/**
 * Reads ZIP codes with their middles: a CSV file with zip, latitude and longitude, or the Census Bureau's
 * gazetteer as it is downloaded, parted by tabs. Nothing else tells how far a place without a position is.
 */
export const readZipMiddles = async (file: FeedFile): Promise<ZipMiddles> => {
  const middles = new Map<string, readonly [number, number]>();
  const parser = (await file.open()).pipe(
    parse({ bom: true, trim: true, delimiter: [',', '\t'], relax_column_count: true }),
  );
  let at: { zip: number; latitude: number; longitude: number } | undefined;
  for await (const record of parser as AsyncIterable<string[]>) {
    if (!at) {
      const headings = record.map((heading) => heading.toLowerCase());
      const find = (names: readonly string[]): number => headings.findIndex((heading) => names.includes(heading));
      at = { zip: find(COLUMNS.zip), latitude: find(COLUMNS.latitude), longitude: find(COLUMNS.longitude) };
      continue;
    }
    const [latitude, longitude] = [Number(record[at.latitude]), Number(record[at.longitude])];
    const zip = record[at.zip] ?? '';
    if (/^\d{5}$/.test(zip) && Number.isFinite(latitude) && Number.isFinite(longitude)) {
      middles.set(zip, [latitude, longitude]);
    }
  }
  return middles;
};

/** The same from a path; a .zip will do, as it is downloaded. */
export const readZipsAt = async (path: string): Promise<ZipMiddles> => {
  const { files, close } = await openFeedFiles(path);
  try {
    return files[0] ? await readZipMiddles(files[0]) : new Map();
  } finally {
    close();
  }
};
