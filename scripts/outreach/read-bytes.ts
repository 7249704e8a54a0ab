import { readFile, stat } from 'node:fs/promises';
import { FileError } from '../door/files';

/** No list of an office has more: a million people take some 60 megabytes. */
const MOST_BYTES = 200_000_000;

/** The file whole; nothing where there is none. `what` it is: `the list`. Throws `FileError`. */
export const readBytes = async (path: string, what: string): Promise<Buffer | undefined> => {
  const cannot = (why: string): FileError =>
    new FileError(`${path}, ${what}, can't be read: ${why}. Nothing was sent.`);
  try {
    const found = await stat(path);
    // A device or a pipe may never end.
    if (!found.isFile()) throw cannot('it is no file. Name a CSV file');
    if (found.size > MOST_BYTES) throw cannot('it is larger than any list. Name the right file');
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code = '', name } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw cannot(`${code || name}. Look at its name and its rights`);
  }
};

/** There has to be one. */
export const noSuchFile = (path: string, what: string): FileError =>
  new FileError(`${path}, ${what}, is not there. Correct its name. Nothing was sent.`);
