import type { Setting } from '../topics';

/** How a sentence hangs on others. Patterns over plain words, without accents and apostrophes. */
export interface FollowWords {
  /** Between two questions of one sentence: what parts them, before what begins a question. */
  parts: RegExp;
  /** What goes on about the turn before: `and …`, `do i need it there`. */
  goesOn: RegExp;
  /** Begins like what only goes on: `what about …`, `it was …`, `no, …`. */
  hangsOn: RegExp;
  /** Points at what was said: `there`, `it`. */
  pointsBack: RegExp;
  /** Asks anything, however it goes on. */
  asks: RegExp;
  /** Asks whether something has to be done once more, or still holds: the first group. */
  asksAgain: RegExp;
  /** Asks for hours, of what was talked about. */
  asksHours: RegExp;
  /** A day, and nothing else. */
  onlyDay: RegExp;
  /** Takes something back that was said or understood; what is meant instead comes after. */
  corrects: RegExp;
  /** Nothing but a way or a place: `by mail`. */
  fragment: RegExp;
  /** Stands for what was talked about, so that its noun may be put there. */
  pronoun: RegExp;
  /** What voters get, send or change, in each setting. */
  nouns: Readonly<Record<Setting, string>>;
  /** `the one about …`: what follows is the first group. */
  oneAbout: RegExp;
  /** Only a word or two of a question, which need the turn before to mean anything. */
  needsBefore: RegExp;
}
