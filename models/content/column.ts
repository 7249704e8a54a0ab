import * as z from 'zod/mini';

/** The closed lists that a cell's drop-down offers; `jurisdictions` and `elections` are the ids of those sheets. */
export type ListName =
  | 'topics'
  | 'locales'
  | 'actions'
  | 'methods'
  | 'voters'
  | 'tests'
  | 'types'
  | 'zones'
  | 'governing'
  | 'jurisdictions'
  | 'elections';

/** What a cell holds, as far as reading it is concerned. */
export type ColumnKind =
  | 'text'
  /** A short name that other rows refer to: lower case, and short enough for a key of the table. */
  | 'id'
  /** One of a closed list, in lower case. */
  | 'choice'
  | 'date'
  | 'time'
  | 'telephone'
  /** Several values in one cell, parted by `|`. */
  | 'list'
  /** Text that voters hear, in which placeholders stand. */
  | 'answer';

/** A column of a sheet: all there is to know of it. */
export interface Column<Schema extends z.core.$ZodType = z.core.$ZodType, Kind extends ColumnKind = ColumnKind> {
  schema: Schema;
  kind: Kind;
  /** What a person has to know of it: the note on the heading. */
  note: string;
  example: string;
  /** In characters, in a workbook. */
  width: number;
  /** Its values, where the list is closed. */
  options?: readonly string[] | undefined;
  /** The drop-down of a workbook. */
  list?: ListName | undefined;
  /** Of a language that is a draft: nobody is shown it who hasn't filled it in. */
  isOfDraft?: boolean | undefined;
  /** A sheet may do without it. */
  mayBeAbsent?: boolean | undefined;
  /** A draft may still lack it; it is kept as an empty text, and no voter hears a draft. */
  mayBeUnwritten?: boolean | undefined;
}

type Guide = Omit<Column, 'schema' | 'kind'>;

/** A column; one whose kind isn't said holds text. */
export function column<Schema extends z.core.$ZodType>(schema: Schema, guide: Guide): Column<Schema, 'text'>;
export function column<Schema extends z.core.$ZodType, Kind extends ColumnKind>(
  schema: Schema,
  guide: Guide & { kind: Kind },
): Column<Schema, Kind>;
export function column(schema: z.core.$ZodType, guide: Guide & { kind?: ColumnKind }): Column {
  return { kind: 'text', ...guide, schema };
}

type Shape<Columns extends Record<string, Column>> = { [Name in keyof Columns]: Columns[Name]['schema'] };

/** A row's schema from its columns. */
export const schemaOf = <Columns extends Record<string, Column>>(columns: Columns): z.ZodMiniObject<Shape<Columns>> => {
  const schemas = Object.entries(columns).map(([name, { schema }]) => [name, schema]);
  return z.object(Object.fromEntries(schemas) as Shape<Columns>);
};
