import { createHmac, randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { asFileError, FileError } from '../door/files';

/** What the ledger knows people by: made of a number with a key, so that without the key nobody makes the number of it. */
export interface NumberKey {
  hashed(text: string): string;
  /** A ledger was begun with it. */
  isUsed: boolean;
  /** Puts down that one was; on the disk when it comes back. */
  use(): Promise<void>;
}

const BYTES = 32;
const USED = 'used';

const LOST = 'Bring it back from a copy: without it nobody can tell who was sent what. Nothing was sent.';

const write = async (path: string, text: string, flag: 'wx' | 'a'): Promise<void> => {
  const file = await open(path, flag, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Puts a whole key there at once: half of one would be taken for another. Fails where there is one already. */
const make = async (path: string, hex: string): Promise<void> => {
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`;
  try {
    await write(draft, `${hex}\n`, 'wx');
    await link(draft, path);
  } catch (error) {
    throw asFileError(error, path, 'Nothing was sent.');
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
};

const keyOf = (path: string, hex: string, isUsed: boolean): NumberKey => {
  const key = Buffer.from(hex, 'hex');
  return {
    hashed: (text) => createHmac('sha256', key).update(text).digest('base64url'),
    isUsed,
    use: async () => {
      if (!isUsed) await write(path, `${USED}\n`, 'a');
    },
  };
};

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The key in that file, made where there is none and `mayMake`. There are so few telephone numbers that a hash without a key is
 * undone by trying them all; whoever has the list beside the key needs no hash. Throws `FileError`.
 */
export const openNumberKey = async (path: string, { mayMake }: { mayMake: boolean }): Promise<NumberKey> => {
  try {
    const [hex = '', used = ''] = (await readFile(path, 'utf8')).split('\n');
    if (/^[0-9a-f]{64}$/.test(hex)) return keyOf(path, hex, used !== '');
    throw new FileError(`${path} is not the key that was written there. ${LOST}`);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  if (!mayMake) throw new FileError(`${path}, the key of the ledger, is gone. ${LOST}`);
  const hex = randomBytes(BYTES).toString('hex');
  await make(path, hex);
  return keyOf(path, hex, false);
};
