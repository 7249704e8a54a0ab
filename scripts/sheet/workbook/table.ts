import type { Workbook, Worksheet } from 'exceljs';

/** Excel would make a date of 2027-11-02 and a number of 800; in a cell of text it leaves them alone. */
const AS_TEXT = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const;
const HEADING_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } } as const;

/** A column of a table, its width in characters. */
export interface TableColumn {
  header: string;
  width: number;
  note?: string;
}

/** A sheet whose first row has headings that stay in sight. `printed` are the columns that go on paper: `A:J`. */
export const addTable = (
  book: Workbook,
  name: string,
  columns: readonly TableColumn[],
  { frozen = 0, printed }: { frozen?: number; printed?: string } = {},
): Worksheet => {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: frozen, ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, key: header, width, style: AS_TEXT }));
  // On paper: across, all columns on one page, the headings on each.
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(printed === undefined ? {} : { printArea: printed }),
  };
  sheet.headerFooter = { oddFooter: '&L&A&RPage &P of &N' };
  const headings = sheet.getRow(1);
  headings.font = { bold: true };
  headings.height = 24;
  columns.forEach(({ note }, index) => {
    const cell = headings.getCell(index + 1);
    cell.fill = HEADING_FILL;
    if (note !== undefined) cell.note = note;
  });
  return sheet;
};
