import type { DeclineKind } from './texts';

/** Why a question is declined, a pattern over its plain words between single spaces, and what excuses them. */
export type DeclineRule = readonly [why: DeclineKind, pattern: RegExp, unless?: RegExp];

/** A pattern that begins where a word does. */
export const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);
