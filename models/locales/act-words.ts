import type { Action } from '../content/deadline-lists';
import type { Pattern } from '../text/pattern';

/** Words for what is done with a ballot or a registration. Patterns over plain words without accents. */
export interface ActWords {
  /** In the order in which they are tried. */
  acts: readonly (readonly [Action, Pattern])[];
  /** A date is asked for. */
  asksWhen: RegExp;
  /** Asks whether there is still time, or tells that it was missed. */
  asksStill: RegExp;
  /** Something is waited for: when it comes is no deadline. */
  isWaited: Pattern;
  /** Whose ballots have dates of their own. */
  military: RegExp;
}
