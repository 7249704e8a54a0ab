import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file or folder that can't be written or read. The message says what to do and what state everything is in. */
export class FileError extends Error {
  override name = 'FileError';
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full. Make room',
  EDQUOT: "there is no room left of what you may use on this disk. Make room, or ask this computer's keeper",
  EACCES: "you may not write there. Choose another folder, or ask this computer's keeper for the right to",
  EPERM: "you may not write there. Choose another folder, or ask this computer's keeper for the right to",
  EROFS: 'nothing can be written on that disk. Choose another one',
  ENOENT: 'its folder is not there. Make the folder, or correct the name',
  ENOTDIR: 'a part of that path is a file, not a folder. Correct the name',
  EISDIR: 'it is a folder. Name a file',
  EEXIST: 'there is something else of that name. Choose another name',
  ELOOP: 'its links lead in a circle. Name the file itself',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one',
  EBUSY: 'another program holds it. Close that program',
  ETXTBSY: 'another program holds it. Close that program',
  EMFILE: 'too many files are open on this computer. Close some programs',
  EIO: 'the disk has a fault. Choose another one',
};

/** What the system said, as a sentence for a person; what is no failure of a disk stays as it is. */
export const asFileError = (error: unknown, path: string, state = 'The table was not changed.'): unknown => {
  // By its shape: an error may come from another realm.
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new FileError(`${path} can't be written: ${reason}, then run the command again. ${state}`, { cause: error });
};

/**
 * Makes a folder with those above it that are missing. One after the other: asked for all at once, Node never comes
 * back from a place such as /proc/nope. Throws `FileError`.
 */
export const makeFolder = async (path: string): Promise<void> => {
  const missing: string[] = [];
  try {
    let next = resolve(path);
    while (!(await isThere(next)) && dirname(next) !== next) {
      missing.push(next);
      next = dirname(next);
    }
    if (!(await stat(next)).isDirectory()) throw Object.assign(new Error(next), { code: 'ENOTDIR' });
    for (const folder of missing.reverse())
      await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
        // Another program may have made it meanwhile.
        if (error.code !== 'EEXIST') throw error;
      });
  } catch (error) {
    throw asFileError(error, path);
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** The rights of the file that is replaced; those of a new one where there is none. Never through a link. */
const rightsOf = async (path: string): Promise<number | undefined> => {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isSymbolicLink()) throw new FileError(`${path} is a link. Name the file itself. Nothing was changed.`);
  if (found && !found.isFile())
    throw new FileError(`${path} is there already, and is not a file. Choose another name. Nothing was changed.`);
  return found && found.mode & 0o777;
};

/**
 * Writes a file so that readers find the old one or the new one, never half of one: under a name that nobody can know
 * beforehand, beside its place, and then moved there. Throws `FileError`.
 */
export const writeCarefully = async (path: string, content: string | Uint8Array): Promise<void> => {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(8).toString('hex')}.new`);
  let isMade = false;
  try {
    const rights = await rightsOf(path);
    // "wx": never what is there already, be it a link that somebody put there.
    const file = await open(draft, 'wx', rights ?? 0o666);
    isMade = true;
    try {
      await file.writeFile(content);
      if (rights !== undefined) await file.chmod(rights);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    if (isMade) await rm(draft, { force: true }).catch(() => {});
    throw asFileError(error, path);
  }
};
