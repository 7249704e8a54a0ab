import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyHouse, type HouseCopy } from '../support/house-copy';

/** The recipe of docs/changing-it.md for a column, followed on a copy. */
let house: HouseCopy;

beforeAll(() => {
  house = copyHouse();
  cpSync(join(__dirname, '../../content'), join(house.root, 'content'), { recursive: true });
  house.edit('models/content/faq-row.ts', (text) =>
    text.replace(
      '\n  link: column(',
      "\n  hint: column(z.optional(text), { note: 'A word to remember it by.', example: 'card', width: 12 }),\n  link: column(",
    ),
  );
});

afterAll(() => house.remove());

const faq = (...words: string[]) => {
  const tsx = join(house.root, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, 'scripts/faq.ts', ...words, '--kept', 'table'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: house.root, encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** The sample's sheet of answers with the column, and `hint` in the row of the first answer. */
const withHint = (hint: string): void =>
  house.edit('content/faq.csv', () => {
    const [heading = '', first = '', ...others] = readFileSync(join(__dirname, '../../content/faq.csv'), 'utf8').split(
      '\n',
    );
    return [`${heading},hint`, `${first},${hint}`, ...others.map((line) => (line === '' ? '' : `${line},`))].join('\n');
  });

it('compiles with one entry in one file', () => {
  expect(house.typeErrors()).toEqual([]);
});

it('is missed in a sheet that lacks it', () => {
  const { status, stdout } = faq('plan', 'content', '--now', '2027-01-10');
  expect(status).toBe(1);
  expect(stdout).toContain('hint');
});

it('is read, released, told of in a plan, and written again', () => {
  withHint('card');
  expect(faq('apply', 'content', '--yes', '--by', 'A. Clerk', '--now', '2027-01-10')).toMatchObject({ status: 0 });
  withHint('slip');
  const { stdout } = faq('plan', 'content', '--now', '2027-01-10');
  expect(stdout).toMatch(/hint +card → slip/);
  expect(faq('export', 'out', '--content', 'content')).toMatchObject({ status: 0 });
  const [heading, ...rows] = readFileSync(join(house.root, 'out/faq.csv'), 'utf8').split('\n');
  expect(heading).toContain(',hint,');
  expect(rows.some((row) => row.includes(',card,'))).toBe(true);
});

it('is in a workbook, with its note', () => {
  expect(faq('export', 'out.xlsx', '--content', 'content')).toMatchObject({ status: 0 });
  const { status, stdout } = faq('plan', 'out.xlsx', '--now', '2027-01-10');
  expect(stdout).toContain('No changes.');
  expect(status).toBe(0);
});
