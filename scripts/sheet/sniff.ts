import { open } from 'node:fs/promises';
import type { Problem, Where } from '../report/problem';
import { problem } from '../report/problems';

const SNIFFED = 64 * 1024;

/** What a file's beginning tells: how its cells are parted, or why it is no CSV file at all. */
export type Sniffed = { delimiter: string } | { problem: Problem };

/** Excel writes semicolons or tabs in some of its regions. They are as good as commas. */
const delimiterOf = (firstLine: string): string => {
  const count = (mark: string): number => firstLine.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/** What parts the cells of a whole CSV text. */
export const delimiterIn = (text: string): string =>
  delimiterOf(text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '');

const isBinary = (bytes: Buffer): boolean => bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-';

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|\?xml)/i.test(text);

export const sniffBytes = (bytes: Buffer, at: Where, headers: readonly string[]): Sniffed => {
  const [first, second] = bytes;
  if (bytes.length === 0) return { problem: problem('empty-file', at, headers) };
  if (first === 0x50 && second === 0x4b) return { problem: problem('is-a-workbook', at) };
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: problem('is-utf-16', at) };
  }
  // The header of the older .xls.
  if (first === 0xd0 && second === 0xcf) return { problem: problem('is-a-workbook', at) };
  if (isBinary(bytes)) return { problem: problem('not-a-csv', at, 'bytes that are no text') };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return { problem: problem('empty-file', at, headers) };
  if (isWebPage(text)) return { problem: problem('not-a-csv', at, 'a web page') };
  return { delimiter: delimiterOf(text.split(/\r?\n|\r/, 1)[0] ?? '') };
};

/** What an Excel file is, by its first bytes: a password turns a workbook into what the older .xls is. */
export const workbookKind = async (path: string): Promise<'workbook' | 'locked' | undefined> => {
  const file = await open(path).catch(() => undefined);
  try {
    const first = Buffer.alloc(2);
    await file?.read(first, 0, 2, 0);
    if (first[0] === 0xd0 && first[1] === 0xcf) return 'locked';
    return first.toString('latin1') === 'PK' || /\.xlsx$/i.test(path) ? 'workbook' : undefined;
  } finally {
    await file?.close();
  }
};

/** Looks at the beginning of a file. Throws where the file can't be opened. */
export const sniff = async (path: string, at: Where, headers: readonly string[]): Promise<Sniffed> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    return sniffBytes(buffer.subarray(0, bytesRead), at, headers);
  } finally {
    await file.close();
  }
};
