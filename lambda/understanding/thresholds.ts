/** Set on the tuning questions alone. */
export const THRESHOLDS = {
  /** Nearness at which a question is the row's own. */
  same: 0.93,
  /** The chance that its topic has at least, where it isn't so word for word. */
  sameTopic: 0.1,
  /** Nearness from which a row gains, how strongly, and the chance it has at least then. */
  near: 0.45,
  pull: 7,
  least: 0.003,
  /** Of a row that is no standard question: the nearness at which it takes half of its topic, and how steeply. */
  own: { even: 0.42, slope: 14, least: 0.15 },
  /** A chance that is never sure; that isn't of a single word; and a main question's that is, though a word in it is odd. */
  hardlyAny: 0.2,
  oneWord: 0.6,
  firm: 0.75,
  /** Lines that nobody told apart were learned as the main question's, so its chance counts for less. */
  main: 0.7,
  /** A word that says less than this for the row, and more than that for others, is not explained by it. */
  hint: 0.05,
  telling: 1,
  /** What lacking the word it turns on leaves of a detail's chance. */
  unneeded: 0.5,
  /** The same for a question that only goes on about what was answered last. */
  goesOn: 0.3,
  /** Chances that make an offer: of the third, of all offered; and the unexplained share of words that forbids it. */
  third: 0.015,
  together: 0.08,
  unknown: 0.75,
  /** Of danger and distress where no rule heard them: more than any of 1,300 ordinary questions had. */
  grave: 0.3,
  /** Chances of all kinds to decline that decline, and that forbid an offer. */
  decline: 0.2,
  /** How far above the best topic's. */
  declineLead: -0.2,
  doubt: 0.2,
  /** Shares of words never heard, in a question without a word of elections, that forbid an answer, and an offer. */
  strange: 0.3,
  farOff: 0.33,
  /** A topic's chance, and that of all kinds to decline, with which a rule that declines is not followed. */
  ordinary: 0.4,
  hardly: 0.04,
} as const;
