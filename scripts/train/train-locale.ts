import { CLASSES } from '../../lambda/understanding/classes';
import { featuresOf } from '../../lambda/understanding/features';
import { lengthOf } from '../../lambda/understanding/packed';
import { featuresKept } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import type { Packed } from '../../models/locales/packed';
import { generalWords } from './general-words';
import { type Example, trainLogistic } from './logistic';
import { pack } from './pack';
import type { Phrase } from './training-data';

const OPTIONS = { rounds: 20, rate: 1, decay: 3e-4, smoothing: 0.02, dropout: 0.15 };
/** The bias as a feature of its own, which is never pruned. */
const BIAS = 0.3;
const TEMPERATURE = 1;

/** Trains on all features seen twice, keeps those that matter most, and trains again on these alone. */
export const trainLocale = (phrases: readonly Phrase[], locale: Locale, inputs: string): Packed => {
  const found = phrases.map(({ text }) => featuresOf(text, locale));
  const counts = new Map<string, number>();
  for (const features of found) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  const first = learn(all, found, phrases);
  const matter = all.map((name, at) => ({ name, worth: worthOf(first, at + 1) }));
  matter.sort((a, b) => b.worth - a.worth);
  // Every word stays, if only to tell what was never heard.
  const words = matter.filter(({ name }) => /^[a-z0-9]+$/.test(name));
  const others = matter.filter(({ name }) => !/^[a-z0-9]+$/.test(name));
  const kept = [...words, ...others].slice(0, featuresKept(locale)).map(({ name }) => name);
  const weights = learn(kept, found, phrases);
  const bias = [...weights.subarray(0, CLASSES.length)].map((weight) => Number((weight * BIAS).toFixed(3))).join(' ');
  return pack(kept, weights.subarray(CLASSES.length), {
    inputs,
    bias,
    temperature: TEMPERATURE,
    general: generalWords(locale),
  });
};

const worthOf = (weights: Float32Array, feature: number): number =>
  lengthOf(weights.subarray(feature * CLASSES.length, (feature + 1) * CLASSES.length));

const learn = (
  names: readonly string[],
  found: readonly ReadonlyMap<string, number>[],
  phrases: readonly Phrase[],
): Float32Array => {
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  const examples = phrases.map((phrase, at): Example => {
    const known = [...(found[at] ?? [])].flatMap(([name, value]): [number, number][] => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, value]];
    });
    const length = lengthOf(known.map(([, value]) => value));
    return {
      features: Uint32Array.from([0, ...known.map(([number]) => number)]),
      values: Float32Array.from([BIAS, ...known.map(([, value]) => value / length)]),
      label: CLASSES.indexOf(phrase.class),
      weight: 1,
    };
  });
  return trainLogistic(examples, names.length + 1, CLASSES.length, OPTIONS);
};
