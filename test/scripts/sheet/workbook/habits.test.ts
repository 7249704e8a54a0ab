import type { Cell } from 'exceljs';
import { type Book, cellAt, saidBy, sheetOf, withWorkbook } from '../../../support/workbooks';

const DAY_MS = 86_400_000;

const spanish = ['en-US', 'es-US'];

/** Rows whose answers have what spreadsheets like to turn into something else. */
const edit = ({ faq }: { faq: Record<string, string>[] }): void => {
  Object.assign(faq[0] ?? {}, {
    answer: 'Don\'t worry: a "valid" ID is enough.',
    more: "'- Bring it along.",
    valid_from: '2027-08-01',
    valid_until: '2027-12-31',
  });
};

const everyCell = (book: Book, change: (cell: Cell) => void): void => {
  for (const sheet of book.worksheets) {
    if (sheet.name === 'lists') continue;
    sheet.eachRow((row) => row.eachCell((cell) => change(cell)));
  }
};

const inText =
  (change: (text: string) => string) =>
  (book: Book): void =>
    everyCell(book, (cell) => {
      if (typeof cell.value === 'string') cell.value = change(cell.value);
    });

const dates = (book: Book, change: (cell: Cell, text: string) => void): void =>
  everyCell(book, (cell) => {
    if (typeof cell.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell.value)) change(cell, cell.value);
  });

const times = (book: Book, change: (cell: Cell, fraction: number) => void): void =>
  everyCell(book, (cell) => {
    const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(String(cell.value)) ?? [];
    if (hours) change(cell, (Number(hours) * 60 + Number(minutes)) / 1440);
  });

const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS + 25_569;

/** What spreadsheets do on their own. None of it is a change. */
const HABITS: Record<string, (book: Book) => void> = {
  'dates that became date cells': (book) =>
    dates(book, (cell, text) => {
      cell.value = new Date(`${text}T00:00:00Z`);
      cell.numFmt = 'm/d/yyyy';
    }),
  'dates in the form of another country': (book) =>
    dates(book, (cell, text) => {
      cell.value = new Date(`${text}T00:00:00Z`);
      cell.numFmt = '[$-407]d. mmmm yyyy;@';
    }),
  'dates that became serial numbers': (book) =>
    dates(book, (cell, text) => {
      cell.value = serialOf(text);
      cell.numFmt = 'General';
    }),
  'dates as a US Excel shows them': (book) =>
    dates(book, (cell, text) => {
      const [year, month, day] = text.split('-').map(Number);
      cell.value = `${month}/${day}/${year}`;
    }),
  'times that became fractions of a day': (book) =>
    times(book, (cell, fraction) => {
      cell.value = fraction;
      cell.numFmt = 'General';
    }),
  'times that became time cells': (book) =>
    times(book, (cell, fraction) => {
      cell.value = fraction;
      cell.numFmt = 'h:mm AM/PM';
    }),
  'a phone number that became a number': (book) => {
    for (const row of [2, 3, 4, 5]) {
      const cell = cellAt(book, 'jurisdictions', row, 'phone');
      cell.value = 8005550142;
      cell.numFmt = 'General';
    }
  },
  'a phone number in the form of a power': (book) => {
    const cell = cellAt(book, 'jurisdictions', 2, 'phone');
    cell.value = 8005550142;
    cell.numFmt = '0.00E+00';
  },
  'spaces at the end': inText((text) => `${text}  `),
  'non-breaking spaces': inText((text) => text.replaceAll(' ', '\u00a0')),
  'typographic quotes and apostrophes': inText((text) =>
    text
      .replace(/(^|\s)"/g, '$1\u201c')
      .replaceAll('"', '\u201d')
      .replaceAll(/(?<=\w)'/g, '\u2019'),
  ),
  'text in several colours': (book) =>
    everyCell(book, (cell) => {
      if (typeof cell.value !== 'string' || cell.value.length < 2) return;
      const [first = '', rest = ''] = [cell.value.slice(0, 1), cell.value.slice(1)];
      cell.value = { richText: [{ text: first, font: { bold: true } }, { text: rest }] };
    }),
  'web addresses that became links': (book) =>
    everyCell(book, (cell) => {
      if (typeof cell.value === 'string' && cell.value.startsWith('https://')) {
        cell.value = { text: cell.value, hyperlink: cell.value };
      }
    }),
  'headings in capitals': (book) => {
    for (const { name } of book.worksheets) {
      if (name === 'lists') continue;
      sheetOf(book, name as 'faq')
        .getRow(1)
        .eachCell((cell) => {
          cell.value = ` ${String(cell.value).toUpperCase().replaceAll('_', ' ')} `;
        });
    }
  },
  'thousands of rows that are formatted and empty': (book) => {
    const sheet = sheetOf(book, 'faq');
    for (let row = 100; row < 4000; row += 1) sheet.getCell(row, 6).style = { numFmt: '@', font: { bold: true } };
    for (let row = 60; row < 80; row += 1) sheet.getCell(row, 6).value = '   ';
  },
  'an empty row between two others': (book) => sheetOf(book, 'faq').insertRow(3, []),
  'a column of notes, with a formula': (book) => {
    const sheet = sheetOf(book, 'faq');
    sheet.getCell(1, 18).value = 'our notes';
    sheet.getCell(2, 18).value = { formula: 'LEN(F2)', result: 12 };
  },
  'a sheet of their own': (book) => {
    book.addWorksheet('to do').getCell('A1').value = 'Call Dana';
  },
  'sheets in another order, with capitals': (book) => {
    Object.assign(sheetOf(book, 'faq'), { orderNo: 0 });
    sheetOf(book, 'deadlines').name = 'Deadlines ';
  },
};

describe('a workbook', () => {
  it('says the same as the folder it was made of', () =>
    withWorkbook(
      edit,
      () => {},
      async ({ folder, workbook }) => {
        expect(saidBy(workbook)).toEqual(saidBy(folder));
        expect(workbook.problems.map(({ code }) => code)).toEqual(folder.problems.map(({ code }) => code));
      },
    ));

  it.each(Object.entries(HABITS))('says the same after %s', (_habit, habits) =>
    withWorkbook(edit, habits, async ({ folder, workbook }) => {
      expect(workbook.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(saidBy(workbook)).toEqual(saidBy(folder));
    }),
  );

  it('counts rows that a filter hides, and warns of them', () =>
    withWorkbook(
      edit,
      (book) => {
        sheetOf(book, 'faq').getRow(3).hidden = true;
        sheetOf(book, 'faq').getColumn(14).hidden = true;
      },
      async ({ folder, workbook }) => {
        expect(saidBy(workbook)).toEqual(saidBy(folder));
        const hidden = workbook.problems.filter(({ code }) => code === 'hidden-cells');
        expect(hidden.map(({ sheet, severity, what }) => [sheet, severity, what])).toEqual([
          [
            'faq',
            'warning',
            '1 row is hidden (3) and counted all the same: whatever stands there is checked and released.',
          ],
          [
            'faq',
            'warning',
            '1 column is hidden (N) and counted all the same: whatever stands there is checked and released.',
          ],
        ]);
      },
    ));

  it('is in both languages', () =>
    withWorkbook(
      (draft) => {
        draft.office = draft.office
          .replace('[en-US]', `[${spanish}]`)
          .replace('en-US: test', 'es-US: prueba\n  en-US: test');
      },
      () => {},
      async ({ folder, workbook }) => {
        expect(workbook.office).toEqual(folder.office);
        expect(workbook.office?.locales).toEqual(spanish);
      },
    ));
});
