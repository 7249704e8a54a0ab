import type { BuiltInIntent } from '../interaction-model/intent-names';

/** What stands for Alexa's own hearing where Alexa is not there. */
export interface SimulatorWords {
  /** What voters say to Amazon's own intents without a sample of ours; the first are on Amazon's page, which has not all. */
  builtIn: Partial<Record<BuiltInIntent, readonly string[]>>;
  /** Politeness around a built-in phrase, which Amazon's intents hear past. */
  polite: RegExp;
  /** How a skill is called by name: alternatives of a pattern. */
  invocation: { open: string; ask: string; connect: string; by: string };
  /** Zero to nineteen, and the tens from twenty. */
  units: string;
  tens: string;
  /** A ten and a unit: `twenty`, `one` → `twenty one`. */
  tenAndUnit(ten: string, unit: string, number: number): string;
  /** What `AMAZON.Ordinal` brings: a number, -1 for the last. */
  ordinals: Readonly<Record<string, number>>;
  /** From Monday on; and today and tomorrow. */
  weekdays: readonly string[];
  near: readonly string[];
  /** A place that may be a county, though none of ours: `springfield county`. */
  place: RegExp;
  /** Words after which an unknown word is a place: `i live in springfield`, but not `what about bananas`. */
  home: ReadonlySet<string>;
  /** Sentences that no model holds: nothing anybody means, too little to be sure, and what is declined. */
  unheard: { nonsense: readonly string[]; vague: readonly string[]; forbidden: readonly string[] };
  /** Amazon's testers read the instructions in this language, whatever else the skill speaks. */
  isTesters: boolean;
}
