import { featuresOf } from '../../lambda/understanding/features';
import { lengthOf } from '../../lambda/understanding/packed';
import { learned } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import type { Packed } from '../../models/locales/packed';
import { type Example, type Mask, trainLogistic } from './logistic';
import { coOccurring, strongest } from './masks';
import { pack } from './pack';
import type { Phrase } from './training-data';

const OPTIONS = { rate: 1, decay: 3e-4, smoothing: 0.02, dropout: 0.15 };
const FIRST = { ...OPTIONS, rounds: 5, sure: 1 };
const SECOND = { ...OPTIONS, rounds: 16, sure: 3 };
/** The bias as a feature of its own, which is never pruned. */
const BIAS = 0.3;

/** Trains on all features seen twice, keeps those that matter most, and trains again on these alone. */
export const trainLocale = (
  phrases: readonly Phrase[],
  classes: readonly string[],
  locale: Locale,
  inputs: string,
): Packed => {
  const found = phrases.map(({ text }) => featuresOf(text, locale));
  const counts = new Map<string, number>();
  for (const features of found) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  // A word of a sample is known though it stands there alone; of the training lines, which have names, only with another.
  const sampled = new Set(
    phrases.flatMap(({ file }, at) => (file === undefined ? [...(found[at]?.keys() ?? [])] : [])),
  );
  const isKnown = (name: string, count: number): boolean => count >= 2 || (/^[a-z]+$/.test(name) && sampled.has(name));
  const all = [...counts].filter(([name, count]) => isKnown(name, count)).map(([name]) => name);
  const places = new Map(classes.map((name, place) => [name, place]));
  const labels = phrases.map((phrase) => phrase.classes.map((name) => places.get(name) ?? 0));
  const wide = examplesOf(all, found, labels);
  const mask = coOccurring(wide, all.length + 1, classes.length);
  const first = trainLogistic(wide, mask, classes.length, FIRST);
  const { names, mask: narrow } = strongest(all, mask, first, learned(locale));
  const weights = trainLogistic(examplesOf(names, found, labels), narrow, classes.length, SECOND);
  const bias = [...weights.subarray(0, classes.length)].map((weight) => Number((weight * BIAS).toFixed(3))).join(' ');
  return pack(learnedOf(names, narrow, weights), { inputs, bias, classes });
};

const learnedOf = (names: readonly string[], { starts, classes }: Mask, weights: Float32Array) =>
  names.map((name, at) => {
    const [from, to] = [starts[at + 1], starts[at + 2]];
    return { name, classes: [...classes.subarray(from, to)], weights: [...weights.subarray(from, to)] };
  });

const examplesOf = (
  names: readonly string[],
  found: readonly ReadonlyMap<string, number>[],
  labels: readonly (readonly number[])[],
): Example[] => {
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  return found.map((features, at): Example => {
    const known = [...features].flatMap(([name, value]): [number, number][] => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, value]];
    });
    const length = lengthOf(known.map(([, value]) => value));
    return {
      features: Uint32Array.from([0, ...known.map(([number]) => number)]),
      values: Float32Array.from([BIAS, ...known.map(([, value]) => value / length)]),
      labels: labels[at] ?? [],
    };
  });
};
