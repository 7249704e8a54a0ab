import type { ContentRow, SheetName } from '../../models/content/content-row';
import type { Where } from '../report/problem';

/** One file as it was read: which columns it has, and where each is. */
export interface SheetFile {
  sheet: SheetName;
  /** The file's name, `faq.csv`. */
  file: string;
  /** Column numbers by heading; the first column is 1. */
  columns: ReadonlyMap<string, number>;
}

type RowOf<S extends SheetName> = Extract<ContentRow, { sheet: S }>['row'];

/**
 * One row with its place. A cell that can't be used is missing from `said`, so that a rule can look at the others;
 * `content` is there when every cell can.
 */
export interface LocatedRow<S extends SheetName> {
  sheet: S;
  said: Partial<RowOf<S>>;
  /** Headings of the cells that can't be used. */
  unusable: ReadonlySet<string>;
  content: Extract<ContentRow, { sheet: S }> | undefined;
  in: SheetFile;
  row: number;
}

export type Located = { [S in SheetName]: LocatedRow<S> }[SheetName];

/** The place of one cell of a row, for a problem. */
export const where = ({ in: { file, columns }, row, said }: Located, header: string): Where => {
  const value: unknown = (said as Record<string, unknown>)[header];
  return {
    file,
    row,
    column: columns.get(header),
    header,
    found: Array.isArray(value) ? value.join(' | ') : (value as string | undefined),
  };
};

/** `faq.csv row 14`, as one place is named in a problem of another. */
export const placeOf = ({ in: { file }, row }: Pick<Located, 'in' | 'row'>): string => `${file} row ${row}`;

export const rowsOf = <S extends SheetName>(rows: readonly Located[], sheet: S): LocatedRow<S>[] =>
  rows.filter((row): row is Extract<Located, LocatedRow<S>> => row.sheet === sheet);
