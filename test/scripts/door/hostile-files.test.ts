import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { workbookOfOneText } from '../../support/hostile-archives';
import { document, HEAD, locality, place, precinct, segment } from '../../support/places';
import { buildProgram, type Ended, type Program } from '../../support/program';

/** What nobody's file may take, of a processor and of memory. */
const MOST_SECONDS = 5;
const MOST_MB = 300;

const ROOT = join(__dirname, '../../..');

let home: string;
let faq: Program;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'hostile-'));
  faq = await buildProgram('faq', ['--require', join(ROOT, 'test/support/measured.js')]);
});
afterAll(async () => {
  await faq.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Runs a command line, and looks that it took no more than it may. */
const run = async (...words: string[]): Promise<Ended> => {
  const usage = join(home, 'usage.json');
  process.env.USAGE = usage;
  const ended = await faq.start(words).ended;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  expect({ seconds: (userCPUTime + systemCPUTime) / 1e6 < MOST_SECONDS, mb: maxRSS / 1000 < MOST_MB }).toEqual({
    seconds: true,
    mb: true,
  });
  return ended;
};

const kept = (): string[] => ['--kept', join(home, 'table')];

describe('a workbook that was made to do harm is answered with one sentence', () => {
  it.each<[string, () => Buffer, RegExp]>([
    ['1.5 MB that unpack to 1.5 GB', () => workbookOfOneText(1_500_000_000), /it unpacks to 1,500 MB/],
    ['one text of 800 MB', () => workbookOfOneText(800_000_000), /it unpacks to 800 MB/],
    ['one text of 800 MB, said to be of one', () => workbookOfOneText(800_000_000, 1_000_000), /damaged|can't be read/],
    ['one text of 70 MB, said to be packed well', () => workbookOfOneText(70_000_000), /it unpacks to 70 MB/],
  ])('%s', async (_, make, says) => {
    const file = join(home, 'faq.xlsx');
    writeFileSync(file, make());
    const { code, stdout, stderr } = await run('validate', file);
    expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(says)]);
    expect((stdout + stderr).split('\n').length).toBeLessThan(8);
  });
});

it('a feed whose lines take long to tell apart is answered with a sentence for each', async () => {
  const lines = ['A '.repeat(6500), 'A, '.repeat(4300), `A${' '.repeat(13_000)}1`, '9'.repeat(13_000)];
  const feed = join(home, 'feed.xml');
  const places = lines.map((line, at) => place(`pl${at}`, line));
  writeFileSync(
    feed,
    document([
      ...HEAD,
      locality('loc', 'Riverbend County'),
      precinct('p1', { PollingLocationIds: 'pl0' }),
      ...places,
      segment('s1'),
    ]),
  );
  const { code, stdout } = await run('places', 'plan', feed, '--content', 'content', ...kept());
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/has 1\d,\d{3} characters, more than can be kept\. It is left out\./),
  ]);
});

/** What takes an expression or a comparison long: as many places as it can begin in as there are letters. */
const LONG = [
  'a, b, ',
  'a.a.',
  '!!! ',
  'Vote. ',
  'https://',
  '<a ',
  '(a ',
  '{state.website} ',
  '{unknown} ',
  'the the ',
];

it.each([
  ['its texts', ['answer', 'more', 'after_deadline', 'questions', 'about']],
  ['its names and days', ['author', 'approved_by', 'verified_on', 'source_url', 'deadline']],
])('a sheet full of cells of 7,200 characters is checked in the time of its length: %s', async (_, columns) => {
  const folder = join(home, 'sheet');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  const file = join(folder, 'faq.csv');
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
  for (const [at, row] of rows.entries())
    for (const [nth, column] of columns.entries())
      row[column] = `${at} ${(LONG[(at + nth) % LONG.length] ?? '').repeat(7200)}`.slice(0, 7200);
  writeFileSync(file, stringify(rows, { header: true }));
  const { code, stdout } = await run('validate', folder);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/problems .*Nothing was changed\.\s*$/)]);
});
