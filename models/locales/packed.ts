/**
 * A linear classifier small enough to travel with the skill. `data` is base64 of brotli of four blocks, each with the
 * features in the order of their hashes: the three bytes of each hash, all first bytes first; a byte for the size of
 * its weights; and four bits for each of its weights.
 */
export interface Packed {
  /** Whose weights they are, in their order. */
  classes: readonly string[];
  /** What it was trained on, so that a test can tell when it is stale. */
  inputs: string;
  features: number;
  /** Numbers, between spaces. */
  bias: string;
  /** Divides the scores before they become probabilities. */
  temperature: number;
  /** For each topic the terms of its most usual questions, with how often: `last=9|day=9`. */
  general: Readonly<Record<string, string>>;
  data: string;
}
