/**
 * What a sentence must have in it for patterns to match, so that a cold start compiles those alone. Made from the patterns
 * when the skill is bundled; elsewhere there are none, and all are tried.
 */
export interface Guards {
  /** For each pattern of a list, in its order, texts of which it needs one; null where it has to be tried. */
  declined?: Needles[];
  fixed?: Needles[];
  rewrites?: Needles[];
  /** Of the patterns for other states and countries. */
  state?: Needles;
  country?: Needles;
  /** A reply has no other words than these, between spaces, but where it has one of `wild` in it. */
  replies?: { words: string; wild: string[] } | undefined;
}

export type Needles = string[] | null;
