import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { checkFolder } from '../../../../scripts/check/check-folder';
import { NOW } from '../../../support/staff-content';
import { inTemporaryFolder, saidBy, sheetOf, withWorkbook } from '../../../support/workbooks';

const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const soffice = SOFFICE.find((path) => existsSync(path));
const ifInstalled = soffice ? describe : describe.skip;

/** Opens a file in LibreOffice and saves it in another form, as "Save As" does. */
const saveAs = async (path: string, form: string, folder: string): Promise<string> => {
  // A profile of its own: the user's may be open.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)(soffice ?? '', [profile, '--headless', '--convert-to', form, '--outdir', folder, path]);
  return join(folder, `faq.${form}`);
};

ifInstalled('LibreOffice', () => {
  it(
    'saves a workbook so that it says the same, as .xlsx and by way of .ods',
    () =>
      withWorkbook(
        ({ faq }) => Object.assign(faq[0], { more: "'- Bring it along.", valid_from: '2027-08-01' }),
        () => {},
        ({ path, folder }) =>
          inTemporaryFolder(async (temporary) => {
            const ods = await saveAs(path, 'ods', temporary);
            for (const saved of [await saveAs(path, 'xlsx', temporary), await saveAs(ods, 'xlsx', temporary)]) {
              const checked = await checkFolder(saved, NOW);
              expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
              expect(saidBy(checked)).toEqual(saidBy(folder));
            }
            const book = new ExcelJS.Workbook();
            await book.xlsx.readFile(join(temporary, 'faq.xlsx'));
            const faq = sheetOf(book, 'faq');
            expect(faq.getCell('D500').dataValidation.type).toBe('list');
            expect(faq.getCell('D1').note).toBeDefined();
          }),
      ),
    120_000,
  );

  it(
    'makes dates and times of what is typed anew, and they are still understood',
    () =>
      withWorkbook(
        () => {},
        (book) => {
          // As if every cell had been typed again in cells without a format.
          for (const { name } of book.worksheets) {
            if (name === 'lists') continue;
            const sheet = sheetOf(book, name as 'faq');
            sheet.eachRow((row) => row.eachCell((cell) => Object.assign(cell, { style: {} })));
          }
        },
        ({ path, folder }) =>
          inTemporaryFolder(async (temporary) => {
            const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
            await promisify(execFile)(soffice ?? '', [
              `-env:UserInstallation=file://${join(temporary, 'profile')}`,
              '--headless',
              '--convert-to',
              csv,
              '--outdir',
              temporary,
              path,
            ]);
            // Each sheet as CSV, opened again with the recognition of dates and numbers on, and saved as a workbook.
            for (const sheet of ['elections', 'deadlines', 'faq', 'jurisdictions']) {
              await promisify(execFile)(soffice ?? '', [
                `-env:UserInstallation=file://${join(temporary, 'profile')}`,
                '--headless',
                '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true',
                '--convert-to',
                'xlsx',
                '--outdir',
                temporary,
                join(temporary, `faq-${sheet}.csv`),
              ]);
            }
            const book = new ExcelJS.Workbook();
            await book.xlsx.readFile(path);
            for (const sheet of ['elections', 'deadlines', 'faq', 'jurisdictions'] as const) {
              const typed = new ExcelJS.Workbook();
              await typed.xlsx.readFile(join(temporary, `faq-${sheet}.xlsx`));
              const into = sheetOf(book, sheet);
              typed.worksheets[0]?.eachRow((row, at) =>
                row.eachCell((cell, column) => {
                  const target = into.getCell(at, column);
                  target.value = cell.value;
                  target.numFmt = cell.numFmt;
                }),
              );
            }
            await book.xlsx.writeFile(path);
            const checked = await checkFolder(path, NOW);
            expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
            expect(saidBy(checked)).toEqual(saidBy(folder));
          }),
      ),
    240_000,
  );
});
