import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import { type CheckedFolder, checkFolder } from '../../scripts/check/check-folder';
import { canonicalJson } from '../../scripts/plan/canonical-json';
import { makeWorkbook } from '../../scripts/sheet/workbook/write-workbook';
import { type Edit, NOW, withContent } from './staff-content';

export type Book = ExcelJS.Workbook;

/** A cell of a sheet by its heading; row 2 is the first below the headings. */
export const cellAt = (book: Book, sheet: SheetName, row: number, header: string): ExcelJS.Cell => {
  const worksheet = sheetOf(book, sheet);
  let column = 0;
  worksheet.getRow(1).eachCell((cell, number) => {
    if (cell.value === header) column = number;
  });
  if (column === 0) throw new Error(`${sheet} has no column ${header}.`);
  return worksheet.getCell(row, column);
};

export const sheetOf = (book: Book, sheet: SheetName | 'office' | 'examples'): ExcelJS.Worksheet => {
  const worksheet = book.getWorksheet(sheet);
  if (!worksheet) throw new Error(`The workbook has no sheet ${sheet}.`);
  return worksheet;
};

export const inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-workbook-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What a folder says, whatever the order of its rows. */
export const saidBy = ({ office, rows }: CheckedFolder) => ({
  office,
  rows: SHEET_NAMES.map((sheet) =>
    rows
      .filter((row) => row.sheet === sheet)
      .map(({ content, said }) => canonicalJson(content ?? said))
      .sort(),
  ),
});

/** The sound draft, edited, as a workbook; `habits` are what happens to it in somebody's spreadsheet. */
export const withWorkbook = <T>(
  edit: Edit,
  habits: (book: Book) => void,
  work: (at: { path: string; folder: CheckedFolder; workbook: CheckedFolder }) => Promise<T>,
): Promise<T> =>
  withContent(edit, (folder) =>
    inTemporaryFolder(async (temporary) => {
      const checked = await checkFolder(folder, NOW);
      const { office, rows } = checked;
      if (!office) throw new Error('The draft has no office.');
      const book = await makeWorkbook(
        office,
        rows.flatMap(({ content }) => content ?? []),
      );
      habits(book);
      const path = join(temporary, 'faq.xlsx');
      await book.xlsx.writeFile(path);
      return work({ path, folder: checked, workbook: await checkFolder(path, NOW) });
    }),
  );
