import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { TOPIC_IDS } from '../../../models/topics';
import { runFaq } from '../../../scripts/door/run-faq';
import { openParts } from '../../../scripts/sheet/xlsx/open-parts';
import { clockAt } from '../../support/clock';
import { atEditedDesk, keptIn } from '../../support/desk';
import { NOBODY } from '../../support/terminal';
import { cellAt, inTemporaryFolder, sheetOf } from '../../support/workbooks';

const open = async (path: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

const partOf = async (path: string, name: string): Promise<string> => {
  const parts = await openParts(path);
  try {
    const part = await parts.open(name);
    return part ? await text(part) : '';
  } finally {
    parts.close();
  }
};

describe('faq new', () => {
  it('makes a workbook that is ready to be filled in', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        const { exitCode, out } = await faq('new', 'HERE/my-office.xlsx', '--name', 'Harbor County');
        expect(exitCode).toBe(0);
        expect(out).toContain('60 drafts, one for each of the 30 topics in en-US and es-US. No voter hears a draft.');
        const book = await open(join(folder, 'my-office.xlsx'));
        expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
          ['office', 'visible'],
          ['jurisdictions', 'visible'],
          ['elections', 'visible'],
          ['deadlines', 'visible'],
          ['faq', 'visible'],
          ['examples', 'visible'],
          ['questions', 'visible'],
          ['lists', 'hidden'],
        ]);
        const faqSheet = sheetOf(book, 'faq');
        expect(faqSheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
        expect(faqSheet.getCell('G1').font.bold).toBe(true);
        expect(faqSheet.getCell('G2').alignment.wrapText).toBe(true);
        expect(faqSheet.getCell('M2').numFmt).toBe('@');
        expect(faqSheet.rowCount).toBe(2 * TOPIC_IDS.length + 1);
        // Whoever types more sees it: only the row of headings has a height that stays.
        const xml = await partOf(join(folder, 'my-office.xlsx'), 'xl/worksheets/sheet5.xml');
        expect(xml.match(/customHeight/g)).toHaveLength(1);
        expect(faqSheet.getRow(2).height).toBeGreaterThan(28);
        // The two languages of an answer stand one below the other.
        expect([2, 3].map((row) => cellAt(book, 'faq', row, 'id').value)).toEqual(['register-how', 'register-how']);
        expect([2, 3].map((row) => cellAt(book, 'faq', row, 'locale').value)).toEqual(['en-US', 'es-US']);
      },
    ));

  it('prints across, one page wide, headings on every page, and of faq what can be read', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        await faq('new', 'HERE/my-office.xlsx');
        const book = await open(join(folder, 'my-office.xlsx'));
        for (const name of ['jurisdictions', 'elections', 'deadlines', 'faq'] as const) {
          const { orientation, fitToWidth, fitToHeight, printTitlesRow } = sheetOf(book, name).pageSetup;
          const onPaper = { orientation, fitToWidth, fitToHeight, printTitlesRow };
          expect(onPaper).toEqual({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' });
        }
        expect(await partOf(join(folder, 'my-office.xlsx'), 'xl/workbook.xml')).toMatch(/faq[^<]*\$A:\$J/);
        const wide = sheetOf(book, 'faq')
          .columns.slice(0, 10)
          .map(({ width = 0 }) => width);
        // 11 inches at 6 points.
        expect(wide.reduce((sum, width) => sum + width, 0)).toBeLessThan(270);
      },
    ));

  it('has a drop-down in every column with a closed list, and a note on every heading', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        await faq('new', 'HERE/my-office.xlsx');
        const book = await open(join(folder, 'my-office.xlsx'));
        const lists = sheetOf(book, 'lists' as 'faq');
        const offered = (sheet: 'faq' | 'deadlines' | 'elections' | 'jurisdictions', header: string): string[] => {
          const { formulae = [], type } = cellAt(book, sheet, 40, header).dataValidation;
          expect(type).toBe('list');
          const [, name, column = '', last] = /^(\w+)!\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(String(formulae[0])) ?? [];
          if (name !== 'lists') return [String(name)];
          return Array.from({ length: Number(last) - 1 }, (_, at) => String(lists.getCell(`${column}${at + 2}`).value));
        };
        expect(offered('faq', 'topic')).toEqual(TOPIC_IDS);
        expect(offered('faq', 'locale')).toEqual(['en-US', 'es-US']);
        expect(offered('faq', 'jurisdiction')).toEqual(['jurisdictions']);
        expect(offered('faq', 'deadline')).toContain('vote');
        expect(offered('deadlines', 'election')).toEqual(['elections']);
        expect(offered('deadlines', 'action')).toContain('return-ballot');
        expect(offered('deadlines', 'method')).toContain('drop-box');
        expect(offered('deadlines', 'voters')).toContain('military-overseas');
        expect(offered('deadlines', 'test')).toContain('postmarked');
        expect(offered('elections', 'type')).toContain('runoff');
        expect(offered('jurisdictions', 'time_zone')).toContain('America/New_York');
        for (const name of ['jurisdictions', 'elections', 'deadlines', 'faq'] as const) {
          sheetOf(book, name)
            .getRow(1)
            .eachCell((cell) => expect(cell.note).toBeDefined());
        }
      },
    ));

  it.each(['HERE/my-office.xlsx', 'HERE/my-office'])(
    'makes %s, in which nothing is wrong but what only the office knows',
    (path) =>
      atEditedDesk(
        () => {},
        async ({ faq }) => {
          await faq('new', path, '--name', 'Harbor County', '--locale', 'en-US');
          const checked = await faq('validate', path, '--json');
          const { rows, problems } = JSON.parse(checked.out ?? '');
          expect(rows).toBe(50);
          const errors = problems.filter((one: { severity: string }) => one.severity === 'error');
          const kinds = new Set(errors.map((one: { code: string; header: string }) => `${one.code} ${one.header}`));
          expect([...kinds].sort()).toEqual([
            'empty-cell date',
            'empty-cell polls_close',
            'empty-cell polls_open',
            'empty-cell time_zone',
            'no-phone phone',
          ]);
        },
      ),
  );

  it('says "Elections" once, and makes nothing of another kind than it was asked for', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        await faq('new', 'HERE/own', '--name', 'Harbor County Elections', '--locale', 'en-US');
        const office = await readFile(join(folder, 'own', 'office.yaml'), 'utf8');
        expect(office).toMatch(/^name: Harbor County Elections$/m);
        expect(office).toMatch(/en-US: harbor county elections$/m);
        for (const verb of ['new', 'export'])
          expect(await faq(verb, 'HERE/old.xls')).toMatchObject({
            exitCode: 2,
            hint: expect.stringContaining('.xls file'),
          });
      },
    ));

  it.each([
    ['2026-11-03', '2026-general'],
    ['2026-11-04', '2027-general'],
  ])('begins on %s with %s', (today, first) =>
    inTemporaryFolder(async (folder) => {
      const { exitCode } = await runFaq(['new', join(folder, 'own')], NOBODY, clockAt(`${today}T12:00:00Z`));
      expect(exitCode).toBe(0);
      const [, election = ''] = (await readFile(join(folder, 'own', 'elections.csv'), 'utf8')).split('\n');
      expect(election.split(',')[0]).toBe(first);
    }),
  );

  it('replaces nothing', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        await faq('new', 'HERE/a.xlsx');
        const before = await stat(join(folder, 'a.xlsx'));
        const again = await faq('new', 'HERE/a.xlsx');
        expect(again).toMatchObject({ exitCode: 2, hint: expect.stringContaining('Nothing was changed.') });
        expect((await stat(join(folder, 'a.xlsx'))).mtimeMs).toBe(before.mtimeMs);
        expect((await faq('new', 'FOLDER')).exitCode).toBe(2);
      },
    ));
});

