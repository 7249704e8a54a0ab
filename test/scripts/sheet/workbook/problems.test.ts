import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFolder } from '../../../../scripts/check/check-folder';
import { NO_PAINT } from '../../../../scripts/report/colour';
import { letterOf } from '../../../../scripts/report/column-letter';
import { renderProblems } from '../../../../scripts/report/render-problems';
import { NOW } from '../../../support/staff-content';
import { type Book, cellAt, inTemporaryFolder, sheetOf, withWorkbook } from '../../../support/workbooks';

type Case = [habits: (book: Book) => void, code: string, place: string, says: RegExp];

const setting = (book: Book, name: string) => {
  const sheet = sheetOf(book, 'office');
  for (let row = 2; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).value === name) return sheet.getCell(row, 2);
  }
  throw new Error(`There is no setting ${name}.`);
};

const CASES: Record<string, Case> = {
  'a formula with a value': [
    (book) => {
      cellAt(book, 'faq', 3, 'answer').value = { formula: 'CONCATENATE("Call ",A1)', result: 'Call us.' };
    },
    'is-a-formula',
    'faq G3 answer',
    /=CONCATENATE/,
  ],
  'a check box': [
    (book) => {
      cellAt(book, 'faq', 3, 'author').value = true;
    },
    'spreadsheet-boolean',
    'faq N3 author',
    /holds TRUE/,
  ],
  'a formula that failed': [
    (book) => {
      cellAt(book, 'faq', 3, 'author').value = { error: '#REF!' };
    },
    'spreadsheet-error',
    'faq N3 author',
    /#REF!/,
  ],
  'merged cells': [(book) => sheetOf(book, 'faq').mergeCells('G2:G3'), 'merged-cells', 'faq G2 answer', /G2 to G3/],
  'a text that became a date': [
    (book) => {
      const cell = cellAt(book, 'deadlines', 2, 'citation');
      cell.value = new Date('2027-01-02T00:00:00Z');
      cell.numFmt = 'd-mmm';
    },
    'turned-into-date',
    'deadlines I2 citation',
    /now 2027-01-02\. Format the cell as Text/,
  ],
  'a word that is struck through': [
    (book) => {
      const struck = { text: 'a license ', font: { strike: true } };
      cellAt(book, 'faq', 3, 'answer').value = { richText: [{ text: 'Bring ' }, struck, { text: 'an ID.' }] };
    },
    'struck-through',
    'faq G3 answer',
    /Delete it\. If it holds, take the line away/,
  ],
  'a cell that is struck through': [
    (book) => {
      cellAt(book, 'deadlines', 2, 'date').font = { strike: true };
    },
    'struck-through',
    'deadlines F2 date',
    /would be read all the same/,
  ],
  'a row that is struck through': [
    (book) => {
      for (let column = 1; column <= 20; column += 1) sheetOf(book, 'faq').getCell(3, column).font = { strike: true };
    },
    'struck-through',
    'faq A3 id',
    /The whole row.*Delete the row\./,
  ],
  'a setting that is struck through': [
    (book) => {
      setting(book, 'root').font = { strike: true };
    },
    'struck-through',
    'office B5 root',
    /struck through/,
  ],
  'cells that were moved to the right': [
    (book) => {
      sheetOf(book, 'faq').getCell(2, 20).value = '2027-12-31';
    },
    'cell-without-heading',
    'faq T2',
    /moved to the right/,
  ],
  "a date in a country's own form": [
    (book) => {
      cellAt(book, 'faq', 3, 'verified_on').value = '1.8.27';
    },
    'not-a-date',
    'faq M3 verified_on',
    /Write 2027-01-08, or 2027-08-01/,
  ],
  'a number of another century in a date column': [
    (book) => {
      cellAt(book, 'faq', 3, 'verified_on').value = 12;
    },
    'not-a-date',
    'faq M3 verified_on',
    /"12" is not a date/,
  ],
  'a sheet that is gone': [
    (book) => {
      sheetOf(book, 'elections').name = 'election';
    },
    'no-sheet',
    'elections',
    /Is it the sheet "election"\? Then rename that to elections/,
  ],
  'two sheets of one name': [
    (book) => {
      book.addWorksheet('FAQ ').getCell('A1').value = 'id';
    },
    'sheet-twice',
    'faq',
    /Two sheets/,
  ],
  'a sheet without headings': [
    (book) => sheetOf(book, 'faq').spliceRows(1, 1),
    'no-headings',
    'faq 1',
    /first row doesn't name the columns/,
  ],
  'a column that is gone': [
    (book) => sheetOf(book, 'faq').spliceColumns(3, 1),
    'missing-column',
    'faq 1 locale',
    /no column "locale"/,
  ],
  'a setting twice': [
    (book) => sheetOf(book, 'office').addRow(['root', 'elsewhere']),
    'setting-twice',
    'office B15 root',
    /also in row|and in row/,
  ],
  'a setting that is a word instead of a number': [
    (book) => {
      setting(book, 'limits.spoken_words').value = 'sixty';
    },
    'office-setting-wrong',
    'office B10 limits.spoken_words',
    /is "sixty"\. Write a whole number above 0/,
  ],
  'a setting that is a formula': [
    (book) => {
      setting(book, 'root').value = { formula: 'A1', result: 'franklin' };
    },
    'is-a-formula',
    'office B5 root',
    /formula/,
  ],
  "an election that isn't there": [
    (book) => {
      cellAt(book, 'deadlines', 2, 'election').value = '2028-general';
    },
    'unknown-election',
    'deadlines A2 election',
    /(Add|add) it to the sheet elections/,
  ],
};

