import type { Example, Mask } from './logistic';

/** A feature that is met this often may speak against any class, not only for those it was met with. */
const OFTEN = 400;

const maskOf = (classes: readonly (readonly number[])[]): Mask => {
  const starts = new Uint32Array(classes.length + 1);
  for (const [at, own] of classes.entries()) starts[at + 1] = (starts[at] as number) + own.length;
  return { starts, classes: Uint8Array.from(classes.flat()) };
};

/** Each feature with the classes it was met with; frequent ones, and the bias, with all. */
export const coOccurring = (examples: readonly Example[], features: number, count: number): Mask => {
  const met = Array.from({ length: features }, () => new Set<number>());
  const times = new Uint32Array(features);
  for (const { features: own, labels } of examples) {
    for (const feature of own) {
      times[feature] = (times[feature] as number) + 1;
      for (const label of labels) met[feature]?.add(label);
    }
  }
  const every = Array.from({ length: count }, (_, place) => place);
  return maskOf(
    met.map((own, at) => (at === 0 || (times[at] as number) >= OFTEN ? every : [...own].sort((a, b) => a - b))),
  );
};

/** What is kept of a first training: the features that matter most, each with the classes it says most of. */
export const strongest = (
  names: readonly string[],
  { starts, classes }: Mask,
  weights: Float32Array,
  { features, weights: most }: { features: number; weights: number },
): { names: string[]; mask: Mask } => {
  const worth = names.map((name, at) => {
    let sum = 0;
    for (let w = starts[at + 1] as number; w < (starts[at + 2] as number); w++) sum += (weights[w] as number) ** 2;
    return { name, at: at + 1, sum };
  });
  worth.sort((a, b) => b.sum - a.sum);
  // Every word stays, if only to tell what was never heard.
  const words = worth.filter(({ name }) => /^[a-z0-9]+$/.test(name));
  const others = worth.filter(({ name }) => !/^[a-z0-9]+$/.test(name));
  const kept = [...words, ...others].slice(0, features);
  const sizes = kept.flatMap(({ at }) => [...weights.subarray(starts[at], starts[at + 1])].map(Math.abs));
  const least = sizes.sort((a, b) => b - a)[most] ?? 0;
  const own = (at: number): number[] => {
    const list: number[] = [];
    for (let w = starts[at] as number; w < (starts[at + 1] as number); w++)
      if (at === 0 || Math.abs(weights[w] as number) > least) list.push(classes[w] as number);
    return list;
  };
  return { names: kept.map(({ name }) => name), mask: maskOf([own(0), ...kept.map(({ at }) => own(at))]) };
};
