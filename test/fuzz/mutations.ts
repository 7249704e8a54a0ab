import { SHEET_NAMES, type SheetName } from '../../models/content/content-row';
import type { Random } from '../../scripts/attack/random';
import type { CellValue, Grids } from './grids';

type Mutation = (grids: Grids, random: Random) => void;

const HUGE = 'All of it was pasted into one cell. '.repeat(12_500);

/** What nobody would write, and somebody does. */
const ABSURD: readonly CellValue[] = [
  '-',
  '0',
  '-1',
  '1e308',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  '{}',
  '{{election.date}}',
  '{deadline.register',
  '{deadline.return-ballot.mail.first-time}',
  '{election.last.name} {election.next.date} {early-voting.dates} {county.name} {office.hours}',
  '|||',
  '"',
  "'",
  '""",,,"',
  ';',
  '\t',
  ' \n \r\n ',
  '\u0000',
  '\u0085\u0091x\u0092',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '<speak>hello</speak>',
  'https://user:pass@vote.franklin.gov:99999/',
  'https://vote.franklin.gov/\u202e',
  'javascript:alert(1)',
  '#REF!',
  'TRUE',
  'es-US',
  'en-US',
  'us',
  'franklin',
  'riverbend',
  'vote',
  'return-ballot.mail',
  'register.',
  'vote-id',
  'vote-id.vote-id',
  'ED-9999',
  'ED+400',
  '24:00',
  '00:00',
  'America/Nowhere',
  'Pacific/Kiritimati',
  '999-999-9999',
  true,
  false,
  0,
  -0.5,
  1e21,
  2958466,
];

/** More than a cell of Excel takes, than a key of the table, than a row of it. */
const LONG: readonly string[] = [
  HUGE,
  HUGE.replaceAll(' ', '-'),
  'x'.repeat(40_000),
  'a'.repeat(200),
  'a'.repeat(3000),
  'x | '.repeat(3000),
  'x, '.repeat(2000),
  `Go {deadline.register}. ${'Then go on. '.repeat(1000)}`,
];

const UNICODE: readonly string[] = [
  'ñandú ELECCIÓN ¿cuándo?',
  '投票所はどこですか',
  'أين أصوت',
  '🗳️🇺🇸👩🏽‍⚖️',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  '\u202eright to left',
  'a\u200bb\u00adc\ufeff',
  '\ud83d',
  'ﬁ ½ Ⅷ №',
  '１２３',
  '\u2028line\u2029paragraph',
];

const DATES: readonly CellValue[] = [
  '2027-02-30',
  '2027-13-01',
  '0000-01-01',
  '9999-12-31',
  '11/2/2027',
  '2.11.27',
  'Nov 2, 2027',
  '2 de noviembre de 2027',
  '2027-11-02T00:00:00Z',
  '46693',
  46693,
  46693.75,
  0.708333333333,
  1,
  new Date('2027-11-02T00:00:00Z'),
  new Date('1899-12-30T17:00:00Z'),
  new Date('2027-09-01T12:34:56Z'),
  '17:00:00',
  '5 PM',
  '7:00',
];

const FORMULAS = ['SUM(A1:A9)', 'A1&B1', 'TODAY()', 'HYPERLINK("https://evil.example","x")', "cmd|'/c calc'!A0"];

const someSheet = ({ sheets }: Grids, random: Random): CellValue[][] => sheets[random.pick(SHEET_NAMES)];

const someRow = (grids: Grids, random: Random, from = 1): CellValue[] => {
  const sheet = someSheet(grids, random);
  return sheet[Math.min(sheet.length - 1, from + random.below(Math.max(1, sheet.length - from)))] ?? [];
};

const setCell = (grids: Grids, random: Random, value: CellValue): void => {
  const row = someRow(grids, random);
  if (row.length > 0) row[random.below(row.length)] = value;
};

/** A workbook can do more than cells: whatever it is, a folder goes without it. */
const habit =
  (
    change: (
      cell: { sheet: SheetName; row: number; column: number },
      book: Parameters<Grids['habits'][number]>[0],
    ) => void,
  ): Mutation =>
  (grids, random) => {
    const at = { sheet: random.pick(SHEET_NAMES), row: 1 + random.below(6), column: 1 + random.below(12) };
    grids.habits.push((book) => change(at, book));
  };

