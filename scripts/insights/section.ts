/** A part of a report: a heading, sentences, and perhaps a picture and a table, with a bar at each row. */
export interface Section {
  title: string;
  /** Sentences, in the order they are read. */
  says?: readonly string[] | undefined;
  /** What the table says, to look at; where there is no picture nothing is lost. */
  plot?: Plot | undefined;
  table?: Table | undefined;
}

/** Numbers by name, beside those of the days before. */
export interface Plot {
  /** Upright, in an order of their own, such as hours; or lying, the greatest first. */
  kind: 'columns' | 'bars';
  title: string;
  labels: readonly string[];
  now: readonly number[];
  before: readonly number[];
  nowName: string;
  beforeName: string;
}

export interface Table {
  head: readonly string[];
  rows: readonly TableRow[];
  /** The column whose numbers are drawn as bars. */
  bars?: number | undefined;
}

export type Cell = string | number;

export type TableRow = readonly Cell[];
