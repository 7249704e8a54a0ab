import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsFor } from '../../../models/content/columns';
import { readSheet } from '../../../scripts/sheet/read-sheet';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ballot-answers-sheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (text: string | Buffer) => {
  const path = join(folder, 'elections.csv');
  await writeFile(path, text);
  const { rows, problems, isWhole } = await readSheet(path, 'elections');
  return {
    rows,
    isWhole,
    said: rows.map(({ row, said }) => [row, said]),
    codes: problems.map(({ row, code }) => `${row} ${code}`),
  };
};

const HEADINGS = columnsFor('elections', [])
  .map(([header]) => header)
  .join(',');
const ROW = '2027-general,franklin,November election,,2027-11-02,general,07:00,19:00';
const SAID = {
  id: '2027-general',
  jurisdiction: 'franklin',
  name: 'November election',
  date: '2027-11-02',
  type: 'general',
  polls_open: '07:00',
  polls_close: '19:00',
};

describe('readSheet', () => {
  it.each([
    ['as any program writes it', `${HEADINGS}\n${ROW}\n`],
    ['with a byte order mark', `\uFEFF${HEADINGS}\n${ROW}\n`],
    ['with the line ends of Windows', `${HEADINGS}\r\n${ROW}\r\n`],
    ['with the line ends of an old Mac', `${HEADINGS}\r${ROW}\r`],
    ['with semicolons, as Excel writes it in some regions', `${HEADINGS}\n${ROW}\n`.replaceAll(',', ';')],
    ['with tabs', `${HEADINGS}\n${ROW}\n`.replaceAll(',', '\t')],
    [
      'with the headings as people write them',
      `${HEADINGS.replace('polls_open', 'Polls Open').replace('id', ' ID ')}\n${ROW}\n`,
    ],
    ['with empty columns to the right', `${HEADINGS},,\n${ROW},,\n`],
    [
      'with every cell in quotes',
      `${HEADINGS}\n${ROW.split(',')
        .map((cell) => `"${cell}"`)
        .join(',')}\n`,
    ],
    ['with a date as a US Excel saves it', `${HEADINGS}\n${ROW.replace('2027-11-02', '11/2/2027')}\n`],
    ['with seconds after the time', `${HEADINGS}\n${ROW.replace('19:00', '19:00:00')}\n`],
    [
      'with spaces around and a hard space inside',
      `${HEADINGS}\n${ROW.replace('November election', ' November\u00a0election  ')}\n`,
    ],
    [
      'with capitals where only small letters can be meant',
      `${HEADINGS}\n${ROW.replace('general,07', 'General,07').replace('franklin', 'Franklin')}\n`,
    ],
  ])('reads a file %s', async (_how, text) => {
    expect(await read(text)).toMatchObject({ said: [[2, SAID]], codes: [], isWhole: true });
  });

  it('counts rows as a spreadsheet does: blank ones too, and a cell of two lines as one', async () => {
    const { said, codes } = await read(
      `${HEADINGS}\n\n${ROW.replace('November election', '"November\nelection"')}\n,,,,,,,\n${ROW}\n`,
    );
    expect(said).toEqual([
      [3, SAID],
      [5, SAID],
    ]);
    expect(codes).toEqual([]);
  });

  it('keeps what is right of a row of which a cell is wrong', async () => {
    const { said, rows, codes } = await read(`${HEADINGS}\n${ROW.replace('2027-11-02', '11/2/27')}\n`);
    const { date: _, ...others } = SAID;
    expect(said).toEqual([[2, others]]);
    expect(rows[0]?.content).toBeUndefined();
    expect(codes).toEqual(['2 not-a-date']);
  });

  it('makes quotation marks and apostrophes plain', async () => {
    const { said } = await read(`${HEADINGS}\n${ROW.replace('November election', '\u201cVoters\u2019 day\u201d')}\n`);
    expect(said).toMatchObject([[2, { name: '"Voters\' day"' }]]);
  });

  it('keeps the rows before a quotation mark that is never closed, and says that more may follow', async () => {
    const { said, codes, isWhole } = await read(
      `${HEADINGS}\n${ROW}\n${ROW.replace('November', '"November')}\n${ROW}\n`,
    );
    expect(said).toEqual([[2, SAID]]);
    expect(codes).toEqual(['3 quote-not-closed']);
    expect(isWhole).toBe(false);
  });

  it.each(['-', '- bring it along', '+1 800 555 0142', '-5', "'=not a formula", "'- bring it along"])(
    'takes %s for text',
    async (name) => {
      const { codes, said } = await read(`${HEADINGS}\n${ROW.replace('November election', name)}\n`);
      expect(codes).toEqual([]);
      expect(said).toMatchObject([[2, { name: name.replace(/^'/, '') }]]);
    },
  );

  it.each(['=SUM(A1)', '=A1', '=1+2', '@SUM(A1)', '+SUM(A1)', '-A1*2', '=HYPERLINK("x")'])(
    'takes %s for a formula',
    async (name) => {
      const cell = `"${name.replaceAll('"', '""')}"`;
      expect((await read(`${HEADINGS}\n${ROW.replace('November election', cell)}\n`)).codes).toEqual([
        '2 is-a-formula',
      ]);
    },
  );

  it.each([
    ['nothing', ''],
    ['only spaces', ' \n \n'],
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['a PDF', '%PDF-1.7'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['one word', 'hello'],
    ['a number', '42'],
    ['only quotation marks', '"""'],
  ])('survives %s', async (_what, bytes) => {
    const { said, codes, isWhole } = await read(bytes);
    expect(said).toEqual([]);
    expect(codes).toHaveLength(1);
    expect(isWhole).toBe(false);
  });

  it('reads 50,000 rows in seconds', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => ROW.replace('2027-general', `2027-general-${index}`));
    const { said, codes } = await read(`${HEADINGS}\n${lines.join('\n')}\n`);
    expect(said).toHaveLength(50_000);
    expect(said.at(-1)?.[0]).toBe(50_001);
    expect(codes).toEqual([]);
  });
});
