import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseSentence, unfinishedSentence } from '../../../scripts/desk/release-sentences';
import { sentSentences } from '../../../scripts/desk/sent-sentences';
import { failureOf } from '../../../scripts/door/failure';
import { nextCommand } from '../../../scripts/door/next-command';
import { withOwnOptions } from '../../../scripts/door/own-options';
import { runFaq } from '../../../scripts/door/run-faq';
import { problem } from '../../../scripts/report/problems';
import { ContentError } from '../../../scripts/simulator/content-error';
import { clockAt } from '../../support/clock';
import { HEADINGS, person } from '../../support/outreach';
import { type Edit, faqRow, NOW, rewriteContent } from '../../support/staff-content';
import { suggestions } from '../../support/suggestions';
import { answering, NOBODY } from '../../support/terminal';

/**
 * What only `start`, `build` and the like print: a whole command, made by the same function. Those of the desk are run in
 * `test/scripts/desk-view`.
 */
const OF_OTHER_PROGRAMS = [
  'build-model.ts',
  'build.ts',
  'deploy.ts',
  'desk-view/answer-remedies.ts',
  'desk-view/desk-api.ts',
  'desk-view/releases.ts',
  'lex.ts',
  'simulator/open-office.ts',
  'start.ts',
];

/** Files whose commands have something in them that is only known when they are printed; `LIFE` prints each. */
const MADE = [
  'desk/plan-data.ts',
  'desk/sent-sentences.ts',
  'door/failure.ts',
  'verbs/approve.ts',
  'verbs/new.ts',
  'verbs/notice.ts',
  'verbs/outreach-plan.ts',
  'verbs/places-plan.ts',
  'verbs/plan.ts',
  'verbs/privacy.ts',
  'verbs/questions.ts',
  'verbs/silence.ts',
];

let home: string;
let content: string;
let kept: string;
let list: string;
let given: { folder: string; words: string[]; kept: string };
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'remedy-'));
  content = join(home, "the clerk's content");
  kept = join(home, 'a table');
  given = { folder: content, words: [], kept };
  await mkdir(content);
  list = join(home, 'who asked.csv');
  await writeFile(list, `${HEADINGS}\n${person(1)}\n`);
});
const REGISTER = ['--topic', 'register-deadline'];
const where = (): string[] => ['--content', content, '--kept', kept];
afterAll(() => rm(home, { recursive: true, force: true }));

const wordsOf = (command: string): string[] =>
  spawnSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .stdout.trimEnd()
    .split('\n');

let made = 0;
/** What the clerk puts in the place of a name that stands for one. */
const own = (word: string): string => {
  made += 1;
  return word === 'NEW-FOLDER' ? join(home, `new ${made}`) : word === 'EMPTY.xlsx' ? join(home, `${made}.xlsx`) : word;
};

