import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { withOwnOptions } from '../../../scripts/door/own-options';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { NOBODY } from '../../support/terminal';

const CLOCK = clockAt('2027-04-01T12:00:00Z');

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

describe('a sheet that a program renamed', () => {
  it('is named', async () => {
    const home = await mkdtemp(join(tmpdir(), 'own-'));
    for (const name of ['faq (2)', 'faq - Table 1', 'Copy of faq']) {
      const path = join(home, 'renamed.xlsx');
      const book = new ExcelJS.Workbook();
      book.addWorksheet(name);
      await book.xlsx.writeFile(path);
      const { out } = await runFaq(['validate', path, '--all'], NOBODY, CLOCK);
      expect(out?.replace(/\s+/g, ' ')).toContain(`Is it the sheet "${name}"? Then rename that to faq.`);
    }
    await rm(home, { recursive: true, force: true });
  });
});
