import { createHmac, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { asFileError, FileError } from '../door/files';

/** What the ledger knows people by: made of a number with a key, so that without the key nobody makes the number of it. */
export interface NumberKey {
  hashed(text: string): string;
}

const BYTES = 32;

const keyOf = (hex: string): NumberKey => {
  const key = Buffer.from(hex, 'hex');
  return { hashed: (text) => createHmac('sha256', key).update(text).digest('base64url') };
};

/**
 * The key in that file, made where there is none. There are so few telephone numbers that a hash without a key is undone by
 * trying them all; whoever has the list beside the key needs no hash. Throws `FileError`.
 */
export const openNumberKey = async (path: string): Promise<NumberKey> => {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      const hex = randomBytes(BYTES).toString('hex');
      await file.writeFile(`${hex}\n`);
      await file.sync();
      return keyOf(hex);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw asFileError(error, path, 'Nothing was sent.');
  }
  const hex = (await readFile(path, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(hex))
    throw new FileError(
      `${path} is not the key that was written there. Bring it back from a copy: without it nobody can tell who was sent what. Nothing was sent.`,
    );
  return keyOf(hex);
};
