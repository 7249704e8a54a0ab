import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { FileError } from '../door/files';

const git = async (folder: string, words: readonly string[]): Promise<boolean> => {
  try {
    await promisify(execFile)('git', ['-C', folder, ...words]);
    return true;
  } catch {
    // It says no, or there is no git here.
    return false;
  }
};

/** Refuses a list that could be committed: what is in a history is there for ever. Throws `FileError`. */
export const mustBeOutsideGit = async (path: string): Promise<void> => {
  const folder = dirname(path);
  if (!(await git(folder, ['rev-parse', '--is-inside-work-tree']))) return;
  if (await git(folder, ['check-ignore', '--quiet', basename(path)])) return;
  throw new FileError(
    `${path} lies in a folder that git keeps, where its numbers could be committed and stay for ever. Move it out of there, into a folder of its own, and name it there. Nothing was sent.`,
  );
};
