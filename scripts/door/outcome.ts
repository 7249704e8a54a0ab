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
  /**
   * What Ctrl-C does from now on instead of ending the program; calling the result takes it back. `state` is said where a
   * second one ends it all the same; else what is true of a release.
   */
  onInterrupt(stop: () => void, state?: string): () => void;
}

/** What time it is. Only an entry point has the machine's. */
export type Clock = () => Date;

export const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