describe("a workbook that can't be released", () => {
  it.each(Object.entries(CASES))('says where %s is', (_name, [habits, code, place, says]) =>
    withWorkbook(
      () => {},
      habits,
      async ({ workbook }) => {
        const found = workbook.problems.find((one) => one.code === code);
        const { file, sheet, row, column, header, what, fix } = found ?? {};
        expect(file).toBe('faq.xlsx');
        const cell = [column === undefined ? '' : letterOf(column), row].join('');
        expect([sheet, cell, header].filter(Boolean).join(' ')).toBe(place);
        expect(`${what} ${fix}`).toMatch(says);
        expect(`${what} ${fix}`).not.toMatch(/\.csv|office\.yaml/);
      },
    ),
  );

  it('names the file, the sheet, the row and the column', () =>
    withWorkbook(
      () => {},
      (book) => {
        cellAt(book, 'faq', 3, 'answer').value = { formula: 'A1&" is closed"', result: 'x' };
        cellAt(book, 'faq', 4, 'verified_on').value = '10/8/26';
      },
      async ({ workbook }) => {
        const problems = workbook.problems.filter(({ severity }) => severity === 'error');
        expect(renderProblems(problems, { paint: NO_PAINT, width: 100, all: false })).toMatchInlineSnapshot(`
"faq.xlsx, sheet faq, row 3, column G answer
    The cell holds a formula, =A1&" is closed". A formula is never read out.
    Type the text itself. In a spreadsheet, put an apostrophe (') before text that begins with =, +,
    - or @. [is-a-formula]
faq.xlsx, sheet faq, row 4, column M verified_on
    "10/8/26" is not a date.
    Write 2026-10-08, or 2026-08-10 if the day comes first. [not-a-date]"
`);
      },
    ));
});

it.each<[string, (book: Book) => void]>([
  [
    'in a line that was taken away again',
    (book) => {
      const font = { strike: true };
      cellAt(book, 'faq', 3, 'answer').font = font;
      cellAt(book, 'faq', 3, 'answer').value = { richText: [{ text: 'Bring an ID.', font: { bold: true } }] };
    },
  ],
  [
    'in a column of notes and in an empty cell',
    (book) => {
      sheetOf(book, 'faq').getCell(1, 20).value = 'notes';
      sheetOf(book, 'faq').getCell(3, 20).value = 'done';
      sheetOf(book, 'faq').getCell(3, 20).font = { strike: true };
      cellAt(book, 'faq', 3, 'more').font = { strike: true };
    },
  ],
])('nothing is struck through %s', (_where, habits) =>
  withWorkbook(
    () => {},
    habits,
    async ({ workbook }) => expect(workbook.problems.map(({ code }) => code)).not.toContain('struck-through'),
  ),
);

describe('a file that is no workbook', () => {
  it.each([
    ['an empty file', '', 'not-a-workbook'],
    ['a text', 'id,jurisdiction', 'not-a-workbook'],
    ['half a zip', Buffer.from('PK\u0003\u0004 half'), 'not-a-workbook'],
    ['an .xls, or a workbook with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook-locked'],
  ])('is told of: %s', (_name, bytes, code) =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'office.xlsx');
      await writeFile(path, bytes);
      const { problems } = await checkFolder(path, NOW);
      expect(problems.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual([code]);
      expect(problems[0]?.file).toBe(path);
    }),
  );
});
