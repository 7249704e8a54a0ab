import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FileError } from '../door/files';
import { type LogLine, linesIn } from './log-lines';
import { asLogged, type LoggedTrouble, type LoggedTurn } from './logged-turn';

export interface Logs {
  turns: readonly LoggedTurn[];
  troubles: readonly LoggedTrouble[];
  /** Records without a moment: nobody can say which day they belong to. */
  undated: number;
  /** Lines that are no records of ours: Lambda's own, or another program's. */
  others: number;
}

/** `{"at": …}` in the record itself, as a local log has it. */
const ownMoment = (json: unknown): number | undefined => {
  const at = typeof json === 'object' && json !== null && 'at' in json ? Date.parse(String(json.at)) : Number.NaN;
  return Number.isFinite(at) ? at : undefined;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The records among the lines. */
export const recordsIn = (lines: Iterable<LogLine>): Logs => {
  const turns: LoggedTurn[] = [];
  const troubles: LoggedTrouble[] = [];
  let undated = 0;
  let others = 0;
  for (const { at: beside, text } of lines) {
    const json = jsonOf(text);
    const at = beside ?? ownMoment(json);
    const logged = asLogged(json, at ?? 0);
    if (!logged) others += 1;
    else if (at === undefined) undated += 1;
    else if ('turn' in logged) turns.push(logged.turn);
    else troubles.push(logged.trouble);
  }
  return { turns, troubles, undated, others };
};

/** The records of several logs, as one. */
export const joined = (parts: readonly Logs[]): Logs => ({
  turns: parts.flatMap(({ turns }) => turns),
  troubles: parts.flatMap(({ troubles }) => troubles),
  undated: parts.reduce((sum, { undated }) => sum + undated, 0),
  others: parts.reduce((sum, { others }) => sum + others, 0),
});

/** Longer than a county's log of an election, shorter than what a computer's memory holds of one text. */
const MOST_BYTES = 500_000_000;

const textOf = async (path: string): Promise<string> => {
  try {
    const bytes = await readFile(path);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isZipped ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_BUFFER_TOO_LARGE'
          ? 'unpacked it is over 500 MB: export fewer days'
          : 'it is damaged, or you may not read it';
    throw new FileError(`${path} can't be read: ${why}. Nothing was changed.`, { cause: error });
  }
};

/** Amazon writes it first, to see whether it may. */
const TRIED = 'aws-logs-write-test';

/** The files of a folder, as an export to S3 has them: a folder for the task, one for each stream, and parts in it. */
const filesAt = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name !== TRIED && !name.startsWith('.')).sort();
  return (await Promise.all(names.map((name) => filesAt(join(path, name))))).flat();
};

/** All records of the files, and of those in folders, as they were saved or exported, gzip too. Throws `FileError`. */
export const readLogs = async (paths: readonly string[]): Promise<Logs> => {
  const parts: Logs[] = [];
  // One after the other, so that only one file's text is held at a time.
  for (const path of paths) for (const file of await filesAt(path)) parts.push(recordsIn(linesIn(await textOf(file))));
  return joined(parts);
};
