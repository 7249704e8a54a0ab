import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readArguments } from '../../../scripts/door/arguments';
import { amazonSection, readAmazonWords } from '../../../scripts/insights/amazon-words';
import { NLU_OPTIONS } from '../../../scripts/nlu/nlu-arguments';
import { runNlu } from '../../../scripts/nlu/run-nlu';
import { createNluEvaluations } from '../../../scripts/smapi/nlu-evaluations';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { junitFaults } from '../../support/junit-schema';
import { nluAtAmazon, type Said } from '../../support/nlu-server';
import { openSmapiServer, type SmapiServer } from '../../support/smapi-server';

const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const HASTE = { answerMs: 20_000, firstMs: 1, factor: 1, longestMs: 1, attempts: 3, doneWithinMs: 20_000 };
const NOW = '2027-10-01T12:00:00Z';
const ROOT = join(__dirname, '../../..');

/** No sample of any intent, and known to our ranking. */
const ROUNDABOUT = 'how do i go about getting signed up to vote around here';

let home: string;
let amazon: ReturnType<typeof nluAtAmazon>;
let server: SmapiServer;
const at = (name: string): string => join(home, name);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'nlu-'));
  cpSync(join(ROOT, 'content'), at('content'), { recursive: true });
  const office = readFileSync(at('content/office.yaml'), 'utf8');
  writeFileSync(at('content/office.yaml'), `${office}\nskill_id: ${ID}\n`);
  const lines = [
    { q: 'where do i vote', topic: 'polling-place' },
    { q: 'what is it about polls', topic: 'polling-hours' },
    { q: 'is pizza served to voters', topic: 'other', rows: [] },
  ];
  const written = (all: object[]): string => all.map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(at('mine.jsonl'), written(lines));
  writeFileSync(at('more.jsonl'), written([...lines, { q: ROUNDABOUT, topic: 'register-how' }]));
});
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(async () => {
  amazon = nluAtAmazon();
  server = await openSmapiServer(ID, new Uint8Array(), amazon.handlers);
});
afterEach(() => server.close());

const run = async (words: string[], stop = new AbortController(), onTold: (text: string) => void = () => {}) => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runNlu(readArguments([...words, '--content', at('content')], NLU_OPTIONS), {
    connect: () =>
      createSmapiClient({ endpoint: server.url, token: async () => 'token', patience: HASTE, signal: stop.signal }),
    now: NOW,
    print: (text) => printed.push(text),
    tell: (text) => {
      told.push(text);
      onTold(text);
    },
    signal: stop.signal,
  });
  return { code, printed: printed.join('\n'), told: told.join('\n') };
};

const commandIn = (text: string): string[] => {
  const [, command = ''] = /npm run nlu -- (.*)$/.exec(text) ?? [];
  const { stdout } = spawnSync('sh', ['-c', `for word in ${command}; do printf '%s\\n' "$word"; done`], {
    encoding: 'utf8',
  });
  // The folder of the content is given by `run`.
  return stdout
    .trimEnd()
    .split('\n')
    .filter((word, index, all) => word !== '--content' && all[index - 1] !== '--content');
};

const TAKEN: Record<string, { name: string; slots?: Record<string, { value: string }> }> = {
  [ROUNDABOUT]: { name: 'AnyQuestionIntent', slots: { question: { value: ROUNDABOUT } } },
  'where do i vote': { name: 'PollingPlaceIntent' },
  'what is it about polls': { name: 'SecurityIntent' },
  'is pizza served to voters': {
    name: 'AnyQuestionIntent',
    slots: { question: { value: 'is pizza served two voters' } },
  },
};

