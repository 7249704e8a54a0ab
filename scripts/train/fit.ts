/** One thing seen: its signs, and whether it was so. */
export interface Seen {
  signs: readonly number[];
  isSo: boolean;
  /** For how many it stands. */
  times: number;
}

const STEPS = 30;
/** Keeps the weights of signs that say little near nothing. */
const PULL = 1;

/**
 * Logistic regression by Newton's method: what each sign counts, and last what counts without any. Signs are brought
 * to one scale first, and the weights back to theirs.
 */
export const fitLogistic = (seen: readonly Seen[]): number[] => {
  const width = seen[0]?.signs.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) => scaleOf(seen.map(({ signs }) => signs[at] ?? 0)));
  const points = seen.map(({ signs }) => [
    ...scales.map(({ mean, spread }, at) => ((signs[at] ?? 0) - mean) / spread),
    1,
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at < width ? PULL * weight : 0));
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? PULL : 0)));
    for (const [at, point] of points.entries()) {
      const { isSo = false, times = 1 } = seen[at] ?? {};
      const chance = 1 / (1 + Math.exp(-dot(point, weights)));
      const off = times * (chance - Number(isSo));
      for (const [row, value] of point.entries()) {
        slope[row] = (slope[row] ?? 0) + off * value;
        const own = bend[row] as number[];
        for (const [column, other] of point.entries())
          own[column] = (own[column] ?? 0) + times * chance * (1 - chance) * value * other;
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  const own = scales.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  return [...own, (weights[width] ?? 0) - scales.reduce((sum, { mean }, at) => sum + mean * (own[at] ?? 0), 0)];
};

const dot = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((sum, value, at) => sum + value * (others[at] ?? 0), 0);

const scaleOf = (values: readonly number[]): { mean: number; spread: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
};

/** What, put into the equations, gives `right`: by Gauss, for a matrix that is its own mirror and has a sure diagonal. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 1;
    for (let c = at; c < row.length; c++) row[c] = (row[c] ?? 0) / pivot;
    for (const other of rows) {
      const factor = other === row ? 0 : (other[at] ?? 0);
      if (factor === 0) continue;
      for (let c = at; c < row.length; c++) other[c] = (other[c] ?? 0) - factor * (row[c] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
};
