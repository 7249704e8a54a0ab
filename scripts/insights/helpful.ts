import type { LoggedTurn } from './logged-turn';

/** What voters said to "Was that helpful?" of one row, or of several. */
export interface HelpfulCount {
  asked: number;
  yes: number;
  partly: number;
  no: number;
}

const none = (): HelpfulCount => ({ asked: 0, yes: 0, partly: 0, no: 0 });

const isKind = (value: string | undefined): value is keyof HelpfulCount =>
  value === 'asked' || value === 'yes' || value === 'partly' || value === 'no';

/** By row, as often as it was asked of it, and what was said; a row that nobody was asked about isn't there. */
export const helpfulOf = (turns: readonly LoggedTurn[]): Readonly<Record<string, HelpfulCount>> => {
  const rows: Record<string, HelpfulCount> = Object.create(null);
  for (const { faq, helpful } of turns) {
    if (faq === undefined || !isKind(helpful)) continue;
    rows[faq] ??= none();
    rows[faq][helpful] += 1;
  }
  return rows;
};

/** How many said anything to it. */
export const said = ({ yes, partly, no }: HelpfulCount): number => yes + partly + no;

/** All rows of which too few voters said something, as one. */
export const OTHERS = '*';

/**
 * The rows of which at least `least` voters said something, and the others as one: of a few voters somebody may know who
 * they were. Where the others are fewer than that together, they are left out, so that no sum tells them either.
 */
export const withoutFew = (
  rows: Readonly<Record<string, HelpfulCount>>,
  least: number,
): Readonly<Record<string, HelpfulCount>> => {
  const all = Object.entries(rows);
  const others = none();
  for (const [, count] of all.filter(([, one]) => said(one) < least))
    for (const key of ['asked', 'yes', 'partly', 'no'] as const) others[key] += count[key];
  const shown = Object.fromEntries(all.filter(([, count]) => said(count) >= least));
  return said(others) >= least ? { ...shown, [OTHERS]: others } : shown;
};
