/**
 * A linear classifier small enough to travel with the skill. `data` is base64 of brotli of four blocks, each with the
 * features in the order of their hashes: the three bytes of each hash, all first bytes first; a byte for the size of
 * its weights; and four bits for each of its weights.
 */
export interface Packed {
  /** What it was trained on, so that a test can tell when it is stale. */
  inputs: string;
  features: number;
  /** Numbers, between spaces. */
  bias: string;
  /** Divides the scores before they become probabilities. */
  temperature: number;
  /** For each topic the terms of its most usual questions, with how often: `last=9|day=9`. */
  general: Readonly<Record<string, string>>;
  data: string;
}

/** A weight is one of `2 * LEVELS + 1` multiples of its feature's size. */
export const LEVELS = 5;

/** 24 bits of FNV-1a, mixed once more. */
export const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) & 0xffffff;
};

/** The largest weight of a feature, from its byte: eight steps an octave. */
export const sizeOf = (byte: number): number => 2 ** ((byte - 96) / 8);

export const byteOf = (size: number): number =>
  Math.max(0, Math.min(255, Math.round(Math.log2(Math.max(size, 1e-9)) * 8 + 96)));

/** What a question's features are divided by so that long and short questions weigh the same. */
export const lengthOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum) || 1;
};
