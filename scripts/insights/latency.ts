import type { LoggedTurn } from './logged-turn';

/** Milliseconds up to which a part of the turns goes; the last part has no end. */
export const UP_TO_MS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** How many turns took so long, part by part; turns without a time are in none. */
export const latencyOf = (turns: readonly LoggedTurn[]): number[] => {
  const parts = new Array<number>(UP_TO_MS.length + 1).fill(0);
  for (const { ms } of turns) {
    if (ms === undefined) continue;
    const found = UP_TO_MS.findIndex((end) => ms <= end);
    const at = found < 0 ? UP_TO_MS.length : found;
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return parts;
};

/** `up to 2 ms`, `2 to 5 ms`, `over 5,000 ms` */
export const LATENCY_NAMES: readonly string[] = [...UP_TO_MS, undefined].map((end, at) => {
  const start = UP_TO_MS[at - 1];
  const number = (ms: number | undefined): string => (ms ?? 0).toLocaleString('en-US');
  if (start === undefined) return `up to ${number(end)} ms`;
  return end === undefined ? `over ${number(start)} ms` : `${number(start)} to ${number(end)} ms`;
});
