/**
 * A linear classifier small enough to travel with the skill. `data` is base64 of deflate of six blocks: the three
 * bytes of each feature's hash, all first bytes first, in the order of the hashes; a byte for the size of its weights;
 * a byte for how many classes it speaks for; then, feature by feature, the steps from one of those classes to the next,
 * a byte each; and four bits for each of their weights.
 */
export interface Packed {
  /** Whose weights they are, in their order: standard questions, what is about none of them, what is declined. */
  classes: readonly string[];
  /** What it was trained on, so that a test can tell when it is stale. */
  inputs: string;
  features: number;
  /** Weights that are not nothing. */
  weights: number;
  /** Numbers, between spaces. */
  bias: string;
  data: string;
}
