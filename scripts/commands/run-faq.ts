import { TableError } from '../table/release-table';
import { apply } from './apply';
import { calendar } from './calendar';
import { parseCommandLine } from './command-line';
import { exportContent } from './export';
import { history } from './history';
import { live } from './live';
import { newContent } from './new';
import { notice } from './notice';
import { type Clock, type Options, type Outcome, type Terminal, UsageError } from './outcome';
import { places } from './places';
import { plan } from './plan';
import { prune } from './prune';
import { readBack } from './read-back';
import { rollback } from './rollback';
import { show } from './show';
import { resume, silence } from './silence';
import { helpFor, type Verb } from './usage';
import { validate } from './validate';

const COMMANDS: Record<Verb, (options: Options, terminal: Terminal) => Promise<Outcome>> = {
  validate,
  plan,
  apply,
  export: exportContent,
  new: newContent,
  'read-back': readBack,
  calendar,
  history,
  show,
  live,
  rollback,
  prune,
  places,
  notice,
  silence,
  resume,
};

/** Runs one command line. What a person can put right is an outcome; what is our own fault is thrown. */
export const runFaq = async (argv: readonly string[], terminal: Terminal, clock: Clock): Promise<Outcome> => {
  try {
    const line = parseCommandLine(argv, clock);
    if ('help' in line) return { exitCode: 0, out: helpFor(line.help) };
    return await COMMANDS[line.verb](line.options, terminal);
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, hint: `${error.message}\nHelp: npm run faq -- --help` };
    if (error instanceof TableError) return { exitCode: 1, hint: error.message };
    throw error;
  }
};
