import type { Locale } from '../../../models/locales';
import { CLASSES, type Class } from './classes';
import { featuresOf } from './features';
import { hashOf, lengthOf, type Packed, sizeOf } from './packed';
import { weights as enUS } from './weights/en-US';
import { weights as esUS } from './weights/es-US';

interface Loaded {
  bias: readonly number[];
  temperature: number;
  numbers: ReadonlyMap<number, number>;
  weights: Float32Array;
}

const loaded = new Map<Locale, Loaded>();

export const unpack = ({ features, data, bias, temperature }: Packed): Loaded => {
  const bytes = Buffer.from(data, 'base64');
  const numbers = new Map<number, number>();
  const weights = new Float32Array(features * CLASSES.length);
  const half = Math.ceil(CLASSES.length / 2);
  for (let f = 0; f < features; f++) {
    numbers.set(bytes.readUIntBE(f * 3, 3), f);
    const step = sizeOf(bytes[features * 3 + f] ?? 0) / 7;
    for (let c = 0; c < CLASSES.length; c++) {
      const pair = bytes[features * 4 + f * half + (c >> 1)] ?? 0;
      weights[f * CLASSES.length + c] = (((c & 1) === 0 ? pair >> 4 : pair & 15) - 8) * step;
    }
  }
  return { bias, temperature, numbers, weights };
};

const of = (locale: Locale): Loaded => {
  const ready = loaded.get(locale) ?? unpack(locale === 'en-US' ? enUS : esUS);
  loaded.set(locale, ready);
  return ready;
};

/** How probable each class is, by its place in `CLASSES`. */
export const classify = (question: string, locale: Locale): Float64Array => {
  const { bias, temperature, numbers, weights } = of(locale);
  const known: [number, number][] = [];
  for (const [name, value] of featuresOf(question, locale)) {
    const f = numbers.get(hashOf(name));
    if (f !== undefined) known.push([f, value]);
  }
  const length = lengthOf(known.map(([, value]) => value));
  const scores = Float64Array.from(bias);
  for (const [f, value] of known) {
    const base = f * CLASSES.length;
    for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] ?? 0) + (value / length) * (weights[base + c] ?? 0);
  }
  return softmax(scores, temperature);
};

export const softmax = (scores: Float64Array, temperature: number): Float64Array => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

export const probabilityOf = (probabilities: Float64Array, name: Class): number =>
  probabilities[CLASSES.indexOf(name)] ?? 0;
