import { open } from 'node:fs/promises';
import { asFileError, FileError } from '../door/files';
import { noSuchFile, readBytes } from './read-bytes';

const HEADING = 'phone';
const WHAT = 'the list of who said stop';

/** Whom nobody may text: the office's own file, a number a line. */
export interface StopList {
  path: string;
  has(phone: string): boolean;
  /** Adds a number to the file, before anything else happens. Throws `FileError`. */
  add(phone: string): Promise<void>;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Numbers are compared by their digits, with the 1 of the United States where ten are written. */
const keyOf = (text: string): string => {
  const digits = digitsOf(text);
  return digits.length === 10 ? `1${digits}` : digits;
};

/** Each line's first number; a line with something else on it might be somebody's, so it is a problem. */
const numbersIn = (path: string, text: string): Set<string> => {
  const numbers = new Set<string>();
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const cell = line.split(',')[0]?.replaceAll('"', '').trim() ?? '';
    if (cell === '' || (at === 0 && !/\d/.test(cell))) continue;
    const key = keyOf(cell);
    if (key.length < 8 || key.length > 15)
      throw new FileError(
        `${path}, row ${at + 1}: that is no phone number, so that somebody who said stop might be texted. Write it as +18005550142. Nothing was sent.`,
      );
    numbers.add(key);
  }
  return numbers;
};

/** Reads the file; `isNamed`: somebody said it is there. Throws `FileError`. */
export const openStopList = async (path: string, isNamed: boolean): Promise<StopList> => {
  const bytes = await readBytes(path, WHAT);
  if (bytes === undefined && isNamed) throw noSuchFile(path, WHAT);
  const text = bytes?.toString();
  const numbers = numbersIn(path, text ?? '');
  let isBegun = text !== undefined && text !== '';
  let endsLine = text === undefined || text === '' || text.endsWith('\n');
  return {
    path,
    has: (phone) => numbers.has(keyOf(phone)),
    async add(phone) {
      if (numbers.has(keyOf(phone))) return;
      numbers.add(keyOf(phone));
      try {
        const file = await open(path, 'a', 0o600);
        try {
          await file.appendFile(`${isBegun ? '' : `${HEADING}\n`}${endsLine ? '' : '\n'}${phone}\n`);
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (error) {
        throw asFileError(error, path, 'The number is not in it yet; the service knows it.');
      }
      isBegun = true;
      endsLine = true;
    },
  };
};
