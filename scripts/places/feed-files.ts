import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';

/** One file of a feed, wherever it lies. */
export interface FeedFile {
  /** As a person would name it: `street_segment.txt`. */
  name: string;
  bytes: number;
  open(): Promise<Readable>;
}

export interface FeedFiles {
  files: readonly FeedFile[];
  close(): void;
}

const onDisk = async (path: string): Promise<FeedFile> => ({
  name: basename(path),
  bytes: (await stat(path)).size,
  open: async () => createReadStream(path, { highWaterMark: 1 << 20 }),
});

/** What an archive tool of the Mac adds to every zip is no part of the feed. */
const isOurs = (path: string): boolean => /\.(xml|txt|csv)$/i.test(path) && !/(^|\/)(__MACOSX\/|\._)/.test(path);

const inZip = async (path: string): Promise<FeedFiles> => {
  const zip = await openPromise(path, { autoClose: false });
  const files: FeedFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!isOurs(entry.fileName)) continue;
    const open = () => zip.openReadStreamPromise(entry);
    files.push({ name: basename(entry.fileName), bytes: entry.uncompressedSize, open });
  }
  return { files, close: () => zip.close() };
};

/** The files of a feed: an .xml file, a folder of flat files, a .zip of either, or a single `places.csv`. */
export const openFeedFiles = async (path: string): Promise<FeedFiles> => {
  if ((await stat(path)).isDirectory()) {
    const names = (await readdir(path)).filter(isOurs).sort();
    return { files: await Promise.all(names.map((name) => onDisk(join(path, name)))), close: () => {} };
  }
  return /\.zip$/i.test(path) ? inZip(path) : { files: [await onDisk(path)], close: () => {} };
};
