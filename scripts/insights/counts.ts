import type { Counts } from './summarise';

/** The most frequent first. */
export const byCount = (counts: Counts): [string, number][] =>
  Object.entries(counts).sort(([a, m], [b, n]) => n - m || a.localeCompare(b));

export const of = (counts: Counts, name: string): number => counts[name] ?? 0;
