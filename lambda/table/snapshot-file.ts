import { closeSync, openSync, readSync } from 'node:fs';
import { countiesPartition } from '../../models/table/keys';
import { type Page, pageName } from '../../models/table/page';
import { unpackValue } from './page-item';
import { packedCounties, type ReleaseSource } from './release-source';

/** How the file begins: a number that says how long its index is. */
const HEAD_BYTES = 4;

/** Reads so many bytes from there. Throws where the file has fewer. */
const readAt = (path: string, from: number, length: number): Uint8Array => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, from) < length) throw new Error(`${path} is cut short.`);
    return bytes;
  } finally {
    closeSync(file);
  }
};

/** What a place shows that is not in the release. */
const NOBODY: Page = { faq: [], elections: [], deadlines: [] };

/** A line of the index for each page: its name, where it begins behind the index, and its length. */
export const indexLine = (name: string, from: number, length: number): string => `${name}\t${from}\t${length}\n`;

/**
 * The pages of a whole release in a file beside the bundle: only what is asked for is read and unpacked, be the office a
 * county or a state. Where the file can't be read there is none of them.
 */
export const openSnapshotFile = (path: string, root: string): ReleaseSource => {
  let index: { text: string; end: number } | undefined;
  const indexOf = (): { text: string; end: number } => {
    const length = Buffer.from(readAt(path, 0, HEAD_BYTES)).readUInt32BE();
    const text = `\n${Buffer.from(readAt(path, HEAD_BYTES, length)).toString('utf8')}`;
    index = { text, end: HEAD_BYTES + length };
    return index;
  };
  const read = (name: string): unknown => {
    const { text, end } = index ?? indexOf();
    const line = text.indexOf(`\n${name}\t`);
    if (line < 0) return undefined;
    const [, from, length] = text.slice(line + 1, text.indexOf('\n', line + 1)).split('\t');
    return unpackValue(readAt(path, end + Number(from), Number(length)));
  };
  const pages = new Map<string, Page>();
  return {
    page(ref) {
      const name = pageName(ref);
      try {
        const page = pages.get(name) ?? (read(name) as Page | undefined) ?? NOBODY;
        pages.set(name, page);
        return page;
      } catch {
        return undefined;
      }
    },
    counties: packedCounties(() => read(countiesPartition(root)) ?? []),
  };
};
