import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { COLUMNS } from '../../models/content/columns';
import type { SheetName } from '../../models/content/content-row';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { readHeadings } from './headings';
import { parseRow } from './parse-row';
import type { Located, SheetFile } from './sheet';
import { sniff } from './sniff';

/** A state with three thousand counties writes a third of it. */
const MOST_BYTES = 256_000_000;
/** All cells of a row together; each may have 20 kB. */
const MOST_OF_A_ROW = 1_000_000;
/** Beyond these, a heading is none. */
const MOST_HEADINGS = 1000;

export interface ReadSheet {
  rows: Located[];
  problems: Problem[];
  /** False when rows may be missing, so that what refers to them can't be judged. */
  isWhole: boolean;
}

const notRead = (found: Problem): ReadSheet => ({ rows: [], problems: [found], isWhole: false });

/** Reads one CSV file row by row. A row is what a spreadsheet shows as one, however many lines its cells have. */
export const readSheet = async (path: string, sheet: SheetName, onRow?: () => void): Promise<ReadSheet> => {
  const file = `${sheet}.csv`;
  try {
    const found = await stat(path);
    const { size } = found;
    // A device or a pipe may never end.
    if (!found.isFile()) return notRead(problem('file-unreadable', { file }, 'it is no file'));
    if (size > MOST_BYTES) return notRead(problem('file-too-large', { file }, size));
    const sniffed = await sniff(path, { file }, COLUMNS[sheet]);
    return 'problem' in sniffed ? notRead(sniffed.problem) : await readRows(path, sheet, sniffed.delimiter, onRow);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return notRead(code === 'ENOENT' ? problem('no-file', { file }) : problem('file-unreadable', { file }, message));
  }
};

const readRows = async (path: string, sheet: SheetName, delimiter: string, onRow?: () => void): Promise<ReadSheet> => {
  const name = `${sheet}.csv`;
  const rows: Located[] = [];
  const problems: Problem[] = [];
  const unread: { row: number; column: number; header: string | undefined }[] = [];
  let file: SheetFile | undefined;
  let row = 0;

  const onRecord = (record: string[]): null => {
    row += 1;
    onRow?.();
    if (row === 1) {
      const headings = readHeadings(sheet, name, record.slice(0, MOST_HEADINGS));
      problems.push(...headings.problems);
      file = headings.columns && { sheet, file: name, columns: headings.columns };
    } else if (file && record.some((cell) => cell.trim() !== '')) {
      const lost = record.findIndex((cell) => cell.includes('\uFFFD'));
      if (lost >= 0) unread.push({ row, column: lost + 1, header: headerAt(file, lost + 1) });
      const parsed = parseRow(file, row, record);
      rows.push(parsed.located);
      problems.push(...(strayCell(file, row, record) ?? parsed.problems));
    }
    // The parser keeps nothing: a row is dealt with when it is read.
    return null;
  };

  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: MOST_OF_A_ROW,
    on_record: onRecord,
  });
  parser.resume();
  let isWhole = true;
  try {
    await pipeline(createReadStream(path), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    isWhole = false;
    problems.push(brokenQuotes(error, name, row + 1, file));
  }
  const [first] = unread;
  if (first) problems.push(problem('not-utf-8', { file: name, ...first }, unread.length));
  return { rows, problems, isWhole: isWhole && file !== undefined };
};

const headerAt = (file: SheetFile | undefined, column: number): string | undefined =>
  [...(file?.columns ?? [])].find(([, at]) => at === column)?.[0];

/** A value to the right of the last heading: a comma parted a text in two, and every cell after it has moved. */
const strayCell = (file: SheetFile, row: number, record: readonly string[]): Problem[] | undefined => {
  const headings = Math.max(...file.columns.values());
  if (record.length <= headings) return undefined;
  const last = record.reduce((end, cell, index) => (cell.trim() === '' ? end : index + 1), 0);
  if (last <= headings) return undefined;
  const at = { file: file.file, row, column: headings + 1, found: record[headings] };
  return [problem('too-many-cells', at, last, headings)];
};

const brokenQuotes = (error: CsvError, name: string, row: number, file: SheetFile | undefined): Problem => {
  const column = Number(error.index ?? 0) + 1;
  const at = { file: name, row, column, header: headerAt(file, column) };
  const line = Number(error.lines ?? row);
  if (String(error.code) === 'CSV_MAX_RECORD_SIZE') return problem('row-too-long', { file: name, row }, line);
  return String(error.code).includes('OPENING')
    ? problem('stray-quote', at, line)
    : problem('quote-not-closed', at, line);
};
