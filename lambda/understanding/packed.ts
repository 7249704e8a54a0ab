/** A weight is one of `2 * LEVELS` multiples of its feature's size; where it would be none, it is left out. */
export const LEVELS = 8;

/** What four bits say, from 0 to 15: -8 to -1, and 1 to 8. */
export const levelOf = (bits: number): number => (bits < LEVELS ? bits - LEVELS : bits - LEVELS + 1);

export const bitsOf = (level: number): number => (level < 0 ? level + LEVELS : level + LEVELS - 1);

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
