import type { Readable } from 'node:stream';
import { type Cell, columnOf, dateOfSerial, MOST_COLUMNS, MOST_ROWS } from './cell';
import { NotAWorkbook } from './open-parts';
import { type Attributes, readXml } from './read-xml';
import { followRuns, type Runs } from './runs';
import { unescaped, type WorkbookIndex } from './workbook-index';

/** What a sheet has besides its cells. */
export interface SheetShape {
  /** `F14:F16` */
  merged: readonly string[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** More than anybody looks at; a file that was made to fill the computer has more. */
const MOST_MERGED = 10_000;

const numberText = (raw: string): string =>
  raw.trim() === '' || Number.isNaN(Number(raw)) ? raw : String(Number(raw));

/** `raw` is what stands in the cell's XML; what it means depends on the cell's type and style. */
const cellOf = (type: string, style: number, raw: string, formula: string | undefined, index: WorkbookIndex): Cell => {
  if (formula !== undefined) return { text: `=${formula}`, kind: 'formula' };
  switch (type) {
    case 's':
      return { text: (raw === '' ? undefined : index.strings[Number(raw)]) ?? '', kind: 'text' };
    case 'str':
    case 'inlineStr':
      return { text: unescaped(raw), kind: 'text' };
    case 'b':
      return { text: isTrue(raw) ? 'TRUE' : 'FALSE', kind: 'other' };
    case 'e':
      return { text: raw, kind: 'other' };
    case 'd':
      return { text: raw.replace(/T00:00(:00(\.0+)?)?Z?$/, ''), kind: 'date' };
    default: {
      const date = index.styles[style]?.isDate && raw !== '' ? dateOfSerial(Number(raw), index.from1904) : undefined;
      return date === undefined ? { text: numberText(raw), kind: 'number' } : { text: date, kind: 'date' };
    }
  }
};

const isStruck = (type: string, style: number, raw: string, inline: Runs, index: WorkbookIndex): boolean => {
  const runs = type === 'inlineStr' ? inline : type === 's' ? index.runs.get(Number(raw)) : undefined;
  return runs?.isStruck === true || (runs?.isAsCell !== false && index.styles[style]?.isStruck === true);
};

/** Throws where no spreadsheet has such a place: a row would be made as wide as that. */
const within = (place: number, most: number): number => {
  if (place >= 1 && place <= most) return place;
  throw new NotAWorkbook('a cell of it lies where no spreadsheet has one');
};

/**
 * Reads a sheet row by row, in its order. Cells are by column, the first is 1; rows and cells that are only
 * formatted are left out.
 */
export const readWorksheet = async (
  stream: Readable,
  index: WorkbookIndex,
  onRow: (row: number, cells: ReadonlyMap<number, Cell>) => void,
): Promise<SheetShape> => {
  const merged: string[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const follow = followRuns();
  let row = 0;
  let column = 0;
  let isRowHidden = false;
  let cells = new Map<number, Cell>();
  let at: { type: string; style: number } | undefined;
  let raw = '';
  let formula: string | undefined;
  let into: 'raw' | 'formula' | undefined;
  let isReading = false;

  const open: Record<string, (attributes: Attributes) => void> = {
    row({ r, hidden }) {
      row = within(r === undefined ? row + 1 : Number(r), MOST_ROWS);
      column = 0;
      isRowHidden = isTrue(hidden);
      cells = new Map();
    },
    c({ r, t = 'n', s = '0' }) {
      column = within(r === undefined ? column + 1 : columnOf(r), MOST_COLUMNS);
      at = { type: t, style: Number(s) };
      raw = '';
      formula = undefined;
    },
    v() {
      into = 'raw';
    },
    t() {
      into = isReading ? undefined : 'raw';
    },
    rPh() {
      isReading = true;
    },
    f() {
      into = 'formula';
      formula = '';
    },
    mergeCell({ ref }) {
      // `XFC1048575:XFD1048576`
      if (ref && ref.length < 25 && merged.length < MOST_MERGED) merged.push(ref);
    },
    col({ min, max, hidden }) {
      // A hidden band reaches to the last column of all where somebody hid "the rest".
      const last = Math.min(Number(max), Number(min) + 99, MOST_COLUMNS);
      if (isTrue(hidden)) for (let one = Number(min); one <= last; one += 1) hiddenColumns.add(one);
    },
  };
  const close: Record<string, () => void> = {
    v() {
      into = undefined;
    },
    t() {
      into = undefined;
    },
    f() {
      into = undefined;
    },
    rPh() {
      isReading = false;
    },
    c() {
      const runs = follow.end();
      const cell = at && cellOf(at.type, at.style, raw, formula, index);
      if (at && cell && cell.text.trim() !== '')
        cells.set(column, isStruck(at.type, at.style, raw, runs, index) ? { ...cell, isStruck: true } : cell);
      at = undefined;
    },
    row() {
      if (cells.size === 0) return;
      if (isRowHidden) hiddenRows.push(row);
      onRow(row, cells);
    },
  };
  await readXml(stream, {
    onOpen(name, attributes) {
      follow.open(name, attributes);
      if (Object.hasOwn(open, name)) open[name]?.(attributes);
    },
    onClose: (name) => (Object.hasOwn(close, name) ? close[name]?.() : undefined),
    onText: (text) => {
      if (into === 'raw') {
        raw += text;
        follow.text(text);
      } else if (into === 'formula') formula += text;
    },
  });
  return { merged, hiddenRows, hiddenColumns: [...hiddenColumns] };
};
