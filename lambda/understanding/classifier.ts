import { brotliDecompressSync } from 'node:zlib';
import type { Locale } from '../../models/locales/locales';
import type { Packed } from '../../models/locales/packed';
import { WEIGHTS } from '../../models/locales/weights';
import type { TopicId } from '../../models/topics';
import { CLASSES, type Class } from './classes';
import { featuresOf } from './features';
import { hashOf, LEVELS, lengthOf, sizeOf } from './packed';

/** What is packed is read where it lies: a cold start has no time to unroll it. */
interface Classifier extends Omit<Packed, 'bias'> {
  bias: readonly number[];
  /** Where each of our classes is among those of the weights. */
  places: readonly number[];
  bytes: Uint8Array;
}

const ready = new Map<Locale, Classifier>();

/** Weights know their classes by name. Those of other classes than ours would answer wrongly without a word. */
const placesOf = ({ classes }: Packed): number[] => {
  const strange = classes.filter((name) => !CLASSES.some((known) => known === name));
  const missing = CLASSES.filter((name) => !classes.includes(name));
  if (strange.length > 0 || missing.length > 0)
    throw new Error(`The weights are of other classes (${[...strange, ...missing].join(', ')}): npm run train`);
  return CLASSES.map((name) => classes.indexOf(name));
};

const open = (packed: Packed): Classifier => ({
  ...packed,
  places: placesOf(packed),
  bias: packed.bias.split(' ').map(Number),
  bytes: brotliDecompressSync(Buffer.from(packed.data, 'base64')),
});

const classifierFor = (locale: Locale): Classifier => {
  const classifier = ready.get(locale) ?? open(WEIGHTS[locale]);
  ready.set(locale, classifier);
  return classifier;
};

/** The feature of that hash. They lie in order. */
const find = ({ bytes, features }: Classifier, hash: number): number | undefined => {
  let low = 0;
  let high = features - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there =
      ((bytes[middle] as number) << 16) |
      ((bytes[features + middle] as number) << 8) |
      (bytes[2 * features + middle] as number);
    if (there === hash) return middle;
    if (there < hash) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

const addScores = (scores: Float64Array, { bytes, features }: Classifier, feature: number, value: number): void => {
  const step = (sizeOf(bytes[3 * features + feature] as number) / LEVELS) * value;
  for (let c = 0; c < scores.length; c++) {
    const at = feature * scores.length + c;
    const pair = bytes[4 * features + (at >> 1)] as number;
    scores[c] = (scores[c] as number) + step * ((at % 2 === 0 ? pair >> 4 : pair & 15) - LEVELS);
  }
};

/** How probable each class is, in the order of `CLASSES`. */
export const classify = (question: string, locale: Locale): Float64Array => {
  const classifier = classifierFor(locale);
  const known: [feature: number, value: number][] = [];
  for (const [name, value] of featuresOf(question, locale)) {
    const feature = find(classifier, hashOf(name));
    if (feature !== undefined) known.push([feature, value]);
  }
  const length = lengthOf(known.map(([, value]) => value));
  const scores = Float64Array.from(classifier.bias);
  for (const [feature, value] of known) addScores(scores, classifier, feature, value / length);
  const own = Float64Array.from(classifier.places, (place) => scores[place] ?? 0);
  return softmax(own, classifier.temperature);
};

/** The terms of a topic's most usual questions, with how often each is said in them. */
export const generalTermsOf = (topic: TopicId, locale: Locale): [term: string, times: number][] =>
  (new Map(Object.entries(classifierFor(locale).general)).get(topic) ?? '')
    .split('|')
    .filter(Boolean)
    .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), Number(entry.slice(entry.lastIndexOf('=') + 1))]);

/** Which of the words' stems the classifier has never met. */
export const isStrange = (stem: string, locale: Locale): boolean =>
  find(classifierFor(locale), hashOf(stem)) === undefined;

const softmax = (scores: Float64Array, temperature: number): Float64Array => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

export const chanceOf = (chances: Float64Array, name: Class): number => chances[CLASSES.indexOf(name)] ?? 0;
