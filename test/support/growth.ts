import { randomFrom } from '../../scripts/train/logistic';
import type { Expression } from './expressions';
import { createMatched } from './matched-texts';

/** Makes a text that is to take an expression long, of about so many characters. */
export type Attack = (length: number) => string;

/** What takes it longest: what stands before, what is repeated, and what comes at the end. */
export interface Pumped {
  pumps: readonly { prefix: string; pump: string }[];
  suffix: string;
}

/** A checker's own attack. */
export const attackOf =
  ({ pumps, suffix }: Pumped): Attack =>
  (length) => {
    const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / once))).join('') + suffix;
  };

const TRIES = 200;

/** Attacks of our own: texts that it may match, broken off somewhere, again and again; from the start, or from the middle on. */
export const ownAttacks = ({ source }: Expression): Attack[] => {
  const random = randomFrom(7);
  const matched = createMatched(random);
  return Array.from({ length: TRIES }, (_, at) => {
    const whole = `${matched(source.replace(/\\p\{\w+\}/g, 'a')).trim()}x`;
    const part = whole.slice(0, 1 + Math.floor(random() * whole.length));
    const from = at % 2 === 0 ? 0 : Math.floor(random() * part.length);
    const again = [`${part.slice(from)} `, `${part.slice(from)}!`, part.slice(from)][at % 3] ?? part;
    return (length: number): string => `${part.slice(0, from)}${again.repeat(Math.ceil(length / again.length))}\0`;
  });
};

/** The best of three, in milliseconds; a long one is not tried again. */
const msOf = ({ source, flags }: Expression, text: string): number => {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  let best = Number.POSITIVE_INFINITY;
  for (let one = 0; one < 3 && (one === 0 || best < 200); one++) {
    const from = performance.now();
    expression.test(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
};

const SHORT = 10_000;
const FACTOR = 4;
/** Four times the text takes a linear expression four times as long, and a quadratic one sixteen times. */
const MOST_GROWTH = 8;
/** What takes no longer than this for the longer text is no square of it: that would be a billion steps. */
const CLEAR_MS = 8;

/** How many times as long four times the text takes, where that is more than linear. */
export const growthBeyondLinear = (expression: Expression, attack: Attack): number | undefined => {
  const long = msOf(expression, attack(FACTOR * SHORT));
  if (long < CLEAR_MS) return undefined;
  const growth = long / msOf(expression, attack(SHORT));
  return growth > MOST_GROWTH ? growth : undefined;
};
