import type { FeedElement } from './feed-element';
import type { Gravity } from './gravity';
import { FEED_WORDING } from './wording/feed';
import { SEGMENT_WORDING } from './wording/segments';
import { SITE_WORDING } from './wording/sites';

/** Everything that can be wrong with a feed. Codes are permanent. */
const WORDING = { ...FEED_WORDING, ...SITE_WORDING, ...SEGMENT_WORDING } as const;

export type FeedProblemCode = keyof typeof WORDING;

/** What is wrong with one element, in a clerk's words, and what to do about it. */
export interface FeedProblem {
  code: FeedProblemCode;
  gravity: Gravity;
  /** As VIP calls it in XML: `StreetSegment`. */
  element: string;
  id: string;
  file: string;
  line: number;
  what: string;
  fix: string;
}

/** Where a problem is. */
export type At = Pick<FeedElement, 'type' | 'id' | 'file' | 'line'>;

type Facts<Code extends FeedProblemCode> = Parameters<(typeof WORDING)[Code][1]>;

const elementName = (type: string): string =>
  type.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** How many of one kind are shown in full; of the rest, only their number. A feed can be wrong a million times. */
const SHOWN = 20;

export interface FeedReport {
  add<Code extends FeedProblemCode>(code: Code, at: At, ...facts: Facts<Code>): undefined;
  /** The first ones of each kind. */
  problems(): readonly FeedProblem[];
  /** All of them, by kind. */
  counts(): ReadonlyMap<FeedProblemCode, number>;
  has(gravity: Gravity): boolean;
}

export const createFeedReport = (): FeedReport => {
  const shown: FeedProblem[] = [];
  const counts = new Map<FeedProblemCode, number>();
  return {
    add(code, { type, id, file, line }, ...facts) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > SHOWN) return undefined;
      const [gravity, words] = WORDING[code];
      const [what, fix] = (words as (...facts: readonly unknown[]) => readonly [string, string])(...facts);
      shown.push({ code, gravity, element: elementName(type), id, file, line, what, fix });
      return undefined;
    },
    problems: () => shown,
    counts: () => counts,
    has: (gravity) => [...counts.keys()].some((code) => WORDING[code][0] === gravity),
  };
};
