import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { FeedError } from './feed-element';
import { asDamaged, openMembers } from './zip-members';

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

/** A folder may lie in a folder; two with a feed in each can't be told apart. */
const inOneFolder = <T extends { path: string }>(all: readonly T[], feed: string): readonly T[] => {
  const folders = new Map<string, T[]>();
  for (const one of all) folders.set(dirname(one.path), [...(folders.get(dirname(one.path)) ?? []), one]);
  const [first, second] = [...folders.keys()].sort();
  if (first === undefined) return [];
  if (second !== undefined)
    throw new FeedError(
      `There are files of a feed in two folders of it, "${first}" and "${second}". Choose one of them. Nothing was changed.`,
      feed,
    );
  return all;
};

/** A stream of an archive whose trouble is the archive's, not ours. */
const guarded = (stream: Readable, path: string): Readable => {
  const destroy = stream.destroy.bind(stream);
  stream.destroy = (error?: Error) => destroy(error && asDamaged(path, error));
  return stream;
};

const inZip = async (path: string): Promise<FeedFiles> => {
  const { zip, entries } = await openMembers(path);
  const found = entries
    .filter(({ fileName }) => isOurs(fileName))
    .map((entry) => {
      const open = async () => guarded(await zip.openReadStreamPromise(entry), path);
      const file: FeedFile = { name: basename(entry.fileName), bytes: entry.uncompressedSize, open };
      return { path: entry.fileName, file };
    });
  try {
    return { files: inOneFolder(found, path).map(({ file }) => file), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
};

const below = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : below(path);
      if (!isOurs(path)) return [];
      if (entry.isFile()) return [path];
      throw new FeedError(
        'This is a link or a device, not a file. Put the file itself into the folder. Nothing was changed.',
        path,
      );
    }),
  );
  return paths.flat().sort();
};

/** The files of a feed: an .xml file, a folder of flat files, a .zip of either, or a single `places.csv`. */
export const openFeedFiles = async (path: string): Promise<FeedFiles> => {
  const found = await stat(path);
  if (!found.isDirectory() && !found.isFile())
    throw new FeedError('This is a device or a pipe, which may never end. Name a file. Nothing was changed.', path);
  if (found.isFile()) return /\.zip$/i.test(path) ? inZip(path) : { files: [await onDisk(path)], close: () => {} };
  const all = (await below(path)).map((one) => ({ path: relative(path, one), whole: one }));
  // What lies deeper is only looked at where nothing lies on top: an office keeps old feeds in folders beside.
  const top = all.filter((one) => dirname(one.path) === '.');
  const chosen = top.length > 0 ? top : inOneFolder(all, path);
  return { files: await Promise.all(chosen.map(({ whole }) => onDisk(whole))), close: () => {} };
};
