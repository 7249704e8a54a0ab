import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SentencesError } from '../../models/interaction-model/sentences-error';
import { didYouMean } from '../report/did-you-mean';

/** Sentences that stand below one heading of one file. */
export interface Group {
  file: string;
  /** A topic, a row, a class or an intent: `vote-id`. */
  heading: string;
  /** What the heading's topic is called when it is spoken. */
  title: string | undefined;
  lines: string[];
}

export interface Headings {
  known: readonly string[];
  /** What they are, for the message on another: `topic or intent`. */
  what: string;
}

/**
 * What the `.txt` files of a folder hold, in the order of their names: one sentence a line, below a heading in
 * brackets, `[vote-id]`. Right below it may stand `title: what ID you need`. A line that begins with `#` is a
 * comment. Throws with the file and the number of each line that can't be read, all of them at once.
 */
export const readSentences = (folder: string, headings: Headings): Group[] => {
  const known = new Set(headings.known);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const problems: string[] = [];
  const groups = files.sort().flatMap((file) => {
    const own: Group[] = [];
    /** The line on which each sentence stands below its heading. */
    const seen = new Map<string, number>();
    for (const [at, raw] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const group = own.at(-1);
      const complain = (what: string): unknown => problems.push(`${file}:${at + 1}: ${what}`);
      const heading = /^\[(.*)\]$/.exec(line)?.[1];
      const title = /^title: *(.*)$/.exec(line)?.[1];
      if (heading !== undefined) {
        if (!known.has(heading)) complain(unknown(heading, headings));
        own.push({ file, heading, title: undefined, lines: [] });
      } else if (!group) complain('this stands above the first [heading].');
      else if (title !== undefined) {
        if (group.lines.length > 0) complain(`the title has to stand right below [${group.heading}].`);
        group.title = title;
      } else {
        const key = `${group.heading}\n${line}`;
        const first = seen.get(key);
        if (first !== undefined) complain(`"${line}" is below [${group.heading}] already, in line ${first}.`);
        seen.set(key, first ?? at + 1);
        group.lines.push(line);
      }
    }
    return own;
  });
  if (problems.length > 0) throw new SentencesError([`${folder}:`, ...problems].join('\n  '));
  return groups;
};

/** `vote-id.expired` → `vote-id` */
export const topicOf = (heading: string): string => heading.split('.', 1)[0] ?? heading;

const unknown = (heading: string, { known, what }: Headings): string => {
  const meant = didYouMean(heading, known);
  return `[${heading}] is no ${what}.${meant === undefined ? '' : ` Did you mean [${meant}]?`}`;
};
