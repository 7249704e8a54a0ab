import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyOf } from '../../../models/content/row-key';
import { askFresh } from '../../../scripts/bench/cold/fresh';
import { benchRows } from '../../../scripts/bench/cold/office';
import { buildOther } from '../../../scripts/bench/cold/skills';
import { median } from '../../../scripts/bench/cold/statistics';

describe('the bench of cold starts', () => {
  let folder: string;
  const asking = () => ({
    node: process.execPath,
    envelopes: join(folder, 'none.json'),
    endpoint: 'http://127.0.0.1:9',
    table: 'none',
  });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ballot-bench-'));
    writeFileSync(join(folder, 'none.json'), '[{}]');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('measures a skill in a process of its own', async () => {
    const bundle = await buildOther('hello', folder);
    const fresh = await askFresh({ ...asking(), bundle, turns: 2, says: 'Hello' });
    expect(fresh.ms).toBeGreaterThanOrEqual(fresh.loadMs);
    expect(fresh.peakMb).toBeGreaterThan(10);
    expect(fresh.turns).toHaveLength(2);
  });

  it('fails where the answer is wrong', async () => {
    const bundle = await buildOther('hello', folder);
    await expect(askFresh({ ...asking(), bundle, says: 'In Riverbend County' })).rejects.toThrow(/wrong answer/);
  });

  it.each([
    [1, 50],
    [100, 500],
    [3000, 50_000],
  ])('has an office of %d counties and %d answers', (counties, rows) => {
    const all = benchRows({ counties, rows }, 1);
    const answers = all.filter(({ sheet }) => sheet === 'faq');
    expect(all.filter(({ row }) => 'parent' in row && row.parent === 'franklin')).toHaveLength(counties);
    expect(Math.abs(answers.length - rows) / rows).toBeLessThan(0.15);
    const keys = answers.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
