/** One row of a flat file by its headings; empty cells are absent. */
export interface FlatRow {
  file: string;
  line: number;
  cells: Record<string, string>;
  isRagged: boolean;
  /** Where it takes in whole rows: how many lines it has. */
  lines?: number | undefined;
}
