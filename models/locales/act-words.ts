import type { Action } from '../content/deadline-lists';

/** Words for what is done with a ballot or a registration. Patterns over plain words without accents. */
export interface ActWords {
  /** In the order in which they are tried. */
  acts: readonly (readonly [Action, RegExp])[];
  /** A date is asked for. */
  asksWhen: RegExp;
}
