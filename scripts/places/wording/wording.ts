import type { Gravity } from '../gravity';

type Wording = readonly [what: string, fix: string];

/** How grave a problem is, and its two sentences from its facts. No blame, and no place: that is shown beside. */
export type Entry<Facts extends readonly never[]> = readonly [Gravity, (...facts: Facts) => Wording];

export const IGNORED = 'It is left out, as the VIP specification says.';

export const many = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
