import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIELDS = [
  'utterance',
  'request',
  'intent',
  'matched',
  'outcome',
  'topic',
  'faq',
  'jurisdiction',
  'locale',
  'release',
  'offered',
  'speech',
  'ssml',
  'reprompt',
  'card',
  'directives',
  'endsSession',
  'ms',
];

/** Runs the command as `npm run --silent ask` does. */
const ask = (...args: string[]) => {
  const tsx = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['scripts/ask.ts', ...args], { encoding: 'utf8' });
  return {
    status,
    stdout,
    stderr,
    turns: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
};

describe('npm run ask', () => {
  jest.setTimeout(30_000);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ask-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one object for a one-shot, with every field and nothing beside it', () => {
    const asked = ask('--json', '--now', '2027-10-01T12:00:00-04:00', 'when is the last day to register to vote');
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    const [turn, ...others] = asked.turns();
    expect(others).toEqual([]);
    expect(Object.keys(turn)).toEqual(FIELDS);
    expect(turn).toMatchObject({ outcome: 'answered', topic: 'register-deadline', endsSession: true });
    expect(turn.speech).toMatch(/October 4th.*October 12th/);
  });

  it('takes a file of conversations, one a line, and says which session each turn was in', () => {
    const file = join(folder, 'each.txt');
    writeFileSync(file, '\ufeffwhere do i vote | riverbend\r\n\r\nwhen is the next election\r\n');
    const asked = ask('--json', '--each', file, '--now', '2027-10-01T12:00:00-04:00');
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    const turns = asked.turns();
    expect(turns.map(({ utterance, outcome, endsSession }) => [utterance, outcome, endsSession])).toEqual([
      ['where do i vote', 'asked', false],
      ['riverbend', 'answered', false],
      ['when is the next election', 'answered', true],
    ]);
  });

  it.each<[string, string[], string]>([
    ['an unknown option', ['--loud', 'hello'], '--loud'],
    ['a time without its offset', ['--now', '2027-10-01T12:00:00', 'hello'], '2027-10-01T12:00:00-04:00'],
    ['an unknown county', ['--jurisdiction', 'nowhere', 'hello'], 'riverbend, stonefield'],
    ['nothing to ask', [], 'quotation marks'],
  ])('refuses %s and says what to do', (_, args, hint) => {
    const { status, stdout, stderr } = ask(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  it('says that content which is not there is not', () => {
    const { status, stderr } = ask('--content', join(folder, 'none'), 'hello');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no folder');
  });
});
