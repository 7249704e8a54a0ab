/** Set on the tuning questions alone. */
export const THRESHOLDS = {
  /** Nearness at which a question is the row's own. */
  same: 0.93,
  /** Nearness from which a row pulls towards its topic, and how strongly. */
  near: 0.45,
  pull: 7,
  /** Telling words that a row other than its topic's main one must have, and how many more than the others. */
  detail: 0.8,
  aboveMain: 0.4,
  aboveOthers: 0.4,
  /** The same for a question that only goes on about what was answered last. */
  goesOn: 1.3,
  /** How near a row must be where its topic has no main one. */
  lone: 0.2,
  /** Rows this near each other are offered together. */
  close: 0.05,
  /** Chances that make an offer: of the best, of the third, of all offered. */
  first: 0.12,
  third: 0.04,
  together: 0.35,
  /** Chances of all kinds to decline that decline, and that forbid an offer. */
  decline: 0.5,
  /** How far above the best topic's. */
  declineLead: 0.3,
  doubt: 0.3,
  /** Shares of words never heard, in a question without a word of elections, that forbid an answer, and an offer. */
  strange: 0.3,
  farOff: 0.5,
  /** A topic's chance, and that of all kinds to decline, with which a rule that declines is not followed. */
  ordinary: 0.4,
  hardly: 0.08,
} as const;
