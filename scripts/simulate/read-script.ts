import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { type Conversation, scriptSchema } from './script';
import { ScriptError } from './script-error';

const TEXT_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there. Correct the name',
  EISDIR: 'it is a folder. Name the files in it',
  EACCES: "you may not read it. Ask this computer's keeper for the right to",
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new ScriptError(`${file} can't be read: ${TEXT_FAULTS[code] ?? `the system says ${code}`}.`);
  }
};

/** Where a field is, or what should hold it: counted from 1. */
const lineOf = (document: Document, lines: LineCounter, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getIn(path.slice(0, length), true);
    if (isNode(found) && found.range) return lines.linePos(found.range[0]).line;
  }
  return 1;
};

const WANTED: Readonly<Record<string, string>> = {
  conversation: 'Write what the conversation is about: "conversation: …"',
  now: 'Write a day and time with the offset: "now: 2027-10-01T12:00:00-04:00"',
  turns: 'Write at least one turn: "- U: …" with what is heard, "A: …"',
  U: 'Write what the voter says: "U: …"',
};

const remedyFor = ({ code, path, ...rest }: z.core.$ZodIssue): string => {
  if (code === 'unrecognized_keys') return 'Correct the spelling, or take it out';
  if (code === 'invalid_value') return `Write one of: ${(rest as { values: unknown[] }).values.join(', ')}`;
  if (path.length === 0) return 'Write a list of conversations, each beginning with "- conversation: …"';
  return WANTED[String(path.at(-1))] ?? 'Correct it';
};

/** Where an issue of the schema points to: the field, or the misspelt key itself. */
const pathOf = (issue: z.core.$ZodIssue): readonly PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/** The conversations of one file. Throws `ScriptError` with file, line and remedy of every place that is wrong. */
export const readScript = (file: string): Conversation[] => {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines });
  const faults = document.errors.map(({ message, pos }) => {
    const [first = ''] = message.split('\n');
    return `${file}, line ${lines.linePos(pos[0]).line}: ${first.replace(/ at line .*$/, '')}. Correct the YAML there.`;
  });
  if (faults.length > 0) throw new ScriptError(faults.join('\n'));
  const parsed = scriptSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => {
    const path = pathOf(issue);
    const field = path.filter((part) => typeof part === 'string').at(-1);
    const where = `${file}, line ${lineOf(document, lines, path)}`;
    return `${where}${field === undefined ? '' : `, ${field}`}: ${issue.message}. ${remedyFor(issue)}.`;
  });
  throw new ScriptError(issues.join('\n'));
};
