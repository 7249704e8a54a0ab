import type { Pattern } from '../text/pattern';

/** How voters say when, and ask whether something is open. Words are as in `ElectionWords`. */
export interface MomentWords {
  now: RegExp;
  today: RegExp;
  tonight: RegExp;
  tomorrow: RegExp;
  weekend: RegExp;
  /** From Monday on. */
  weekdays: readonly RegExp[];
  morning: RegExp;
  afternoon: RegExp;
  evening: RegExp;
  /** `at 6 pm`, `after 5`: the hour, its minutes where said, and the half of the day. */
  clock: RegExp;
  pm: RegExp;
  am: RegExp;
  /** `electionday` */
  electionDay: RegExp;
  /** Asks whether, or until when, something is open; of the polls also whether they have closed. */
  asksOpen: Pattern;
  /** Asks of the present without saying so: `is early voting open`. */
  asksState: RegExp;
  /** Asks whether it is too late to vote, and nothing more. */
  asksStillVote: RegExp;
  /** Asks whether, or until when, people vote, and besides only names a moment. */
  asksToVote: RegExp;
  /** Asks whether one may still, or already, do what is named. */
  asksIfCan: RegExp;
  /** Asks where: places are wanted, and not an hour. */
  asksWhere: RegExp;
  things: { 'early-voting': RegExp; office: RegExp; 'drop-box': RegExp; polls: RegExp };
}
