import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram, type Program } from '../support/program';

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
  'offer',
  'helpful',
  'speech',
  'ssml',
  'reprompt',
  'card',
  'directives',
  'endsSession',
  'ms',
];

describe('npm run ask', () => {
  let folder: string;
  let program: Program;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ask-'));
    program = await buildProgram('ask');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await program.remove();
  });

  /** The command in a process of its own. */
  const ask = async (...args: string[]) => {
    const { code: status, stdout, stderr } = await program.start(args).ended;
    const lines = (): string[] => stdout.trim().split('\n');
    return { status, stdout, stderr, turns: () => lines().map((line) => JSON.parse(line)) };
  };

  it('prints one object for a one-shot, with every field and nothing beside it', async () => {
    const asked = await ask('--json', '--now', '2027-10-01T12:00:00-04:00', 'when is the last day to register to vote');
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    const [turn, ...others] = asked.turns();
    expect(others).toEqual([]);
    expect(Object.keys(turn)).toEqual(FIELDS);
    expect(turn).toMatchObject({ outcome: 'answered', topic: 'register-deadline', endsSession: true });
    expect(turn.speech).toMatch(/October 4th.*October 12th/);
  });

  it('takes a file of conversations, one a line, and says which session each turn was in', async () => {
    const file = join(folder, 'each.txt');
    writeFileSync(file, '\ufeffwhere do i vote | riverbend\r\n\r\nwhen is the next election\r\n');
    const asked = await ask('--json', '--each', file, '--now', '2027-10-01T12:00:00-04:00');
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
  ])('refuses %s and says what to do', async (_, args, hint) => {
    const { status, stdout, stderr } = await ask(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  it('says that content which is not there is not', async () => {
    const { status, stderr } = await ask('--content', join(folder, 'none'), 'hello');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no folder');
  });
});
