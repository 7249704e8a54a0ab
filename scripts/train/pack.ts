import { brotliCompressSync, constants } from 'node:zlib';
import { CLASSES } from '../../lambda/understanding/classes';
import { byteOf, hashOf, LEVELS, sizeOf } from '../../lambda/understanding/packed';
import type { Packed } from '../../models/locales/packed';

/** Rounds the weights and packs them. `names` are the features' names in the order of their weights. */
export const pack = (
  names: readonly string[],
  weights: Float32Array,
  rest: Pick<Packed, 'inputs' | 'bias' | 'temperature' | 'general'>,
): Packed => {
  const classes = CLASSES.length;
  const sorted = names.map((name, at) => ({ hash: hashOf(name), at })).sort((a, b) => a.hash - b.hash);
  const unique = sorted.filter(({ hash }, place) => place === 0 || sorted[place - 1]?.hash !== hash);
  const features = unique.length;
  const bytes = Buffer.alloc(features * 4 + Math.ceil((features * classes) / 2));
  for (const [f, { hash, at }] of unique.entries()) {
    const own = weights.subarray(at * classes, (at + 1) * classes);
    const byte = byteOf(own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
    bytes[f] = hash >> 16;
    bytes[features + f] = (hash >> 8) & 255;
    bytes[2 * features + f] = hash & 255;
    bytes[3 * features + f] = byte;
    for (const [c, weight] of own.entries()) {
      const level = Math.round((weight / sizeOf(byte)) * LEVELS) + LEVELS;
      const at = f * classes + c;
      const place = features * 4 + (at >> 1);
      const nibble = Math.max(0, Math.min(2 * LEVELS, level));
      bytes[place] = (bytes[place] ?? 0) | (at % 2 === 0 ? nibble << 4 : nibble);
    }
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return { classes: CLASSES, ...rest, features, data: brotliCompressSync(bytes, { params }).toString('base64') };
};
