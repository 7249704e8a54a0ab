/** How voters name an election. Words are lower case, without accents, numbers in digits, one space between. */
export interface ElectionWords {
  /** January first. */
  months: readonly string[];
  /** How the days of a month are said where that is no plain number, the first first: `twenty second`. */
  days: readonly string[];
  /** What each kind is called, `presidential` and `midterm` being general elections of their years. */
  kinds: { primary: RegExp; general: RegExp; special: RegExp; runoff: RegExp; municipal: RegExp };
  presidential: RegExp;
  midterm: RegExp;
  /** The election held last. */
  last: RegExp;
  /** One that comes after the one just talked about, or after the next. */
  after: RegExp;
  nextYear: RegExp;
  thisYear: RegExp;
  /** Whether the month `MONTH` is said of an election, and not of a day: `the november election`. */
  ofMonth(month: string): RegExp;
  /** A day of a month: `november 2`, `2 de noviembre`, `november 2nd`. */
  day(month: string): RegExp;
  /** Asks for a day. */
  asksDay: RegExp;
  /** The words by which a question names its election, to be left out of what it asks: `for the May primary`. */
  namedBeside: RegExp;
  /** What is left of a sentence that does nothing but name an election. */
  filler: RegExp;
}
