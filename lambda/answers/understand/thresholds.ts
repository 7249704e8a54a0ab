/** Set on the tuning questions alone; see `docs/understanding.md` for the figures they give. */
export const THRESHOLDS = {
  /** Nearness at which a question is the row's own. */
  same: 0.93,
  /** Nearness from which a row pulls towards its topic, and how strongly. */
  near: 0.45,
  pull: 7,
  /** A row other than its topic's main one: how near it must be, and how much nearer than the main one. */
  detail: 0.5,
  clearly: 0.08,
  /** Chances of the best topic, and its lead, that make it sure. */
  sure: 0.5,
  margin: 0.15,
  /** Chances that make an offer: of the best, of the third, of all offered. */
  first: 0.12,
  third: 0.06,
  together: 0.35,
  /** Chances of all kinds to decline that decline, and that forbid an offer. */
  decline: 0.5,
  doubt: 0.3,
} as const;
