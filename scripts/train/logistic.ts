/** A question's features by number, with their values. */
export interface Example {
  features: Uint32Array;
  values: Float32Array;
  label: number;
  weight: number;
}

export interface LogisticOptions {
  rounds: number;
  rate: number;
  /** L2 decay per round, on the weights a round touched. */
  decay: number;
  smoothing: number;
  /** Share of an example's features left out each time it is learnt from, so that none is leant on alone. */
  dropout: number;
}

/** The same numbers on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffler = (next: () => number): (<T>(list: T[]) => T[]) => {
  return (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      const kept = list[at] as (typeof list)[number];
      list[at] = list[other] as (typeof list)[number];
      list[other] = kept;
    }
    return list;
  };
};

/** Multinomial logistic regression by AdaGrad. Weights lie feature by feature, one number a class. */
export const trainLogistic = (
  examples: readonly Example[],
  features: number,
  classes: number,
  { rounds, rate, decay, smoothing, dropout }: LogisticOptions,
): Float32Array => {
  const weights = new Float32Array(features * classes);
  const seen = new Float32Array(features * classes).fill(0.1);
  const scores = new Float64Array(classes);
  const random = randomFrom(7);
  const shuffle = shuffler(random);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const at of shuffle(order)) {
      const whole = examples[at];
      if (!whole) continue;
      const example = dropout === 0 ? whole : { ...whole, values: thinned(whole.values, dropout, random) };
      gradientOf(example, weights, scores, smoothing);
      for (let f = 0; f < example.features.length; f++) {
        const base = (example.features[f] as number) * classes;
        const value = example.values[f] as number;
        if (value === 0) continue;
        for (let c = 0; c < classes; c++) {
          const slope = (scores[c] as number) * value * example.weight + decay * (weights[base + c] as number);
          const total = (seen[base + c] as number) + slope * slope;
          seen[base + c] = total;
          weights[base + c] = (weights[base + c] as number) - (step * slope) / Math.sqrt(total);
        }
      }
    }
  }
  return weights;
};

/** Leaves in `scores` how far each class's probability is from what it should be. */
const gradientOf = (example: Example, weights: Float32Array, scores: Float64Array, smoothing: number): void => {
  const classes = scores.length;
  scores.fill(0);
  for (let f = 0; f < example.features.length; f++) {
    const base = (example.features[f] as number) * classes;
    const value = example.values[f] as number;
    if (value === 0) continue;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + value * (weights[base + c] as number);
  }
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < classes; c++) {
    const target = (c === example.label ? 1 - smoothing : 0) + smoothing / classes;
    scores[c] = (scores[c] as number) / sum - target;
  }
};

/** The values with some set to nothing; the first, the bias, stays. */
const thinned = (values: Float32Array, dropout: number, random: () => number): Float32Array =>
  values.map((value, at) => (at > 0 && random() < dropout ? 0 : value));