/** Runs every command that the text suggests, as it is printed; gives how many. */
const runAll = async (text: string): Promise<number> => {
  const commands = [...text.matchAll(/npm run faq -- ([^\n"`]*[^\n"`.])/g)].map(([, command = '']) => command);
  for (const command of commands) {
    const words = wordsOf(command).map(own);
    const { exitCode, out = '', hint = '' } = await runFaq(words, NOBODY, clockAt(NOW));
    const isFine = exitCode === 0 || (exitCode === 1 && /^validate/.test(command));
    expect({ command, said: isFine ? '' : `${exitCode} ${out} ${hint}` }).toEqual({ command, said: '' });
    if (!/^(?:--help|validate|new|calendar|questions)/.test(command)) expect(words).toContain(kept);
  }
  return commands.length;
};

const say = async (words: readonly string[], says?: string): Promise<string> => {
  const terminal = says === undefined ? NOBODY : answering(says);
  const { out = '', hint = '' } = await runFaq(words, terminal, clockAt(NOW));
  return `${out}\n${hint}`;
};

const edited = (edit: Edit = () => {}): Promise<void> => rewriteContent(content, edit);
const RELEASED: Edit = ({ faq }) => {
  faq.push(faqRow('results'), faqRow('security', { approved_by: '' }));
};

it('a command that is written out runs as it is printed, for the same table and content', async () => {
  await edited(RELEASED);
  await say(['apply', content, '--kept', kept, '--by', 'Ann Clerk']);
  const texts = suggestions().flatMap(({ written }) => written);
  let ran = 0;
  for (const text of new Set(texts)) ran += await runAll(withOwnOptions(text, given));
  expect(ran).toBeGreaterThan(12);
});

it('knows every place that makes a command', () => {
  const files = suggestions().flatMap(({ file, isMade }) => (isMade ? [file] : []));
  expect([...files].sort()).toEqual([...OF_OTHER_PROGRAMS, ...MADE].sort());
});

const RECORD = { release: 2, by: 'Ann', note: 'x', started_at: NOW } as Parameters<typeof unfinishedSentence>[0];

it.each<[string, () => Promise<string> | string]>([
  ['plan', () => say(['plan', content, '--kept', kept])],
  ['plan --markdown', () => say(['plan', content, '--kept', kept, '--markdown'])],
  ['validate', () => say(['validate', content, '--kept', kept])],
  ['approve', () => say(['approve', content, '--kept', kept])],
  ['approve one', () => say(['approve', content, '--kept', kept, '--rows', '6', '--by', 'Luis Ortega'], 'yes')],
  ['silence', () => say(['silence', 'vote-id', '--content', content, '--kept', kept, '--by', 'Ann'])],
  ['silence nothing', () => say(['silence', 'nothing-such', '--content', content, '--kept', kept])],
  ['notice', () => say(['notice', 'set', '--text', 'Closed.', '--content', content, '--kept', kept, '--by', 'Ann'])],
  ['new', () => say(['new', join(home, 'an office'), '--name', "O'Hara County"])],
  ['outreach plan', () => say(['outreach', 'plan', list, ...REGISTER, '--to-file', join(home, 'out.csv'), ...where()])],
  [
    'outreach send',
    () => {
      const said = {
        zone: 'UTC',
        words: [list],
        options: { topic: 'register-deadline' },
        stopPath: 's',
        isDryRun: false,
      };
      const out = { sent: 0, stopped: 0, refused: [], inDoubt: [], left: 1, ended: { kind: 'interrupted' } as const };
      return withOwnOptions(sentSentences(out, said), given);
    },
  ],
  ['questions', () => say(['questions', join(home, 'nowhere')])],
  ['privacy', () => say(['privacy', join(home, 'nowhere')])],
  [
    'a release that is busy',
    () => withOwnOptions(releaseSentence({ outcome: 'busy', writer: RECORD } as never, 1, NOW, 'UTC'), given),
  ],
  [
    'a release that is outdated',
    () => withOwnOptions(releaseSentence({ outcome: 'outdated', live: 2 } as never, 1, NOW, 'UTC'), given),
  ],
  ['a release that was cut off', () => withOwnOptions(unfinishedSentence(RECORD, false, 'UTC'), given)],
  [
    'content that is not sound',
    () =>
      failureOf(new ContentError(content, [problem('no-phone', { file: 'jurisdictions.csv' })]), 'npm run ask').text,
  ],
  ['a program beside', () => `${nextCommand(['apply', content], { target: 'local' })} --kept '${kept}'`],
])('what %s suggests runs as it is printed', async (_name, print) => {
  await edited(({ faq, jurisdictions, ...draft }) => {
    RELEASED({ faq, jurisdictions, ...draft });
    Object.assign(faq[0], { answer: 'Bring an ID to the polls.' });
    Object.assign(jurisdictions[3] ?? {}, { phone: '', website: '' });
  });
  expect(await runAll(await print())).toBeGreaterThan(0);
});
