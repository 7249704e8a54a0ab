import type { DeclineRule } from '../decline';

export const esUSDeclined: readonly DeclineRule[] = [
  ['off-topic', /\b(?:ignora|olvida|olvidate de) (?:todo|todas|tus|las|lo|sus) /],
];
