import type { Outcome, Terminal } from '../door/outcome';
import type { AllGiven, Given, OptionName } from './options';

/** What follows a verb on the command line. */
export type Takes =
  /** A folder or workbook; content unless named. */
  | { kind: 'content' }
  /** The folder or workbook to write. */
  | { kind: 'path' }
  /** So many words; `what` completes "After faq show write". */
  | { kind: 'words'; least: number; most: number; what: string };

/** One thing that the seeding script does: all there is to know of it. */
export interface Verb {
  /** As it is typed: `apply`, `places plan`. */
  name: string;
  /** One sentence, for the list of verbs. */
  summary: string;
  /** What is typed after the name: `[PATH] [--target NAME]`. */
  usage: string;
  /** What the help says besides. */
  more?: string | undefined;
  takes: Takes;
  /** Its options, in the order of the help, with their own wording where the usual one doesn't fit. */
  options: Partial<Record<OptionName, true | string>>;
  run(given: AllGiven, terminal: Terminal): Promise<Outcome>;
}

/** A verb; `run` sees its own options and no others. */
export const verb = <const Options extends Partial<Record<OptionName, true | string>>>(
  made: Omit<Verb, 'options' | 'run'> & {
    options: Options;
    run(given: Given<keyof Options & OptionName>, terminal: Terminal): Promise<Outcome>;
  },
): Verb => made;
