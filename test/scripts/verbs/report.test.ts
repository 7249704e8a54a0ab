import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { type AtDesk, atADesk } from '../../support/desk';
import { openLogsServer } from '../../support/logs-server';

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
  ...Array.from({ length: 7 }, () => line({ request: 'rated', outcome: 'rated', faq: 'vote-id', helpful: 'yes' })),
  ...Array.from({ length: 3 }, () => line({ request: 'rated', outcome: 'rated', faq: 'vote-id', helpful: 'no' })),
  line({ request: 'rated', outcome: 'rated', faq: 'results', helpful: 'no' }),
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
      expect(out).toContain('Voters spoke 35 times: 12 times as often as 3 in Fri, Aug 13, 2027 to Thu, Aug 19, 2027.');
      expect(out).toContain('| vote-id: what ID you need | 3 | 0 | 7 | 70% | 0 |');
      expect(out).not.toMatch(/^\| (?:results|all other).*\| 1 \| 0 \| 0 \|/m);
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

  it('shows what Alexa itself did not match beside it, and refuses any other file', () =>
    withLog(async ({ faq, folder }, log) => {
      const file = join(folder, 'words.json');
      await writeFile(file, JSON.stringify([{ words: ['dog', 'vote'], about: 1, locale: 'en-US', near: ['vote-id'] }]));
      const { out } = await faq(`report ${log} --period 2027-08-20..2027-08-26 --amazon ${file}`);
      expect(out).toMatch(/## Said to Alexa and not matched, by Amazon[\s\S]*\| dog vote \| en-US \| vote-id \|/);
      await writeFile(file, '[{"utterance":"my name is Jane"}]');
      expect((await faq(`report ${log} --amazon ${file}`)).hint).toMatch(/is no file of Amazon's missed words/);
      expect((await faq(`report ${log} --amazon ${file}.none`)).hint).toMatch(/can't be read \(ENOENT\)/);
    }));

  it('gives its numbers as JSON', () =>
    withLog(async ({ faq }, log) => {
      const { now, missed } = JSON.parse((await faq(`report ${log} --period 2027-08-20..2027-08-26 --json`)).out ?? '');
      expect(now).toMatchObject({
        turns: 35,
        helpful: { 'vote-id': { asked: 0, yes: 7, partly: 0, no: 3 } },
        rows: { 'vote-id': 12 },
        outcomes: { answered: 12, 'no-match': 11, apology: 1 },
      });
      expect(missed).toEqual([expect.objectContaining({ words: ['bring', 'parrot'], about: 10 })]);
    }));

  it("reads the office's logs at Amazon, of those days and of as many before", async () => {
    const turns = LOG.split('\n').flatMap((text) => (text.startsWith('{') ? [JSON.parse(text)] : []));
    const events = turns.map(({ at, ...turn }) => ({ timestamp: Date.parse(at), message: JSON.stringify(turn) }));
    const server = await openLogsServer({ groups: { '/aws/lambda/answers-skill': events }, pageOf: 5 });
    const before = { ...process.env };
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    try {
      await withLog(async ({ faq }, log) => {
        const days = '--period 2027-08-20..2027-08-26 --json';
        const { exitCode, out } = await faq(`report --from cloudwatch ${days} --endpoint ${server.url}`);
        expect(exitCode).toBe(0);
        expect(JSON.parse(out ?? '')).toEqual(JSON.parse((await faq(`report ${log} ${days}`)).out ?? ''));
        const [call] = server.calls;
        expect(new Date(call?.startTime ?? 0).toISOString()).toBe('2027-08-13T04:00:00.000Z');
        expect(new Date(call?.endTime ?? 0).toISOString()).toBe('2027-08-27T03:59:59.999Z');
        const other = await faq(`report --from cloudwatch:/aws/lambda/other ${days} --endpoint ${server.url}`);
        expect(other).toMatchObject({ exitCode: 1, hint: expect.stringContaining('no log group /aws/lambda/other') });
      });
    } finally {
      process.env = before;
      await server.close();
    }
  });

  it('reads a folder as CloudWatch exports it to S3', () =>
    withLog(async ({ faq, folder }) => {
      const stream = join(folder, 'exported', '5b1c', '2027-08-24-[$LATEST]0a1b');
      await mkdir(stream, { recursive: true });
      await writeFile(join(folder, 'exported', 'aws-logs-write-test'), 'Permission Check Successful');
      const lines = LOG.split('\n').map((text) => `2027-08-24T15:00:00.123Z ${text}`);
      await writeFile(join(stream, '000000.gz'), gzipSync(lines.slice(0, 9).join('\n')));
      await writeFile(join(stream, '000001.gz'), gzipSync(lines.slice(9).join('\n')));
      const { out, hint } = await faq(`report ${join(folder, 'exported')} --period 2027-08-24 --json`);
      expect(JSON.parse(out ?? '').now.turns).toBe(38);
      expect(hint).toBe('Left out: 1 line of other programs.');
    }));

  it('exports the records of the days of the report', () =>
    withLog(async ({ faq, folder }, log) => {
      const to = join(folder, 'records');
      const { hint } = await faq(`report ${log} --period 2027-08-20..2027-08-26 --export ${to}`);
      expect(hint).toContain(`${to}: 35 records of 1 day, as Parquet and CSV.`);
      const csv = await readFile(join(to, 'turns-csv', 'dt=2027-08-24', 'turns.csv'), 'utf8');
      expect(parse(csv, { columns: true })).toHaveLength(35);
    }));

  it('wants to be told where the log is', () =>
    withLog(async ({ faq }) => {
      expect(await faq('report --period week')).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining('After faq report write the files of the log, or --from cloudwatch.'),
      });
      expect((await faq('report --from elsewhere')).hint).toContain(
        '--from elsewhere is no log. Write --from cloudwatch',
      );
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
