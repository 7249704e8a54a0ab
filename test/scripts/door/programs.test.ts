import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

const run = (script: string, ...args: string[]) => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `scripts/${script}.ts`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('a program', () => {
  it('says how it is called', () => {
    const { status, stdout, stderr } = run('train', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run train /);
  });

  it('ends with 2 where it is called wrongly, and says how to find out', () => {
    expect(run('build-model', '--contents', 'x')).toEqual({
      status: 2,
      stdout: '',
      stderr: "Unknown option '--contents'.\nHow it is called: npm run model -- --help\n",
    });
  });

  it("ends with 1 where a table can't be had, whichever program it is", () => {
    const asked = run('ask', '--kept', '/dev/null', 'hello');
    const planned = run('faq', 'plan', '--kept', '/dev/null', '--now', '2027-01-10');
    expect([asked.status, planned.status]).toEqual([1, 1]);
    expect(asked.stderr).toBe(planned.stderr);
    expect(asked.stderr).toContain('/dev/null');
  });
});
