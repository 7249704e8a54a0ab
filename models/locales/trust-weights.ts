/** What speaks for and against that the most probable row is the one that was asked for. `signsOf` says what each is. */
export const SIGNS = [
  'chance',
  'lead',
  'elsewhere',
  'spread',
  'missing',
  'nearness',
  'nearer',
  'unexplained',
  'says',
  'against',
  'againstMean',
] as const;

export type Signs = Record<(typeof SIGNS)[number], number>;

/** How much each counts, as fitted by `npm run train -- --trust`. */
export interface TrustWeights {
  bias: number;
  weights: Signs;
}