describe('evaluate', () => {
  it('makes the set once, sets ours beside what Amazon took, and writes the reports', async () => {
    amazon.takes((utterance) => TAKEN[utterance]);
    const reports = ['--junit', at('r.xml'), '--json', at('r.json'), '--markdown', at('r.md')];
    const first = await run(['evaluate', at('mine.jsonl'), ...reports]);
    expect(first.code).toBe(1);
    expect(first.printed).toContain('1 passed, 1 failed but went to the catch-all, 1 went astray');
    expect(first.printed).toMatch(/\| PollingPlaceIntent \| 1 \| 1 \| 0 \| 0 \| 0 \| 0 \| 1 \|/);
    expect(first.printed).toMatch(
      /"what is it about polls"\n +expected PollingHoursIntent\n +Amazon SecurityIntent\n +ours /,
    );
    expect(junitFaults(readFileSync(at('r.xml'), 'utf8'))).toEqual([]);
    expect(readFileSync(at('r.xml'), 'utf8')).toContain('Amazon took it for SecurityIntent, not PollingHoursIntent');
    const { cases, intents } = JSON.parse(readFileSync(at('r.json'), 'utf8'));
    expect([cases.length, intents.at(-1).questions]).toEqual([3, 3]);
    expect(readFileSync(at('r.md'), 'utf8').trimEnd()).toBe(first.printed);

    amazon.takes((utterance) =>
      utterance === 'what is it about polls' ? { name: 'PollingHoursIntent' } : TAKEN[utterance],
    );
    const again = await run(['evaluate', at('more.jsonl')]);
    expect(again.code).toBe(0);
    expect(again.printed).toMatch(
      /2 passed, 2 failed but went to the catch-all, 0 went astray\..*\n.*it gives the expected topic for 1, and/,
    );
    const [set, ...others] = amazon.sets.values();
    expect([set?.name, set?.locale, set?.data.length, others]).toEqual(['ballot-answers en-US', 'en-US', 4, []]);
  });

  it('tells by Ctrl-C what goes on at Amazon, and the command that reads it', async () => {
    amazon.takes((utterance) => TAKEN[utterance]);
    amazon.slow(1e6);
    const stop = new AbortController();
    const { code, told } = await run(['evaluate', at('mine.jsonl'), '--locale', 'en-US'], stop, (text) => {
      if (text.startsWith('… Amazon evaluates')) setTimeout(() => stop.abort(), 50);
    });
    expect(code).toBe(130);
    expect(told).toMatch(
      /Stopped\. The evaluation evaluation-1 goes on at Amazon\. To read it: npm run nlu -- evaluate /,
    );
    amazon.done();
    const read = await run(commandIn(told));
    expect([read.code, read.printed]).toEqual([1, expect.stringContaining('Evaluation evaluation-1. 1 passed')]);
  });

  it('ends with 2 where Amazon refuses before it began, and says how to begin', async () => {
    server.next(403);
    const { code, told } = await run(['evaluate', at('mine.jsonl'), '--stage', 'live']);
    expect([code, told]).toEqual([
      2,
      expect.stringMatching(/\(403\).*\nNo evaluation is known to have begun at Amazon\. To begin: /),
    ]);
    expect(commandIn(told)).toEqual(['evaluate', at('mine.jsonl'), '--stage', 'live']);
  });

  it.each<[string, number | undefined, RegExp]>([
    [
      'refuses it for now',
      429,
      /The evaluation gone goes on at Amazon\. To read it: npm run nlu -- evaluate .*--evaluation gone/,
    ],
    ['has it no more', undefined, /Check the ID[\s\S]*To begin another: npm run nlu -- evaluate/],
  ])('ends with 2 where Amazon %s, and says how it goes on', async (_, status, says) => {
    if (status !== undefined) server.next(status, status, status);
    const { code, told } = await run(['evaluate', '--evaluation', 'gone']);
    expect([code, told]).toEqual([2, expect.stringMatching(says)]);
  });

  it('says why Amazon broke off, and the command that begins another', async () => {
    amazon.breaks('The model is not built.');
    amazon.sets.set('set-1', { name: 'x', locale: 'en-US', data: [] });
    const evaluations = createNluEvaluations(
      createSmapiClient({ endpoint: server.url, token: async () => 'token', patience: HASTE }),
      ID,
    );
    const id = await evaluations.start('set-1', 'en-US', 'development');
    const { code, told } = await run(['evaluate', '--evaluation', id]);
    expect([code, told]).toEqual([
      2,
      expect.stringMatching(/The model is not built\.[\s\S]*To begin another: npm run nlu/),
    ]);
    expect(commandIn(told)).toEqual(['evaluate']);
  });
});

const said = (utteranceText: string, name: string, bin: Said['intent']['confidence']['bin'] = 'HIGH'): Said => ({
  utteranceText,
  intent: { name, confidence: { bin } },
});

