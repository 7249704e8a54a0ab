import type { DeclineRule } from '../decline';

export const enUSDeclined: readonly DeclineRule[] = [
  [
    'off-topic',
    /\b(?:ignore|disregard|forget|override|bypass) (?:all |everything |any |your |the |my |previous |prior |above )+/,
  ],
];