export const MUTATIONS: Record<string, Mutation> = {
  'empty a cell': (grids, random) => setCell(grids, random, ''),
  'an absurd value': (grids, random) => setCell(grids, random, random.pick(ABSURD)),
  'a huge text': (grids, random) => setCell(grids, random, random.pick(LONG)),
  unicode: (grids, random) => setCell(grids, random, random.pick(UNICODE)),
  'a date in another form': (grids, random) => setCell(grids, random, random.pick(DATES)),
  'a formula': (grids, random) => setCell(grids, random, { formula: random.pick(FORMULAS), result: '2027-11-02' }),
  'a plausible new answer': (grids, random) => {
    const row = random.pick(grids.sheets.faq.slice(1));
    if (row) row[6] = `Call the office, and they will tell you. ${random.below(1000)} people did.`;
  },
  'both languages renewed': (grids, random) => {
    const row = random.pick(grids.sheets.faq.slice(1));
    for (const twin of grids.sheets.faq.slice(1)) {
      if (twin[0] === row?.[0] && twin[1] === row?.[1]) twin[6] = `Ask the office, day ${random.below(1000)}.`;
    }
  },
  'another verified day': (grids, random) => {
    for (const row of grids.sheets.faq.slice(1)) row[12] = `2027-08-${10 + random.below(20)}`;
  },
  'a draft': (grids, random) => {
    const row = random.pick(grids.sheets.faq.slice(1));
    if (row) row[14] = '';
  },
  'two cells swapped': (grids, random) => {
    const [one, other] = [someRow(grids, random, 0), someRow(grids, random, 0)];
    const [at, to] = [random.below(one.length || 1), random.below(other.length || 1)];
    [one[at], other[to]] = [other[to] ?? '', one[at] ?? ''];
  },
  'two cells of a column swapped': (grids, random) => {
    const sheet = someSheet(grids, random);
    const [one, other] = [random.pick(sheet), random.pick(sheet)];
    const column = random.below(one.length || 1);
    [one[column], other[column]] = [other[column] ?? '', one[column] ?? ''];
  },
  'a row twice': (grids, random) => {
    const sheet = someSheet(grids, random);
    sheet.splice(random.below(sheet.length + 1), 0, [...random.pick(sheet)]);
  },
  'a row removed': (grids, random) => {
    const sheet = someSheet(grids, random);
    if (sheet.length > 1) sheet.splice(random.below(sheet.length), 1);
  },
  'an empty row': (grids, random) => {
    const sheet = someSheet(grids, random);
    sheet.splice(random.below(sheet.length + 1), 0, []);
  },
  'rows in another order': (grids, random) => {
    const sheet = someSheet(grids, random);
    const [headings = [], ...rows] = sheet;
    rows.sort(() => random.below(3) - 1);
    sheet.splice(0, sheet.length, headings, ...rows);
  },
  'a column twice': (grids, random) => {
    const sheet = someSheet(grids, random);
    const column = random.below(sheet[0]?.length ?? 1);
    for (const row of sheet) row.splice(column, 0, row[column] ?? '');
  },
  'a column removed': (grids, random) => {
    const sheet = someSheet(grids, random);
    const column = random.below(sheet[0]?.length ?? 1);
    for (const row of sheet) row.splice(column, 1);
  },
  'two columns swapped': (grids, random) => {
    const sheet = someSheet(grids, random);
    const width = sheet[0]?.length ?? 1;
    const [one, other] = [random.below(width), random.below(width)];
    for (const row of sheet) [row[one], row[other]] = [row[other] ?? '', row[one] ?? ''];
  },
  'a column of notes': (grids, random) => {
    for (const [index, row] of someSheet(grids, random).entries())
      row.push(index === 0 ? 'notes' : random.pick(ABSURD));
  },
  'cells without a heading': (grids, random) => {
    someRow(grids, random).push('', random.pick(UNICODE));
  },
  'cells moved to the right': (grids, random) => {
    const row = someRow(grids, random);
    row.splice(random.below(row.length || 1), 0, '');
  },
  'sheets swapped': (grids, random) => {
    const [one, other] = [random.pick(SHEET_NAMES), random.pick(SHEET_NAMES)];
    [grids.sheets[one], grids.sheets[other]] = [grids.sheets[other], grids.sheets[one]];
  },
  'a setting': (grids, random) => {
    const row = random.pick(grids.office.slice(1));
    if (row) row[random.below(2)] = random.pick([...ABSURD, ...UNICODE, ...DATES]);
  },
  'a setting removed': (grids, random) => void grids.office.splice(random.below(grids.office.length), 1),
  'merged cells': habit(({ sheet, row, column }, book) => {
    book.getWorksheet(sheet)?.mergeCells(row, column, row + 1, column + 1);
  }),
  'a hidden row': habit(({ sheet, row }, book) => {
    const found = book.getWorksheet(sheet)?.getRow(row);
    if (found) found.hidden = true;
  }),
  'text in colours': habit(({ sheet, row, column }, book) => {
    const cell = book.getWorksheet(sheet)?.getCell(row, column);
    if (cell && typeof cell.value === 'string') cell.value = { richText: [{ text: cell.value }, { text: ' ' }] };
  }),
  'a number format': habit(({ sheet, row, column }, book) => {
    const cell = book.getWorksheet(sheet)?.getCell(row, column);
    if (cell) cell.numFmt = 'dd/mm/yyyy hh:mm';
  }),
  'a sheet removed': habit(({ sheet }, book) => {
    const found = book.getWorksheet(sheet);
    if (found) book.removeWorksheet(found.id);
  }),
  'rows that are only formatted': habit(({ sheet }, book) => {
    for (let row = 60; row < 400; row += 1) book.getWorksheet(sheet)?.getCell(row, 2).style.font;
  }),
  'a damaged byte': (grids, random) => {
    const [place, bit] = [random.below(1 << 20), 1 << random.below(8)];
    const file = random.pick(['office.yaml', ...SHEET_NAMES.map((sheet) => `${sheet}.csv`), 'faq.xlsx']);
    grids.damage.push((name, bytes) => {
      if (name !== file || bytes.length === 0) return bytes;
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ bit;
      return bytes;
    });
  },
  'a file cut short': (grids, random) => {
    const part = random.below(100) / 100;
    const file = random.pick(['office.yaml', ...SHEET_NAMES.map((sheet) => `${sheet}.csv`), 'faq.xlsx']);
    grids.damage.push((name, bytes) => (name === file ? bytes.subarray(0, Math.floor(bytes.length * part)) : bytes));
  },
};
