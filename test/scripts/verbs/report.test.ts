import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type AtDesk, atADesk } from '../../support/desk';

const line = (over: object): string =>
  JSON.stringify({
    at: '2027-08-24T15:00:00Z',
    front: 'alexa',
    request: 'question',
    locale: 'en-US',
    outcome: 'answered',
    ...over,
  });

const LOG = [
  ...Array.from({ length: 12 }, () => line({ topic: 'vote-id', faq: 'vote-id', jurisdiction: 'riverbend' })),
  ...Array.from({ length: 11 }, () =>
    line({ outcome: 'no-match', reason: 'not-understood', missed: ['bring', 'parrot'] }),
  ),
  ...Array.from({ length: 3 }, () => line({ at: '2027-08-17T15:00:00Z', topic: 'vote-id', faq: 'vote-id' })),
  line({ outcome: 'apology', error: 'TypeError' }),
  'START RequestId: 1',
].join('\n');

const withLog = (work: (desk: AtDesk, log: string) => Promise<void>): Promise<void> =>
  atADesk(async (desk) => {
    const log = join(desk.folder, 'turns.log');
    await writeFile(log, LOG);
    await work(desk, log);
  });

describe('faq report', () => {
  it('says what was asked, what needs looking at, and what nobody heard', () =>
    withLog(async ({ faq }, log) => {
      const { exitCode, out = '', hint } = await faq(`report ${log} --period 2027-08-20..2027-08-26`);
      expect(exitCode).toBe(0);
      expect(out).toMatch(/^# .+: Fri, Aug 20, 2027 to Thu, Aug 26, 2027$/m);
      expect(out).toContain('Voters spoke 24 times: 8 times as often as 3 in Fri, Aug 13, 2027 to Thu, Aug 19, 2027.');
      expect(out).toContain('1 voter heard an apology: TypeError (1). Tell the keeper.');
      expect(out).toContain('| vote-id: what ID you need | 12 | 100% | +300% |');
      expect(out).toMatch(/\| bring parrot \| en-US \| 10 \| .+ \|/);
      expect(out).toContain('## Rows that nobody heard');
      expect(hint).toBe('Left out: 1 line of other programs.');
    }));

  it('writes a page that loads nothing, and drafts that nobody can release as they are', () =>
    withLog(async ({ faq, folder }, log) => {
      const [page, drafts] = [join(folder, 'report.html'), join(folder, 'drafts.csv')];
      const { hint } = await faq(`report ${log} --period 2027-08-20..2027-08-26 --html ${page} --drafts ${drafts}`);
      expect(hint).toContain('1 draft row.');
      const html = await readFile(page, 'utf8');
      expect(html).toContain("default-src 'none'");
      expect(html).not.toMatch(/<script|src=|https?:/);
      const [row] = parse(await readFile(drafts, 'utf8'), { columns: true });
      expect(row).toMatchObject({
        jurisdiction: 'franklin',
        locale: 'en-US',
        questions: 'bring parrot',
        answer: '',
        approved_by: '',
      });
    }));

  it('gives its numbers as JSON', () =>
    withLog(async ({ faq }, log) => {
      const { now, missed } = JSON.parse((await faq(`report ${log} --period 2027-08-20..2027-08-26 --json`)).out ?? '');
      expect(now).toMatchObject({
        turns: 24,
        rows: { 'vote-id': 12 },
        outcomes: { answered: 12, 'no-match': 11, apology: 1 },
      });
      expect(missed).toEqual([expect.objectContaining({ words: ['bring', 'parrot'], about: 10 })]);
    }));

  it('says that nothing was asked, and which file cannot be read', () =>
    withLog(async ({ faq, run }, log) => {
      expect((await faq(`report ${log} --period 2027-01-05`)).out).toContain('Nobody asked anything in these days');
      await expect(run('report', 'no-such.log', '--content', 'FOLDER')).resolves.toMatchObject({
        exitCode: 1,
        hint: expect.stringContaining('there is no such file'),
      });
    }));
});