describe('a workbook in every command', () => {
  it('is released, exported and found unchanged', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        const kept = keptIn(folder);
        await faq('apply', 'FOLDER', ...kept);
        const exported = await faq('export', 'HERE/copy.xlsx', '--content', folder, ...kept);
        expect(exported.exitCode).toBe(0);
        expect((await faq('plan', 'HERE/copy.xlsx', ...kept)).out).toMatch(/No changes\.$/);

        const path = join(folder, 'copy.xlsx');
        const book = await open(path);
        cellAt(book, 'faq', 2, 'answer').value = 'Bring a photo ID.';
        cellAt(book, 'faq', 2, 'verified_on').value = '2027-08-20';
        await book.xlsx.writeFile(path);
        expect((await faq('plan', path, ...kept)).out).toMatch(/Plan: 0 to add, 1 to change, 0 to remove\.$/);
        expect((await faq('apply', path, ...kept)).out).toContain('Release 2 is live');

        expect((await faq('export', path, ...kept)).hint).toContain('is there already');
        expect((await faq('export', path, '--yes', ...kept)).exitCode).toBe(0);
        expect((await faq('plan', path, ...kept)).out).toMatch(/No changes\.$/);
        expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([]);
      },
    ));
});

describe('a draft that is not written yet', () => {
  it('leaves what was released as it is, and is listed with what it lacks', () =>
    atEditedDesk(
      () => {},
      async ({ folder, edit, faq }) => {
        const kept = keptIn(folder);
        await faq('apply', 'FOLDER', ...kept);
        await edit(({ faq: rows }) => Object.assign(rows[0], { approved_by: '', answer: '', verified_on: '' }));
        const { exitCode, out } = await faq('plan', 'FOLDER', ...kept);
        expect(exitCode).toBe(0);
        expect(out).toContain('1 draft not released');
        expect(out).toContain('vote-id (franklin, en-US), without answer, verified_on');
        expect(out).toMatch(/No changes\.$/);
        await edit(({ faq: rows }) => Object.assign(rows[0], { answer: '' }));
        expect((await faq('plan', 'FOLDER', ...kept)).out).toMatch(/answer is empty\./);
      },
    ));
});
