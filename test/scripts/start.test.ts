import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** `npm start` in a process of its own, until that was printed. */
const started = async (words: string[], until: RegExp) => {
  const child = spawn(process.execPath, [TSX, 'scripts/start.ts', ...words], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  let out = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      out += data;
      if (until.test(out)) resolve();
    });
    ended.then(() => reject(new Error(`It ended: ${out}`)), reject);
  });
  return {
    out: () => out,
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
};

const GREETING = /Alexa:.*Elections/;
const VOTER = ['--now', '2027-10-04T16:55:00-04:00', '--locale', 'es-US', '--jurisdiction', 'stonefield'];

describe('npm start', () => {
  it('prints the address of a page whose first voter is as it was told; the terminal talks too', async () => {
    const program = await started(VOTER, GREETING);
    const [, page = ''] = /On a page: (http:\/\/127\.0\.0\.1:\d+)\//.exec(program.out()) ?? [];
    const office = JSON.parse(await (await fetch(`${page}/api/office`)).text());
    expect(office.beginning).toMatchObject({ locale: 'es-US', county: 'stonefield' });
    const ahead = Date.parse(office.beginning.at) - Date.parse('2027-10-04T16:55:00-04:00');
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThan(10 * 60_000);
    expect((await fetch(`${page}/`)).headers.get('content-security-policy')).toContain("default-src 'none'");
    // The page and what else is served listen on this computer alone.
    expect(
      program
        .out()
        .match(/https?:\/\/[^\s/]+/g)
        ?.every((url) => url.startsWith('http://127.0.0.1:')),
    ).toBe(true);
    expect(program.out()).toContain('Te damos la bienvenida');
    expect(await program.end()).toBe(0);
    await expect(fetch(`${page}/`)).rejects.toThrow();
  });

  it('serves no page where only the terminal is wanted', async () => {
    const program = await started(['--terminal', ...VOTER], GREETING);
    expect(program.out()).not.toContain('http://');
    expect(await program.end()).toBe(0);
  });

  it('refuses a county that the office has not before it serves anything', async () => {
    await expect(started(['--jurisdiction', 'nowhere'], GREETING)).rejects.toThrow('It ended: ');
  });
});
