import { forTheScreen } from '../report/visible';
import { TableError } from '../table/release-table';
import { VERBS } from '../verbs/verbs';
import { FileError } from './files';
import { helpFor, helpForAll } from './help';
import type { Clock, Outcome, Terminal } from './outcome';
import { parseCommandLine } from './parse-verb';
import { UsageError } from './usage-error';

/** What stands in a table or a file may hold what a screen obeys. */
const shown = ({ exitCode, out, hint }: Outcome): Outcome => ({
  exitCode,
  ...(out === undefined ? {} : { out: forTheScreen(out) }),
  ...(hint === undefined ? {} : { hint: forTheScreen(hint) }),
});

const screened = (terminal: Terminal): Terminal => ({
  ...terminal,
  ask: (question) => terminal.ask(forTheScreen(question)),
});

/** Runs one command line. What a person can put right is an outcome; what is our own fault is thrown. */
export const runFaq = async (argv: readonly string[], terminal: Terminal, clock: Clock): Promise<Outcome> => {
  try {
    const line = parseCommandLine(argv, clock);
    if (!('help' in line)) return shown(await line.verb.run(line.given, screened(terminal)));
    const out = line.help.length === 0 ? helpForAll(VERBS) : line.help.map(helpFor).join('\n\n\n');
    return { exitCode: 0, out };
  } catch (error) {
    if (error instanceof UsageError)
      return shown({ exitCode: 2, hint: `${error.message}\nHelp: npm run faq -- --help` });
    if (error instanceof TableError || error instanceof FileError) return shown({ exitCode: 1, hint: error.message });
    throw error;
  }
};
