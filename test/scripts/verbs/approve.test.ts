import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { atADesk } from '../../support/desk';
import { cellAt, sheetOf } from '../../support/workbooks';

const drafts: Parameters<typeof atADesk>[1] = ({ faq }) => {
  faq[0].approved_by = '';
  faq[2].approved_by = '';
  faq[2].author = 'Luis Ortega';
};

describe('faq approve', () => {
  it('lists what waits, and writes a name, a day and a mark, and nothing else', () =>
    atADesk(async ({ folder, faq }) => {
      const file = join(folder, 'faq.csv');
      const text = `\uFEFF${(await readFile(file, 'utf8')).replaceAll('\n', '\r\n')}`;
      await writeFile(file, text);
      expect((await faq('approve FOLDER')).out).toMatch(/^2 answers to approve:\nfaq\.csv:2 .*draft\nfaq\.csv:4 /);
      const { out } = await faq('approve FOLDER --yes --by "luis ortega"');
      expect(out).toMatch(/faq\.csv:4 .*\n +Luis Ortega wrote it/);
      expect(out).toMatch(/1 row approved by Luis Ortega on 2027-09-01: 2\./);
      const [was, is] = [text.split('\r\n'), (await readFile(file, 'utf8')).split('\r\n')];
      expect(is.filter((line, index) => line !== was[index]).length).toBe(1);
      expect(is[1]).toContain('Luis Ortega');
      expect((await faq('validate FOLDER')).exitCode).toBe(0);
      expect((await faq('approve FOLDER')).out).toMatch(/^1 answer to approve/);
    }, drafts));

  it('asks about each where somebody is there, and stops when told', () =>
    atADesk(async ({ faq }) => {
      expect((await faq('approve FOLDER --by "Dana Whitfield"', 'stop')).out).toContain('No row was approved');
      expect((await faq('approve FOLDER --by "Dana Whitfield"', 'yes')).out).toMatch(
        /1 row approved by Dana Whitfield .*: 4\./,
      );
    }, drafts));

  it.each([
    ['approve FOLDER --rows 2 --by Pending', /--by Pending is not a person's name/],
    ['approve FOLDER --rows 2 --by "Pat Pending"', /"Pat Pending" is not one of the office's people/],
    ['approve FOLDER --rows 2 --by "Luis Ortaga"', /Did you mean --by "Luis Ortega"\?/],
    ['approve FOLDER --rows one --by "Luis Ortega"', /--rows one is not a row/],
    ['approve FOLDER --rows 99 --by "Luis Ortega"', /There are no such rows/],
    ['approve FOLDER --rows 2,4 --by "Luis Ortega"', /No row was approved/],
  ])('refuses %s', (line, says) =>
    atADesk(async ({ folder, faq }) => {
      const before = await readFile(join(folder, 'faq.csv'), 'utf8');
      const { exitCode, out = '', hint = '' } = await faq(line);
      expect(exitCode).toBeGreaterThan(0);
      expect(out + hint).toMatch(says);
      expect(out + hint).toContain('Nothing was changed.');
      expect(await readFile(join(folder, 'faq.csv'), 'utf8')).toBe(before);
    }, drafts),
  );

  it('writes into a workbook, with a sheet of what still waits', () =>
    atADesk(async ({ folder, faq }) => {
      await faq('apply FOLDER --by Ann');
      const path = join(folder, 'copy.xlsx');
      await faq('export FOLDER/copy.xlsx'.replace('FOLDER', folder));
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      for (const row of [2, 3])
        cellAt(book, 'faq', row, 'answer').value =
          `Call the office, which helps you ${row === 2 ? 'at once' : 'soon'}.`;
      await book.xlsx.writeFile(path);
      expect((await faq(`plan ${path}`)).out).toMatch(/2 approved rows changed since[\s\S]*No changes\.$/);
      expect((await faq(`approve ${path} --rows 3 --by "Luis Ortega"`)).out).toContain('1 row approved');
      expect((await faq(`plan ${path}`)).out).toMatch(/Plan: 0 to add, 1 to change, 0 to remove\.$/);
      await book.xlsx.readFile(path);
      const review = sheetOf(book, 'review' as 'office');
      expect(review.getRow(2).getCell(5).text).toBe('changed since it was approved by Luis Ortega on 2027-08-01');
      expect(review.rowCount).toBe(2);
    }));
});
