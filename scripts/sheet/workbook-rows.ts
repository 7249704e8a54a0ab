import type { ColumnKind } from '../../models/content/column';
import { columnNamed } from '../../models/content/columns';
import type { SheetName } from '../../models/content/content-row';
import { letterOf } from '../report/column-letter';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { count } from '../report/wrap';
import { readHeadings } from './headings';
import { parseRow } from './parse-row';
import type { ReadSheet } from './read-sheet';
import type { Located, SheetFile } from './sheet';
import { type Cell, columnOf, meantAs } from './xlsx/cell';
import { NotAWorkbook } from './xlsx/open-parts';
import type { SheetShape } from './xlsx/read-worksheet';

const textOf = (kind: ColumnKind | undefined, cell: Cell): string => {
  if (kind === 'date' || kind === 'time') return meantAs(kind, cell);
  // In a cell of text, a minus or plus at the beginning is what it seems to be, and starts no formula.
  return cell.kind === 'text' && /^[+@-]/.test(cell.text) ? `'${cell.text}` : cell.text;
};

/** A larger office writes CSV files. */
const MOST_ROWS = 60_000;
const MOST_PROBLEMS = 20_000;

/** Makes rows of the office's content from those of a sheet, whose first row has the headings. */
export const collectRows = (sheet: SheetName) => {
  const name = `${sheet}.csv`;
  const rows: Located[] = [];
  const problems: Problem[] = [];
  let file: SheetFile | undefined;
  let headers: ReadonlyMap<number, string> = new Map();
  let width = 0;
  let isFirst = true;
  let lastRow = 1;

  const kindOf = (header: string | undefined): ColumnKind | undefined =>
    header === undefined ? undefined : columnNamed(sheet, header)?.kind;

  const readFirst = (row: number, cells: ReadonlyMap<number, Cell>): void => {
    isFirst = false;
    const titles = row === 1 ? cells : new Map<number, Cell>();
    width = Math.max(0, ...titles.keys());
    const record = Array.from({ length: width }, (_, index) => titles.get(index + 1)?.text ?? '');
    const { columns, problems: found } = readHeadings(sheet, name, record);
    problems.push(...found);
    file = columns && { sheet, file: name, columns };
    headers = new Map([...(columns ?? [])].map(([header, column]) => [column, header]));
  };

  const strays = (row: number, cells: ReadonlyMap<number, Cell>): Problem[] =>
    [...cells]
      .filter(([column]) => !headers.has(column))
      .slice(0, 1)
      .map(([column, { text }]) => problem('cell-without-heading', { file: name, row, column, found: text }));

  const turned = (row: number, cells: ReadonlyMap<number, Cell>): Problem[] =>
    [...cells].flatMap(([column, { kind, text }]) => {
      const header = headers.get(column);
      const meant = kindOf(header);
      if (kind !== 'date' || header === undefined || meant === 'date' || meant === 'time') return [];
      return [problem('turned-into-date', { file: name, row, column, header, found: text }, text)];
    });

  const struck = (row: number, known: readonly (readonly [number, Cell])[]): Problem[] => {
    const ours = known.filter(([column]) => kindOf(headers.get(column)) !== undefined);
    const found = ours.filter(([, { isStruck }]) => isStruck);
    const isWhole = found.length > 1 && found.length === ours.length;
    return found.slice(0, isWhole ? 1 : undefined).map(([column, { text }]) => {
      const at = { file: name, row, column, header: headers.get(column), found: text };
      return problem('struck-through', at, isWhole);
    });
  };

  const merges = ({ merged }: SheetShape): Problem[] =>
    merged.flatMap((range) => {
      const [from = '', to = from] = range.split(':');
      const row = Number(/(?<!\d)\d+$/.exec(from)?.[0]);
      const column = columnOf(from);
      const header = [...headers].find(([at]) => at >= column && at <= columnOf(to));
      if (!header || row > lastRow) return [];
      return [problem('merged-cells', { file: name, row, column, header: header[1] }, `${from} to ${to}`)];
    });

  const hidden = ({ hiddenRows, hiddenColumns }: SheetShape): Problem[] => {
    const columns = hiddenColumns.filter((column) => headers.has(column)).map(letterOf);
    const some = (items: readonly (number | string)[]): string =>
      items.length > 8 ? `${items.slice(0, 8).join(', ')} …` : items.join(', ');
    const are = (items: readonly unknown[], one: string): string =>
      `${count(items.length, one)} ${items.length === 1 ? 'is' : 'are'} hidden`;
    return [
      ...(hiddenRows.length > 0 ? [`${are(hiddenRows, 'row')} (${some(hiddenRows)})`] : []),
      ...(columns.length > 0 ? [`${are(columns, 'column')} (${some(columns)})`] : []),
    ].map((what) => problem('hidden-cells', { file: name }, what));
  };

  return {
    add(row: number, cells: ReadonlyMap<number, Cell>): void {
      if (isFirst) readFirst(row, cells);
      if (!file || row === 1) return;
      lastRow = row;
      if (rows.length > MOST_ROWS || problems.length > MOST_PROBLEMS)
        throw new NotAWorkbook(
          `its sheet ${sheet} has more ${rows.length > MOST_ROWS ? 'rows' : 'mistakes'} than can be looked at; write CSV files instead`,
        );
      const known = [...cells].filter(([column]) => headers.has(column));
      const stray = strays(row, cells);
      problems.push(...stray);
      if (known.length === 0) return;
      const record = Array.from({ length: width }, () => '');
      for (const [column, cell] of known) record[column - 1] = textOf(kindOf(headers.get(column)), cell);
      const parsed = parseRow(file, row, record);
      rows.push(parsed.located);
      if (stray.length === 0) problems.push(...parsed.problems, ...turned(row, cells), ...struck(row, known));
    },

    finish(shape: SheetShape): ReadSheet {
      if (isFirst) readFirst(0, new Map());
      return { rows, problems: [...problems, ...merges(shape), ...hidden(shape)], isWhole: file !== undefined };
    },
  };
};
