import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sentences that stand below one heading of one file. */
export interface Group {
  /** A topic, a row, a class or an intent: `vote-id`. */
  heading: string;
  lines: string[];
}

/**
 * What the `.txt` files of a folder hold, in the order of their names: one sentence a line, below a heading in
 * brackets, `[vote-id]`. A line that begins with `#` is a comment. Throws with each line that can't be read.
 */
export const readSentences = (folder: string): Group[] => {
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const groups = files.sort().flatMap((file) => {
    const own: Group[] = [];
    for (const [at, raw] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const heading = /^\[(.+)\]$/.exec(line)?.[1];
      const group = own.at(-1);
      if (heading !== undefined) own.push({ heading, lines: [] });
      else if (!group) problems.push(`${file}:${at + 1}: the sentence stands above the first [heading].`);
      else if (group.lines.includes(line)) problems.push(`${file}:${at + 1}: "${line}" is there twice.`);
      else group.lines.push(line);
    }
    return own;
  });
  if (problems.length > 0) throw new Error([`${folder}:`, ...problems].join('\n  '));
  return groups;
};
