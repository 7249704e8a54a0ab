/** How places are named that aren't the office's. All in lower case without accents, apostrophes or punctuation. */
export interface NamedWords {
  /** States and territories of the country, and what else they are called. Patterns. */
  states: readonly string[];
  countries: readonly string[];
  /** A state that is asked about, as patterns around its name: `in …`, `… polls`. */
  asksThere(state: string): string;
  /** An election of another country, as patterns around its name. */
  electionThere(country: string): string;
  /** Names that are streets, schools or counties: what follows a state's name then. */
  notThere: string;
  /** What a voter of ours has to do with another place: moving, a licence, a journey. */
  passing: RegExp;
  /** A county by its name: its last word is the first group. */
  county: RegExp;
  /** Words before or after it that are no name. */
  noCounty: ReadonlySet<string>;
}
