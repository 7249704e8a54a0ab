import { SentencesError } from '../../models/interaction-model/sentences-error';
import { DeployError } from '../deploy/deploy-error';
import { LexError } from '../lex/lex-error';
import { LexArchiveError } from '../lex/read-archive';
import { ContentError } from '../simulator/content-error';
import { SmapiError } from '../smapi/smapi-error';
import { TableError } from '../table/release-table';
import { FileError } from './files';
import { nextCommand } from './next-command';
import { UsageError } from './usage-error';

const SHOWN = 5;

/** Whose message is all that a person needs. */
const OURS = [FileError, TableError, SentencesError, DeployError, SmapiError, LexError, LexArchiveError];

/** What a program says when it fails, and its exit code: 1 the content or the table, 2 the way it was called, 70 our own fault. */
export const failureOf = (error: unknown, command: string): { text: string; code: number } => {
  if (error instanceof UsageError)
    return { text: `${error.message}\nHow it is called: ${command} -- --help\n`, code: 2 };
  if (OURS.some((kind) => error instanceof kind)) return { text: `${(error as Error).message}\n`, code: 1 };
  if (error instanceof ContentError) {
    const { folder, problems } = error;
    const lines = problems
      .slice(0, SHOWN)
      .map(({ file, row, header, what, fix }) => `  ${[file, row, header].filter(Boolean).join(', ')}: ${what} ${fix}`);
    const all = problems.length > SHOWN ? `All ${problems.length}: ` : 'To check again: ';
    return {
      text: `${folder} can't be released as it is.\n${lines.join('\n')}\n${all}${nextCommand(['validate', folder], {})}\n`,
      code: 1,
    };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `This is a fault of the program, not of what you asked. Please report it with these lines.\n${detail}\n`,
    code: 70,
  };
};
