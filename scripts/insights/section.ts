/** A part of a report: a heading, sentences, and perhaps a table with a bar at each row. */
export interface Section {
  title: string;
  /** Sentences, in the order they are read. */
  says?: readonly string[] | undefined;
  table?: Table | undefined;
}

export interface Table {
  head: readonly string[];
  rows: readonly TableRow[];
  /** The column whose numbers are drawn as bars. */
  bars?: number | undefined;
}

export type Cell = string | number;

export type TableRow = readonly Cell[];
