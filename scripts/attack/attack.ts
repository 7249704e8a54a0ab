/** What an attack did, and what of it went wrong. */
export interface Attacked {
  name: string;
  /** What was tried and measured, for the table: `turns`, `slowest answer, ms`. */
  figures: Readonly<Record<string, number>>;
  /** A sentence for each thing that must not be; the first ones of many. */
  faults: readonly string[];
  /** All of them. */
  failed: number;
}

export interface AttackGiven {
  isLong: boolean;
  /** The same attack for the same seed. */
  seed: number;
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  tell: (progress: string) => void;
}

export type Attack = (given: AttackGiven) => Promise<Attacked>;

const SHOWN = 20;

/** Collects what went wrong, and figures. */
export const createTally = (name: string) => {
  const figures: Record<string, number> = {};
  const faults: string[] = [];
  let failed = 0;
  return {
    count(what: string, by = 1): void {
      figures[what] = (figures[what] ?? 0) + by;
    },
    most(what: string, value: number): void {
      figures[what] = Math.max(figures[what] ?? 0, Math.round(value));
    },
    fault(sentence: string): void {
      failed += 1;
      if (faults.length < SHOWN) faults.push(sentence);
    },
    result: (): Attacked => ({ name, figures, faults, failed }),
  };
};

export type Tally = ReturnType<typeof createTally>;
