import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { NOBODY } from '../../support/terminal';

const kept = mkdtempSync(join(tmpdir(), 'faq-places-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

const faq = (...words: string[]) =>
  runFaq([...words, '--kept', kept, '--content', 'content'], NOBODY, clockAt('2027-04-01T12:00:00Z'));

describe('faq places', () => {
  it('explains itself', async () => {
    const { exitCode, out } = await runFaq(['places', '--help'], NOBODY, clockAt('2027-04-01T12:00:00Z'));
    expect(exitCode).toBe(0);
    expect(out).toContain('faq -- places plan FEED');
    expect(out).toContain('faq -- places rollback RELEASE');
  });

  it.each([
    [['places'], 'After faq places write "plan", "apply" or "rollback".'],
    [['places', 'aply', 'content/places.csv'], 'Did you mean apply?'],
    [['places', 'plan', 'nowhere.xml'], 'There is no feed at nowhere.xml.'],
    [['places', 'plan', 'content/places.csv', '--zips', 'content/faq.csv'], 'has no ZIP codes'],
    [['places', 'plan', 'content/places.csv', '--until', 'today'], 'has no option --until'],
    [['places', 'plan', 'content/places.csv', '--target', 'mars'], '--kept names the folder of a local table.'],
    [['places', 'rollback', '1'], 'Say why'],
  ])('refuses %j', async (words, said) => {
    const { exitCode, hint } = await faq(...words);
    expect(hint).toContain(said);
    expect(exitCode).toBe(2);
  });

  it('plans, releases and brings back the places of the sample office', async () => {
    await runFaq(['apply', 'content', '--kept', kept, '--by', 'A. Clerk'], NOBODY, clockAt('2027-04-01T12:00:00Z'));
    const plan = await faq('places', 'plan', 'content/places.csv', '--zips', 'content/zips.csv');
    expect(plan.out).toContain('Plan: 19 added, 0 moved');
    const applied = await faq('places', 'apply', 'content/places.csv', '--by', 'A. Clerk');
    expect(applied.out).toContain('Release 2 is live');
    const again = await faq('places', 'apply', 'content/places.csv', '--zips', 'content/zips.csv', '--json');
    expect(again.exitCode).toBe(0);
    const back = await faq('places', 'rollback', '2', '--note', 'for once', '--by', 'A. Clerk');
    expect(back.exitCode).toBe(0);
    expect((await faq('places', 'rollback', '1', '--note', 'too far')).hint).toContain('showed no places');
  });
});