describe('missed', () => {
  const HISTORY = [
    said('where can my dog vote', 'AMAZON.FallbackIntent'),
    said('my name is Jane Smithers and i live at 12 elm street', 'AMAZON.FallbackIntent'),
    said('do i need an id', 'VoteIdIntent', 'LOW'),
    said('where do i vote', 'AnyQuestionIntent'),
    said('vote with my toaster somehow', 'AnyQuestionIntent'),
    said('when do the polls close', 'PollingHoursIntent'),
  ];

  it('tells what got no answer, each once, with the rows that it comes near; writes nothing unasked', async () => {
    amazon.said([...HISTORY, said('Where can my dog vote', 'AMAZON.FallbackIntent', 'LOW')]);
    const before = readdirSync(home);
    const { code, printed } = await run(['missed']);
    expect(code).toBe(0);
    const rows = printed.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:said|---)/.test(line));
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join())).toEqual([
      '| where can my dog vote,no intent',
      '| my name is Jane Smithers and i live at 12 elm street,no intent',
      '| do i need an id,Alexa was too unsure to ask the skill',
      '| vote with my toaster somehow,our rows have only offers',
    ]);
    expect(rows[2]).toContain('vote-id');
    expect(amazon.queries[0]).toMatch(
      /^stage=live&locale=en-US&intent\.name=AMAZON\.FallbackIntent&sortField=recordCount/,
    );
    expect(readdirSync(home)).toEqual(before);
  });

  it('writes drafts of public words alone, and sentences only where that is asked for', async () => {
    amazon.said(HISTORY);
    const { told } = await run(['missed', '--drafts', at('drafts.csv'), '--out', at('said.md')]);
    const drafts = readFileSync(at('drafts.csv'), 'utf8');
    expect(drafts).not.toMatch(/jane|smithers|elm|toaster|12/i);
    const rows: Record<string, string>[] = parse(drafts, { columns: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.answer === '' && row.approved_by === '' && row.locale === 'en-US')).toBe(true);
    expect(told).toMatch(/said\.md: voters' own sentences are in it[\s\S]*of 4 sentences, by words of the public list/);
    expect(readFileSync(at('said.md'), 'utf8')).toContain('Jane Smithers');
  });

  it("writes words of the public list for the office's report, which shows them beside its own", async () => {
    amazon.said(HISTORY);
    const { told } = await run(['missed', '--words', at('words.json')]);
    const text = readFileSync(at('words.json'), 'utf8');
    expect(text).not.toMatch(/jane|smithers|elm|toaster|12/i);
    expect(told).toContain(`--amazon ${at('words.json')}`);
    const [section] = amazonSection(await readAmazonWords(at('words.json')));
    expect(section?.table?.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(section)).toContain('en-US');
  });

  it('asks for one intent or some words where that is wanted, and says where Amazon tells of none', async () => {
    amazon.said(HISTORY);
    const { printed } = await run([
      'missed',
      '--intent',
      'PollingHoursIntent',
      '--stage',
      'development',
      '--containing',
      'polls',
    ]);
    expect(printed).toContain('| when do the polls close | taken for PollingHoursIntent |');
    expect(amazon.queries).toEqual([expect.stringMatching(/^stage=development.*utteranceText=polls/)]);
    amazon.said([]);
    expect((await run(['missed'])).printed).toMatch(/Amazon tells of none\. .* ten voters or more/);
  });

  it('ends by Ctrl-C at once, and writes nothing', async () => {
    server.next('silent');
    const stop = new AbortController();
    const { code, told } = await run(['missed', '--out', at('none.md')], stop, (text) => {
      if (text.startsWith('… asking')) setTimeout(() => stop.abort(), 50);
    });
    expect([code, told]).toEqual([130, '… asking Amazon what no intent took\nStopped. Nothing was written.']);
    expect(existsSync(at('none.md'))).toBe(false);
  });

  it('ends with 2 where Amazon refuses, and writes nothing', async () => {
    server.next(404);
    const { code, told } = await run(['missed', '--out', at('none.md')]);
    expect([code, told]).toEqual([2, expect.stringMatching(/\(404\)[\s\S]*skill_id[\s\S]*Nothing was written\.$/)]);
    expect(existsSync(at('none.md'))).toBe(false);
  });
});

it('export writes a set for each language and service', async () => {
  const { code, printed } = await run(['export', at('sets'), at('mine.jsonl')]);
  expect(code).toBe(0);
  expect(readdirSync(at('sets')).sort()).toEqual(
    ['en-US', 'es-US']
      .flatMap((one) => [`alexa-${one}.csv`, `alexa-${one}.json`, `lex-${one.replace('-', '_')}.csv`])
      .sort(),
  );
  expect(printed).toContain(`${at('sets/lex-en_US.csv')}: 3 questions, a test set of Lex's`);
  expect(readFileSync(at('sets/alexa-en-US.csv'), 'utf8')).toContain(`where do i vote,${NOW},PollingPlaceIntent`);
});

it.each([
  [['nothing'], /Name what to do: export, evaluate, missed/],
  [['export'], /Name the folder/],
  [['export', 'x', '--stage', 'live'], /--stage does not go with export/],
  [['evaluate', '--locale', 'fr-FR'], /does not speak fr-FR/],
  [['evaluate', '--stage', 'beta'], /"beta" is no stage/],
  [['evaluate', '--evaluation', 'e', '--part', 'check'], /leave out all but --evaluation/],
  [['missed', 'x.jsonl'], /missed takes no files/],
  [['missed', '--locale', 'es-US'], /keeps no history in es-US: by its description it does in en-US/],
  [['missed', '--containing', 'a'.repeat(101)], /1 to 100 characters/],
])('is called wrongly as %j, and says so', async (words, says) => {
  await expect(run(words)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(says) });
});

it('ends with 2 where nobody is signed in', () => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const words = [tsx, 'scripts/nlu.ts', 'missed', '--content', at('content')];
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Nobody is signed in[\s\S]*Nothing was written/)]);
});
