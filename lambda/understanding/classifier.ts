import { inflateRawSync } from 'node:zlib';
import type { Locale } from '../../models/locales/locales';
import type { Packed } from '../../models/locales/packed';
import { WEIGHTS } from '../../models/locales/weights';
import { featuresOf } from './features';
import { hashOf, LEVELS, lengthOf, levelOf, sizeOf } from './packed';

/** What is packed is read where it lies: a cold start has no time to unroll it. */
interface Classifier extends Omit<Packed, 'bias'> {
  bias: readonly number[];
  bytes: Uint8Array;
  /** Where each feature's weights begin. */
  starts: Uint32Array;
}

const ready = new WeakMap<Packed, Classifier>();

const open = (packed: Packed): Classifier => {
  const bytes = inflateRawSync(Buffer.from(packed.data, 'base64'));
  const { features } = packed;
  const starts = new Uint32Array(features + 1);
  for (let f = 0; f < features; f++) starts[f + 1] = (starts[f] as number) + (bytes[4 * features + f] as number);
  return { ...packed, bias: packed.bias.split(' ').map(Number), bytes, starts };
};

const classifierFor = (locale: Locale): Classifier => {
  const packed = WEIGHTS[locale];
  const classifier = ready.get(packed) ?? open(packed);
  ready.set(packed, classifier);
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

/** The weights of a feature: what each class gets of it. */
const eachWeight = (
  { bytes, features, weights, starts }: Classifier,
  feature: number,
  tell: (place: number, weight: number) => void,
): void => {
  const step = sizeOf(bytes[3 * features + feature] as number) / LEVELS;
  const end = starts[feature + 1] as number;
  let place = 0;
  for (let at = starts[feature] as number; at < end; at++) {
    place += bytes[5 * features + at] as number;
    const pair = bytes[5 * features + weights + (at >> 1)] as number;
    tell(place, step * levelOf(at % 2 === 0 ? pair >> 4 : pair & 15));
  }
};

/** What a question is about, as far as learned: the chances of each class, in the order of `classesOf`. */
export const classify = (question: string, locale: Locale): Float64Array => {
  const classifier = classifierFor(locale);
  const known: [feature: number, value: number][] = [];
  for (const [name, value] of featuresOf(question, locale)) {
    const feature = find(classifier, hashOf(name));
    if (feature !== undefined) known.push([feature, value]);
  }
  const length = lengthOf(known.map(([, value]) => value));
  const scores = Float64Array.from(classifier.bias);
  for (const [feature, value] of known) {
    const share = value / length;
    eachWeight(classifier, feature, (place, weight) => {
      scores[place] = (scores[place] as number) + share * weight;
    });
  }
  return softmax(scores);
};

/** The classes of a locale: standard questions by their ids, `other`, and the kinds to decline. */
export const classesOf = (locale: Locale): readonly string[] => WEIGHTS[locale].classes;

/** Which of the words' stems the classifier has never met. */
export const isStrange = (stem: string, locale: Locale): boolean =>
  find(classifierFor(locale), hashOf(stem)) === undefined;

/** How much a word says for the classes among `own` that it says most for, and for any; nothing where it is strange. */
export const wordSays = (
  stem: string,
  own: (name: string) => boolean,
  locale: Locale,
): { own: number; most: number } | undefined => {
  const classifier = classifierFor(locale);
  const feature = find(classifier, hashOf(stem));
  if (feature === undefined) return undefined;
  const said = { own: 0, most: 0 };
  eachWeight(classifier, feature, (place, weight) => {
    said.most = Math.max(said.most, weight);
    if (own(classifier.classes[place] ?? '')) said.own = Math.max(said.own, weight);
  });
  return said;
};

const softmax = (scores: Float64Array): Float64Array => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};
