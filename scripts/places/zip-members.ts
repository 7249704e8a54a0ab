import { stat } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { visible } from '../report/visible';
import { FeedError } from './feed-element';

/** A feed is some ten files; an archive that was made to fill the computer has tens of thousands. */
const MOST_MEMBERS = 1000;
/** A feed packs into a tenth or a thirtieth; a file that was made to fill the computer packs into a thousandth. */
const MOST_RATIO = 150;
const SMALL_BYTES = 50_000_000;
/** Three million segments are a tenth of it. */
const MOST_BYTES = 20_000_000_000;

const AGAIN = "Get it again from whoever made it, and don't unpack it by hand. Nothing was changed.";

const GB = 1e9;

const link = (entry: Entry): boolean => {
  const [madeBy, mode] = [entry.versionMadeBy >>> 8, entry.externalFileAttributes >>> 16];
  return madeBy === 3 && (mode & 0o170000) === 0o120000;
};

const damaged = (path: string, error: unknown): FeedError => {
  const message = error instanceof Error ? error.message : 'unreadable';
  const [, outside] =
    /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/.exec(message) ?? [];
  return new FeedError(
    outside === undefined
      ? `The archive is damaged, or was cut off while it was copied (${visible(message)}). Download it again. Nothing was changed.`
      : `A file in the archive, "${visible(outside.slice(0, 100))}", would be put outside of its folder, as in no honest feed. ${AGAIN}`,
    path,
  );
};

const tooMuch = (path: string, bytes: number): FeedError =>
  new FeedError(
    `The archive unpacks to ${(bytes / GB).toLocaleString('en-US', { maximumFractionDigits: 1 })} GB, as no feed of its size does. ${AGAIN}`,
    path,
  );

/** Opens an archive with what is in it, before any of it is unpacked. Throws `FeedError` where it was made to do harm. */
export const openMembers = async (path: string): Promise<{ zip: ZipFile; entries: readonly Entry[] }> => {
  const { size } = await stat(path);
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw damaged(path, error);
  });
  try {
    if (zip.entryCount > MOST_MEMBERS)
      throw new FeedError(`There are ${zip.entryCount.toLocaleString('en-US')} files in the archive. ${AGAIN}`, path);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (link(entry))
        throw new FeedError(
          `"${visible(entry.fileName.slice(0, 100))}" in the archive is a link, not a file. ${AGAIN}`,
          path,
        );
      entries.push(entry);
    }
    const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    // By the archive's own size: several members may share the same bytes.
    if (bytes > MOST_BYTES || (bytes > SMALL_BYTES && bytes / size > MOST_RATIO)) throw tooMuch(path, bytes);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw error instanceof FeedError ? error : damaged(path, error);
  }
};

/** Trouble while a member is unpacked is the archive's, not ours. */
export const asDamaged = (path: string, error: Error): Error =>
  error instanceof FeedError ? error : damaged(path, error);
