import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGE_NOW, writeLargeContent } from '../../scripts/bench/large-content';
import { runFaq } from '../../scripts/door/run-faq';
import { clockAt } from '../support/clock';
import { NOBODY } from '../support/terminal';

/** What a release of one changed answer, in both languages, asks of the table of an office with so many places. */
const oneChange = async (places: number): Promise<{ requests: number; written: number; progress: string[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'ballot-answers-large-'));
  try {
    const office = { places, rowsPerPlace: 20 };
    const progress: string[] = [];
    const apply = async () => {
      const words = ['apply', folder, '--kept', join(folder, 'table'), '--json', '--yes'];
      const { out = '', exitCode } = await runFaq(
        words,
        { ...NOBODY, progress: (line) => progress.push(line) },
        clockAt(LARGE_NOW),
      );
      expect(exitCode).toBe(0);
      return JSON.parse(out);
    };
    await writeLargeContent(folder, office);
    await apply();
    await writeLargeContent(folder, { ...office, edited: 1 });
    const { cost, plan } = await apply();
    expect(plan).toMatchObject({ counts: { add: 0, change: 2, remove: 0 }, writes: 2 });
    return { requests: cost.requests, written: cost.writeUnits, progress };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

it('reads and writes in proportion to what changed, however large the office', async () => {
  const small = await oneChange(10);
  const large = await oneChange(200);
  expect(small.requests).toBeLessThan(25);
  expect(large.requests).toBeLessThanOrEqual(small.requests + 2);
  expect(large.written).toBeLessThan(30);
});

it('shows how far it has come', async () => {
  const { progress } = await oneChange(60);
  expect(progress).toContainEqual('1,000 rows read');
  expect(progress).toContainEqual(expect.stringMatching(/^#+\.+ {2}\d+ of \d+ rules checked$/));
  expect(progress).toContainEqual(expect.stringMatching(/^#+ {2}([\d,]+) of \1 items$/));
});
