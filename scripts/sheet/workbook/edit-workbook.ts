import type { Worksheet } from 'exceljs';
import { writeCarefully } from '../../door/files';
import type { Edits } from '../edit-csv';
import { readHeadings } from '../headings';
import { guarded } from '../tidy-cell';
import { bytesOf } from './book-bytes';
import { addTable } from './table';

/** A row of the sheet that says what is to be approved. */
export interface ReviewRow {
  row: number;
  id: string;
  jurisdiction: string;
  locale: string;
  /** `changed since it was approved by Luis Ortega on 2027-03-01` */
  state: string;
  author: string;
  answer: string;
}

const REVIEW = 'review';

const COLUMNS = [
  { header: 'row of faq', width: 10 },
  { header: 'id', width: 24 },
  { header: 'jurisdiction', width: 16 },
  { header: 'locale', width: 10 },
  { header: 'state', width: 40 },
  { header: 'author', width: 18 },
  { header: 'answer', width: 70 },
] as const;

const placesIn = (sheet: Worksheet, named: ReadonlySet<string>): Map<string, number> => {
  const cells = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getRow(1).getCell(index + 1).text);
  const { columns = new Map<string, number>() } = readHeadings('faq', 'faq.csv', cells);
  const places = new Map(columns);
  let next = sheet.columnCount;
  for (const header of named) {
    if (places.has(header)) continue;
    next += 1;
    places.set(header, next);
    sheet.getRow(1).getCell(next).value = header;
  }
  return places;
};

/** exceljs takes the rows of `A:J`, which names none, for numbers: written back so, Excel would want to repair the file. */
const wholeColumns = (setup: Worksheet['pageSetup']): void => {
  if (setup.printArea) setup.printArea = setup.printArea.replaceAll('NaN', '');
};

/**
 * Writes some cells of the sheet faq anew, and the sheet review: every row that still waits for somebody's approval.
 * What else the workbook has stays.
 */
export const editWorkbook = async (path: string, edits: Edits, review: readonly ReviewRow[]): Promise<void> => {
  // Slow to load, and needed by few commands.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const { pageSetup } of book.worksheets) wholeColumns(pageSetup);
  const sheet = book.worksheets.find(({ name }) => name.trim().toLowerCase() === 'faq');
  if (!sheet) throw new Error('The workbook that was just read has no sheet faq.');
  const places = placesIn(sheet, new Set([...edits.values()].flatMap((values) => Object.keys(values))));
  for (const [row, values] of edits) {
    for (const [header, value] of Object.entries(values)) {
      const cell = sheet.getRow(row).getCell(places.get(header) ?? 0);
      cell.value = guarded(value);
      cell.numFmt = '@';
    }
  }
  const old = book.worksheets.find(({ name }) => name.trim().toLowerCase() === REVIEW);
  if (old) book.removeWorksheet(old.id);
  const list = addTable(book, REVIEW, COLUMNS);
  for (const { row, id, jurisdiction, locale, state, author, answer } of review)
    list.addRow([row, id, jurisdiction, locale, state, guarded(author), guarded(answer)]);
  await writeCarefully(path, await bytesOf(book));
};
