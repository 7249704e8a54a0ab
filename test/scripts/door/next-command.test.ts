import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextCommand } from '../../../scripts/door/next-command';
import { runFaq } from '../../../scripts/door/run-faq';
import { clockAt } from '../../support/clock';
import { NOBODY } from '../../support/terminal';

const ROOT = join(__dirname, '../../..');
const CLOCK = clockAt('2027-04-01T12:00:00Z');

/** The words of a command as a shell takes them apart. */
const wordsOf = (command: string): string[] =>
  spawnSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .stdout.trimEnd()
    .split('\n');

/** The `npm run faq` command that a hint suggests, as words for `runFaq`. */
const suggested = (hint = ''): string[] => wordsOf(/npm run faq -- (.*)$/m.exec(hint)?.[1] ?? '');

describe('nextCommand', () => {
  it('leaves out what was not given', () => {
    expect(nextCommand(['apply'], { kept: undefined, yes: false, all: true, plan: 'x1' })).toBe(
      'npm run faq -- apply --all --plan x1',
    );
  });

  it.each(["O'Hara County", 'a b', '$(rm -rf x)', 'x;y', 'plain/path.csv'])(
    'hands %s to a shell as one word',
    (word) => {
      const command = nextCommand(['apply', word], { kept: word });
      expect(wordsOf(command.replace('npm run faq -- ', ''))).toEqual(['apply', word, '--kept', word]);
    },
  );
});

describe('a suggested command', () => {
  let folder: string;
  let kept: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'next-')), "the clerk's content");
    kept = join(folder, '..', 'a table');
    await cp(join(ROOT, 'content'), folder, { recursive: true });
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('releases what faq plan showed, on the table it was shown for', async () => {
    const { hint } = await runFaq(['plan', folder, '--kept', kept], NOBODY, CLOCK);
    const { exitCode, out } = await runFaq(suggested(hint), NOBODY, CLOCK);
    expect({ exitCode, out }).toMatchObject({ exitCode: 0, out: expect.stringContaining('Release 1 is live') });
  });

  it('releases the places that faq places plan showed, with everything it was told', async () => {
    await runFaq(['apply', folder, '--kept', kept, '--by', 'A. Clerk'], NOBODY, CLOCK);
    const told = ['--kept', kept, '--content', folder, '--zips', join(folder, 'zips.csv')];
    const { hint } = await runFaq(['places', 'plan', join(folder, 'places.csv'), ...told], NOBODY, CLOCK);
    const command = suggested(hint);
    expect(command).toEqual(expect.arrayContaining(told));
    const { exitCode, out } = await runFaq(command, NOBODY, CLOCK);
    expect({ exitCode, out }).toMatchObject({ exitCode: 0, out: expect.stringContaining('Release 2 is live') });
  });
});
