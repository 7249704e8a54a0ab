import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sentences by heading, from every `.txt` file of a folder in the order of their names: one sentence a line, below a
 * heading in brackets, `[vote-id]`. A line that begins with `#` is a comment. Throws with each line that can't be read.
 */
export const readSentences = (folder: string): Map<string, string[]> => {
  const byHeading = new Map<string, string[]>();
  const problems: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    let own: string[] | undefined;
    for (const [at, raw] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const heading = /^\[(.+)\]$/.exec(line)?.[1];
      if (heading !== undefined) {
        own = byHeading.get(heading) ?? [];
        byHeading.set(heading, own);
      } else if (!own) problems.push(`${file}:${at + 1}: the sentence stands above the first [heading].`);
      else if (own.includes(line)) problems.push(`${file}:${at + 1}: "${line}" is there twice.`);
      else own.push(line);
    }
  }
  if (problems.length > 0) throw new Error([`${folder}:`, ...problems].join('\n  '));
  return byHeading;
};
