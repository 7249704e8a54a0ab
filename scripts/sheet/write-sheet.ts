import { stringify } from 'csv-stringify/sync';
import { columnsFor } from '../../models/content/columns';
import type { ContentRow, SheetName } from '../../models/content/content-row';
import { keyOf } from '../../models/content/row-key';
import { visibleLines } from '../report/visible';
import { guarded } from './tidy-cell';

/** A value as a person writes it in a cell. */
export const cellText = (value: unknown): string => {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(' | ') : String(value);
};

export const cellOf = ({ row }: ContentRow, header: string): string =>
  cellText((row as Record<string, unknown>)[header]);

/** Plain code-unit order, the same on every computer. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One sheet's rows, always in the same order. */
export const inKeyOrder = (sheet: SheetName, rows: readonly ContentRow[]): ContentRow[] =>
  rows
    .filter((content) => content.sheet === sheet)
    .map((content) => ({ key: keyOf(content), content }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ content }) => content);

/** One sheet as CSV text: always the same columns, rows in the order of their keys. */
export const writeSheet = (sheet: SheetName, rows: readonly ContentRow[]): string => {
  const headers = columnsFor(sheet, rows).map(([header]) => header);
  const records = inKeyOrder(sheet, rows).map((content) =>
    headers.map((header) => guarded(visibleLines(cellOf(content, header)))),
  );
  return stringify([[...headers], ...records]);
};
