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
  /** Only a word or two of a question, which need the turn before to mean anything. */
  needsBefore: RegExp;
}
