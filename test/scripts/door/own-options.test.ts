import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { withOwnOptions } from '../../../scripts/door/own-options';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { NOBODY } from '../../support/terminal';

const ROOT = join(__dirname, '../../..');
const CLOCK = clockAt('2027-04-01T12:00:00Z');

const wordsOf = (command: string): string[] =>
  spawnSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .stdout.trimEnd()
    .split('\n');

/** Every command that a text suggests, without the `npm run faq --`. */
const suggestedIn = (text: string): string[] =>
  [...text.matchAll(/npm run faq -- ([^\n"`]*[^\n"`.])/g)].map(([, command = '']) => command);

describe('withOwnOptions', () => {
  it("adds the caller's own table and content where they are not said", () => {
    const given = { folder: "the clerk's", words: [], kept: 'a table' };
    expect(withOwnOptions('Then: npm run faq -- resume vote-id', given)).toBe(
      "Then: npm run faq -- resume --content 'the clerk'\\''s' --kept 'a table' vote-id",
    );
    expect(withOwnOptions('before the next "faq apply".', { folder: 'content', words: [], target: 'production' })).toBe(
      'before the next "npm run faq -- apply --target production".',
    );
    const whole = "npm run faq -- apply 'the clerk'\\''s' --kept 'a table' --plan x";
    expect(withOwnOptions(whole, given)).toContain("--kept 'a table' --plan x");
    expect(withOwnOptions(whole, given).match(/--kept/g)).toHaveLength(1);
  });
});

describe('every command that a message suggests', () => {
  let home: string;
  let content: string;
  let kept: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'own-'));
    content = join(home, "the clerk's content");
    kept = join(home, 'a table');
    await cp(join(ROOT, 'content'), content, { recursive: true });
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('runs as it is printed', async () => {
    const desk = ['--content', content, '--kept', kept];
    const said: [string[], string][] = [];
    const say = async (...words: string[]): Promise<void> => {
      const { out = '', hint = '' } = await runFaq(words, NOBODY, CLOCK);
      said.push([words, `${out}\n${hint}`]);
    };
    await say('plan', content, '--kept', kept);
    await say('apply', content, '--kept', kept, '--by', 'Ann');
    await say('silence', 'vote-id', '--by', 'Ann', ...desk);
    await say('silence', 'nothing-such', ...desk);
    await say('new', join(home, 'my office'));
    const suggested = said.flatMap(([words, text]) =>
      suggestedIn(text).map((command) => [words.join(' '), command] as const),
    );
    expect(suggested.length).toBeGreaterThanOrEqual(4);
    for (const [from, command] of suggested) {
      const { exitCode, hint = '' } = await runFaq(
        [...wordsOf(command), ...(/^(apply|resume|notice)/.test(command) ? ['--by', 'Ann'] : [])],
        NOBODY,
        CLOCK,
      );
      // A folder that was just made has much to fill in; but no command is called wrongly, nor of another table.
      const isNew = command.includes('my office');
      expect({ from, command, exitCode, hint: exitCode === 2 ? hint : '' }).toMatchObject({ exitCode: isNew ? 1 : 0 });
      if (/^(apply|plan|resume|live|notice|history)/.test(command)) expect(wordsOf(command)).toContain(kept);
    }
  });

  it('names a sheet that a program renamed', async () => {
    for (const name of ['faq (2)', 'faq - Table 1', 'Copy of faq']) {
      const path = join(home, 'renamed.xlsx');
      const book = new ExcelJS.Workbook();
      book.addWorksheet(name);
      await book.xlsx.writeFile(path);
      const { out } = await runFaq(['validate', path, '--all'], NOBODY, CLOCK);
      expect(out?.replace(/\s+/g, ' ')).toContain(`Is it the sheet "${name}"? Then rename that to faq.`);
    }
  });
});
