import { deflateRawSync } from 'node:zlib';
import { bitsOf, byteOf, hashOf, LEVELS, sizeOf } from '../../lambda/understanding/packed';
import type { Packed } from '../../models/locales/packed';

/** A feature with the classes it speaks for. */
export interface Learned {
  name: string;
  classes: readonly number[];
  weights: readonly number[];
}

/** Rounds the weights and packs them. */
export const pack = (learned: readonly Learned[], rest: Pick<Packed, 'inputs' | 'bias' | 'classes'>): Packed => {
  const sorted = learned.map((one) => ({ ...one, hash: hashOf(one.name) })).sort((a, b) => a.hash - b.hash);
  const unique = sorted.filter(({ hash }, place) => place === 0 || sorted[place - 1]?.hash !== hash);
  const rounded = unique.map(({ hash, classes, weights }) => {
    const byte = byteOf(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
    const entries = classes.flatMap((place, at) => {
      const level = Math.round(((weights[at] ?? 0) / sizeOf(byte)) * LEVELS);
      return level === 0 ? [] : [{ place, bits: bitsOf(Math.max(-LEVELS, Math.min(LEVELS, level))) }];
    });
    // Steps from one class to the next are small, and pack better than the classes.
    const stepped = entries.map(({ place, bits }, at) => ({ step: place - (entries[at - 1]?.place ?? 0), bits }));
    return { hash, byte, entries: stepped };
  });
  const entries = rounded.flatMap(({ entries }) => entries);
  const features = rounded.length;
  const bytes = Buffer.alloc(5 * features + entries.length + Math.ceil(entries.length / 2));
  for (const [f, { hash, byte, entries: own }] of rounded.entries()) {
    bytes[f] = hash >> 16;
    bytes[features + f] = (hash >> 8) & 255;
    bytes[2 * features + f] = hash & 255;
    bytes[3 * features + f] = byte;
    bytes[4 * features + f] = own.length;
  }
  for (const [at, { step, bits }] of entries.entries()) {
    bytes[5 * features + at] = step;
    const half = 5 * features + entries.length + (at >> 1);
    bytes[half] = (bytes[half] ?? 0) | (at % 2 === 0 ? bits << 4 : bits);
  }
  // Brotli saves six bytes of a hundred more, and takes a cold start four times as long to open.
  const data = deflateRawSync(bytes, { level: 9 }).toString('base64');
  return { ...rest, features, weights: entries.length, data };
};
