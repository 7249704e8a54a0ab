import type { Column } from './column';
import type { ContentRow, SheetName } from './content-row';
import { DEADLINE_COLUMNS } from './deadline';
import { ELECTION_COLUMNS } from './election';
import { FAQ_COLUMNS } from './faq-row';
import { JURISDICTION_COLUMNS } from './jurisdiction';

/** The columns of each sheet by their headings, in the order in which they are written. */
export const SHEETS = {
  jurisdictions: JURISDICTION_COLUMNS,
  elections: ELECTION_COLUMNS,
  deadlines: DEADLINE_COLUMNS,
  faq: FAQ_COLUMNS,
} as const satisfies Record<SheetName, Record<string, Column>>;

const namesOf = <Columns extends object>(columns: Columns): (keyof Columns & string)[] =>
  Object.keys(columns).filter((name): name is keyof Columns & string => Object.hasOwn(columns, name));

/** The headings of each sheet, in order. */
export const COLUMNS = {
  jurisdictions: namesOf(JURISDICTION_COLUMNS),
  elections: namesOf(ELECTION_COLUMNS),
  deadlines: namesOf(DEADLINE_COLUMNS),
  faq: namesOf(FAQ_COLUMNS),
} satisfies Record<SheetName, readonly string[]>;

/** Every column of a sheet with its heading. */
export const columnsOf = (sheet: SheetName): [header: string, column: Column][] => Object.entries(SHEETS[sheet]);

/** The columns that are written of these rows: all, but those of a draft language that none of them fills in. */
export const columnsFor = (sheet: SheetName, rows: readonly ContentRow[]): [header: string, column: Column][] =>
  columnsOf(sheet).filter(
    ([header, { isOfDraft }]) =>
      !isOfDraft || rows.some((one) => one.sheet === sheet && Reflect.get(one.row, header) !== undefined),
  );

export const columnNamed = (sheet: SheetName, header: string): Column | undefined =>
  columnsOf(sheet).find(([name]) => name === header)?.[1];

type AnswerColumn = {
  [Name in keyof typeof FAQ_COLUMNS]: (typeof FAQ_COLUMNS)[Name]['kind'] extends 'answer' ? Name : never;
}[keyof typeof FAQ_COLUMNS];

/** The columns whose texts voters hear as an answer. */
export const ANSWER_COLUMNS: readonly AnswerColumn[] = namesOf(FAQ_COLUMNS).filter(
  (name): name is AnswerColumn => FAQ_COLUMNS[name].kind === 'answer',
);
