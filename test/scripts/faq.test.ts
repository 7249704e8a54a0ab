import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { NOW, withContent } from '../support/staff-content';

const ROOT = resolve(__dirname, '../..');

/** The door itself, in a process of its own. */
const faq = async (...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
  try {
    const run = promisify(execFile)(resolve(ROOT, 'node_modules/.bin/tsx'), ['scripts/faq.ts', ...words], {
      cwd: ROOT,
    });
    return { code: 0, ...(await run) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
};

describe('scripts/faq.ts', () => {
  it('ends with 0, 1 or 2, with results on stdout and hints on stderr', async () => {
    await withContent(
      ({ faq: rows }) => {
        rows[0].verified_on = '10/8/26';
      },
      async (folder) => {
        const [good, bad, wrong, json] = await Promise.all([
          faq('validate', 'content'),
          faq('validate', folder, '--now', NOW),
          faq('validate', '--colour'),
          faq('validate', folder, '--json', '--now', NOW),
        ]);
        expect(good).toMatchObject({ code: 0, stderr: '' });
        expect(bad).toMatchObject({ code: 1, stderr: '' });
        expect(bad.stdout).toMatch(/Nothing was changed\.\n$/);
        expect(wrong).toMatchObject({ code: 2, stdout: '' });
        expect(wrong.stderr).toBe('faq validate has no option --colour.\nHelp: npm run faq -- --help\n');
        expect(json.code).toBe(1);
        expect(JSON.parse(json.stdout)).toMatchObject({ errors: 1 });
      },
    );
  });
});
