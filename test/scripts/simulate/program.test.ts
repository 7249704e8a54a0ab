import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { junitFaults } from '../../support/junit-schema';
import { buildProgram, type Program } from '../../support/program';

const script = (name: string, heard: string): string =>
  `- conversation: ${name}\n  now: 2027-10-01T12:00:00-04:00\n  turns:\n    - U: when is the next election\n      A: ${heard}\n`;

describe('npm run simulate', () => {
  let folder: string;
  let program: Program;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simulate-'));
    program = await buildProgram('simulate');
    writeFileSync(join(folder, 'fine.yaml'), script('fine', 'November 2nd'));
    writeFileSync(join(folder, 'wrong.yaml'), script('wrong', 'next week'));
    writeFileSync(join(folder, 'many.yaml'), script('one of many', 'November 2nd').repeat(2000));
    writeFileSync(join(folder, 'broken.yaml'), '- conversation: a\n');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await program.remove();
  });
  const at = (name: string): string => join(folder, name);
  const reports = ['--junit', 'r.xml', '--json', 'r.json'];
  const withReports = () => reports.map((word) => (word.startsWith('--') ? word : at(word)));
  const read = (name: string): string => readFileSync(at(name), 'utf8');

  it('ends with 1 where a script failed, and says so in both reports', async () => {
    const ended = await program.start([at('fine.yaml'), at('wrong.yaml'), ...withReports()]).ended;
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toMatch(
      /✓ .*fine\n✗ .*wrong\n.*\n.*not heard: "next week"\n.*November 2nd[\s\S]*1 passed, 1 failed/,
    );
    expect(junitFaults(read('r.xml'))).toEqual([]);
    const { exitCode, results } = JSON.parse(read('r.json'));
    expect([exitCode, results[0].turns[0].ours]).toEqual([1, { intent: expect.any(String), slots: {} }]);
  });

  it.each([['web'], ['lex'], ['telephone'], ['sms']])('ends with 0 through %s', async (front) =>
    expect(await program.start([at('fine.yaml'), '--front', front]).ended).toMatchObject({ code: 0 }),
  );

  it.each([
    ['a script that is no script', ['broken.yaml'], /broken\.yaml, line 1, now: /],
    ['a front that holds none of them', ['fine.yaml', '--front', 'mcp'], /^$/],
    ['a front that is none', ['fine.yaml', '--front', 'fax'], /"fax" is no front/],
    ['nobody signed in', ['fine.yaml', '--driver', 'amazon'], /Nobody is signed in/],
    ['no file', [], /Name the files/],
  ])('ends with 2 for %s', async (_, [file, ...rest], told) => {
    const ended = await program.start([...(file ? [at(file)] : []), ...rest]).ended;
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(told) });
  });

  it('holds them again when a script changes, until it is stopped', async () => {
    const file = at('watched.yaml');
    writeFileSync(file, script('watched', 'next week'));
    const { child, ended } = program.start([file, '--watch']);
    let told = '';
    child.stdout?.on('data', (chunk) => {
      told += chunk;
      const runs = told.match(/Waiting for a change/g)?.length ?? 0;
      // Watching begins just after it is told of.
      if (runs === 1) setTimeout(() => writeFileSync(file, script('watched', 'November 2nd')), 100);
      if (runs === 2) child.kill('SIGINT');
    });
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/✗ .*watched[\s\S]*Waiting[\s\S]*✓ .*watched[\s\S]*Waiting/);
  });

  it('keeps the reports of what ran when it is stopped', async () => {
    const { child, ended } = program.start([at('many.yaml'), ...withReports()]);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stdout } = await ended;
    expect([code, stdout]).toEqual([130, expect.stringMatching(/2000 conversations: .* not begun\./)]);
    const { results } = JSON.parse(read('r.json'));
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan(2000);
    expect(junitFaults(read('r.xml'))).toEqual([]);
  });
});
