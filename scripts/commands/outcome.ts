import type { Locale } from '../../models/locales/locales';
import type { Paint } from '../report/colour';

/** How a command ended. 0: done, or nothing to do. 1: something must be put right first. 2: wrong usage. */
export interface Outcome {
  exitCode: 0 | 1 | 2;
  /** What the command was asked for. */
  out?: string | undefined;
  /** What a person should know besides. */
  hint?: string | undefined;
}

/** The person at the keyboard, if there is one. */
export interface Terminal {
  /** Somebody looks on and can answer. */
  isInteractive: boolean;
  paint: Paint;
  width: number;
  /** The answer to a question; nothing when it was interrupted. */
  ask(question: string): Promise<string | undefined>;
  /** Shows one line in the place of the last one; an empty one clears it. */
  progress(line: string): void;
  /** What Ctrl-C does from now on instead of ending the program; calling the result takes it back. */
  onInterrupt(stop: () => void): () => void;
}

/** What time it is. Only an entry point has the machine's. */
export type Clock = () => Date;

/** What the commands share, as given on the command line. */
export interface Options {
  /** The folder or workbook that the command is about. */
  folder: string;
  /** Where the office's settings are, if not there. */
  content?: string | undefined;
  target: string;
  /** The folder of the local table. */
  kept?: string | undefined;
  /** Fingerprint of the plan that was looked at. */
  plan?: string | undefined;
  by?: string | undefined;
  note?: string | undefined;
  release?: number | undefined;
  /** What follows the verb, where it takes no folder: `vote-id`, `set`, `12`. */
  words: readonly string[];
  /** Ids of the jurisdictions that are meant. */
  counties: readonly string[];
  topic?: string | undefined;
  /** Languages that are meant; all where none is named. */
  locales: readonly string[];
  /** The name of a new office. */
  officeName?: string | undefined;
  /** Files that are written besides. */
  html?: string | undefined;
  ics?: string | undefined;
  /** Compares with what is released there, not only the rows among themselves. */
  hasTarget: boolean;
  asMarkdown: boolean;
  /** What a notice says, by language. */
  texts: Partial<Record<Locale, string>>;
  /** Moments as they were typed, on the clock of the office. */
  until?: string | undefined;
  at?: string | undefined;
  before?: string | undefined;
  /** ZIP codes with their middles. */
  zips?: string | undefined;
  /** Releases a feed of places without what can't be used of it. */
  withoutBroken?: boolean | undefined;
  /** How many releases to keep. */
  keep?: number | undefined;
  /** Compares with every stored row. */
  isThorough: boolean;
  yes: boolean;
  json: boolean;
  all: boolean;
  /** The moment as of which the content is checked, or heard; an ISO instant. */
  now: string;
  /** The present, whatever `now` was set to. */
  clock: Clock;
}

/** The command can't be run as it was given. Its message says how to give it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
