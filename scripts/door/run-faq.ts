import { forTheScreen } from '../report/visible';
import { TableError } from '../table/release-table';
import type { AllGiven } from '../verbs/options';
import { VERBS } from '../verbs/verbs';
import { FileError } from './files';
import { helpFor, helpForAll } from './help';
import type { Clock, Outcome, Terminal } from './outcome';
import { withOwnOptions } from './own-options';
import { parseCommandLine } from './parse-verb';
import { UsageError } from './usage-error';

/** Suggested commands with the caller's own options; and what a screen would obey, shown instead. */
const forThisCaller = ({ exitCode, out, hint }: Outcome, given: AllGiven | undefined): Outcome => {
  const text = (said: string): string =>
    forTheScreen(given === undefined || given.json ? said : withOwnOptions(said, given));
  return {
    exitCode,
    ...(out === undefined ? {} : { out: text(out) }),
    ...(hint === undefined ? {} : { hint: text(hint) }),
  };
};

const screened = (terminal: Terminal): Terminal => ({
  ...terminal,
  ask: (question) => terminal.ask(forTheScreen(question)),
});

/** Runs one command line. What a person can put right is an outcome; what is our own fault is thrown. */
export const runFaq = async (argv: readonly string[], terminal: Terminal, clock: Clock): Promise<Outcome> => {
  let given: AllGiven | undefined;
  const shown = (outcome: Outcome): Outcome => forThisCaller(outcome, given);
  try {
    const line = parseCommandLine(argv, clock);
    if (!('help' in line)) {
      const { folder, content = 'content' } = line.given;
      // What is written is no content to look at; its settings are elsewhere.
      given = { ...line.given, folder: line.verb.takes.kind === 'path' ? content : folder };
    }
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
