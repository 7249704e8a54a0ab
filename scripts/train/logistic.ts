/** A question's features by number, with their values. The first is the bias. */
export interface Example {
  features: Uint32Array;
  values: Float32Array;
  /** Any of these is right: one question, or all of a topic's where nobody said which. */
  labels: readonly number[];
}

/** Which classes each feature may speak for: those of feature `f` lie from `starts[f]` up to `starts[f + 1]`. */
export interface Mask {
  starts: Uint32Array;
  classes: Uint8Array;
}

export interface LogisticOptions {
  rounds: number;
  /** Rounds at the beginning in which only examples of one class take part, before those of several are shared out. */
  sure: number;
  rate: number;
  /** L2 decay per round, on the weights a round touched. */
  decay: number;
  smoothing: number;
  /** Share of an example's features left out each time it is learnt from, so that none is leant on alone. */
  dropout: number;
}

/** The same numbers on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = <T>(list: T[], next: () => number): T[] => {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    const kept = list[at] as (typeof list)[number];
    list[at] = list[other] as (typeof list)[number];
    list[other] = kept;
  }
  return list;
};

/**
 * Multinomial logistic regression by AdaGrad. The weights lie as the mask's classes do; they are the mean of those of the
 * second half of the rounds, so that a few lines more or less change little.
 */
export const trainLogistic = (
  examples: readonly Example[],
  { starts, classes }: Mask,
  count: number,
  { rounds, sure, rate, decay, smoothing, dropout }: LogisticOptions,
): Float32Array => {
  const weights = new Float32Array(classes.length);
  const mean = new Float32Array(classes.length);
  const half = Math.floor(rounds * 0.75);
  const seen = new Float32Array(classes.length).fill(0.1);
  const scores = new Float64Array(count);
  const random = randomFrom(7);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const at of shuffle(order, random)) {
      const example = examples[at];
      if (!example || (round < sure && example.labels.length > 1)) continue;
      const { features } = example;
      const values = thinned(example.values, dropout, random);
      scores.fill(0);
      for (let f = 0; f < features.length; f++) {
        const value = values[f] as number;
        if (value === 0) continue;
        const end = starts[(features[f] as number) + 1] as number;
        for (let at = starts[features[f] as number] as number; at < end; at++) {
          const c = classes[at] as number;
          scores[c] = (scores[c] as number) + value * (weights[at] as number);
        }
      }
      toSlopes(scores, example.labels, smoothing);
      for (let f = 0; f < features.length; f++) {
        const value = values[f] as number;
        if (value === 0) continue;
        const end = starts[(features[f] as number) + 1] as number;
        for (let at = starts[features[f] as number] as number; at < end; at++) {
          const weight = weights[at] as number;
          const slope = (scores[classes[at] as number] as number) * value + decay * weight;
          const total = (seen[at] as number) + slope * slope;
          seen[at] = total;
          weights[at] = weight - (step * slope) / Math.sqrt(total);
        }
      }
    }
    if (round >= half)
      for (let at = 0; at < mean.length; at++)
        mean[at] = (mean[at] as number) + (weights[at] as number) / (rounds - half);
  }
  return mean;
};

/**
 * Turns scores into how far each class's probability is from what it should be. Among several right classes the
 * probability stays shared as it is.
 */
const toSlopes = (scores: Float64Array, labels: readonly number[], smoothing: number): void => {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  let right = 0;
  for (const label of labels) right += scores[label] as number;
  const shares = labels.map((label) => (scores[label] as number) / right);
  const even = smoothing / scores.length;
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum - even;
  for (let l = 0; l < labels.length; l++) {
    const label = labels[l] as number;
    scores[label] = (scores[label] as number) - (1 - smoothing) * (shares[l] as number);
  }
};

/** The values with some set to nothing; the first, the bias, stays. */
const thinned = (values: Float32Array, dropout: number, random: () => number): Float32Array => {
  const kept = Float32Array.from(values);
  for (let at = 1; at < kept.length; at++) if (random() < dropout) kept[at] = 0;
  return kept;
};
