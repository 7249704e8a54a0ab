import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf } from '../../../scripts/simulate/exit-code';
import { runScripts } from '../../../scripts/simulate/run-scripts';
import { scriptSchema } from '../../../scripts/simulate/script';
import { amazonDriver } from '../../../scripts/simulator/amazon-driver';
import { createSkillManagement } from '../../../scripts/smapi/skill-management';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { zipOf } from '../../../scripts/smapi/zip';
import { useSkill } from '../../support/converse';
import { operationOf, refusalsOf } from '../../support/smapi-contract';
import { openSmapiServer, type SmapiServer } from '../../support/smapi-server';

const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const HASTE = { answerMs: 300, firstMs: 1, factor: 1, longestMs: 1, attempts: 3, doneWithinMs: 5000 };
const SKILL = readFileSync(join(__dirname, '../../../skill-package/skill.json'));
const START = 'POST /v2/skills/{skillId}/stages/{stage}/simulations';

const { open } = useSkill();
let server: SmapiServer;
beforeEach(async () => {
  server = await openSmapiServer(ID, zipOf({ 'skill.json': SKILL }));
});
afterEach(() => server.close());

/** What Amazon tells of a turn: the request that it sent to the skill, and the answer. */
const turnAt = (intent: string | undefined, slots: object = {}, shouldEndSession = false) => ({
  skillExecutionInfo: {
    invocations: [
      {
        invocationRequest: {
          endpoint: 'https://lambda.example',
          body: {
            request: intent ? { type: 'IntentRequest', intent: { name: intent, slots } } : { type: 'LaunchRequest' },
          },
        },
        invocationResponse: {
          body: { response: { outputSpeech: { ssml: '<speak>Said at Amazon.</speak>' }, shouldEndSession } },
        },
      },
    ],
  },
});

const hold = async (
  sentences: string[],
  over: object = {},
  { patience = HASTE, signal = new AbortController().signal } = {},
) => {
  const client = createSmapiClient({ endpoint: server.url, token: async () => 'token', patience, signal });
  const skill = createSkillManagement(client, ID);
  server.skill.isEnabled = true;
  const conversations = scriptSchema.parse([
    { conversation: 'a', now: '2027-10-01T12:00:00Z', turns: sentences.map((U) => ({ U })), ...over },
  ]);
  const driver = amazonDriver({ skill, office: open() });
  const files = [{ file: 'a.yaml', conversations }];
  const [result] = await runScripts({ files, driver, signal, stopwatch: () => 0 });
  return result;
};

it('opens the skill, keeps its session, opens it again after its end, and sets both understandings side by side', async () => {
  const said: unknown[] = [];
  server.simulated((sentence, locale, isNew) => {
    said.push([sentence, locale, isNew]);
    if (sentence === 'help') return turnAt('AMAZON.HelpIntent');
    return sentence === 'stop' ? turnAt('AMAZON.StopIntent', {}, true) : turnAt(undefined);
  });
  const result = await hold(['help', 'stop', 'help']);
  const opened = ['open franklin elections', 'en-US', true];
  expect(said).toEqual([opened, ['help', 'en-US', false], ['stop', 'en-US', false], opened, ['help', 'en-US', false]]);
  expect(result).toMatchObject({ state: 'passed' });
  const meaning = { intent: 'AMAZON.HelpIntent', slots: {} };
  expect(result?.turns[0]).toMatchObject({
    said: 'help',
    ours: meaning,
    amazon: { ...meaning, heard: 'Said at Amazon.' },
  });
  expect(result?.turns[0]?.heard).toMatch(/\w/);
});

it('fails where Amazon takes it for something else, or asks nobody', async () => {
  server.simulated((sentence) => (sentence === 'help' ? turnAt('AMAZON.RepeatIntent') : turnAt(undefined)));
  const other = await hold(['help']);
  expect(other?.state).toBe('failed');
  expect(other?.turns[0]?.faults).toEqual([
    'Amazon took it for AMAZON.RepeatIntent, our simulator for AMAZON.HelpIntent',
  ]);
  server.simulated(() => ({}));
  expect((await hold(['help']))?.turns[0]?.faults[0]).toMatch(/didn't ask the skill/);
});

it.each([
  [{ county: 'riverbend' }, /county/],
  [{ address: 'none' }, /address/],
  [{ needs: ['reminders'] }, /reminders/],
  [{ turns: [{ U: 'help', after_minutes: 9 }] }, /time pass/],
])('leaves out what Amazon can not be told: %j', async (over, reason) => {
  expect(await hold(['help'], over)).toMatchObject({ state: 'skipped', reason: expect.stringMatching(reason) });
  expect(server.asked).toEqual([]);
});

it('counts a sentence that Amazon fails with as a turn that failed, says why, and goes on with the next', async () => {
  server.simulated((sentence) => {
    if (sentence === 'help') return { error: { message: 'The skill timed out.' } };
    return sentence === 'stop' ? turnAt('AMAZON.StopIntent', {}, true) : turnAt(undefined);
  });
  const result = await hold(['help', 'stop']);
  expect(result).toMatchObject({ state: 'failed', turns: [{ ours: { intent: 'AMAZON.HelpIntent' } }, { faults: [] }] });
  expect(result?.turns[0]?.faults).toEqual([`Amazon couldn't simulate "help" in en-US: The skill timed out.`]);
  expect(result && exitCodeOf([result])).toBe(1);
});

it('is stopped while Amazon is silent, without an error', async () => {
  server.next('silent');
  const patience = { ...HASTE, answerMs: 300_000 };
  const stop = new AbortController();
  const held = hold(['help'], {}, { patience, signal: stop.signal });
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  expect(await held).toBeUndefined();
});

const refusals = (method: string, path: string) => {
  const operation = operationOf(method, path);
  return operation ? refusalsOf(operation) : [];
};
const BEGIN = refusals('POST', `/v2/skills/${ID}/stages/development/simulations`);
const LOOK = refusals('GET', `/v2/skills/${ID}/stages/development/simulations/s`);

it('knows the refusals that Amazon describes', () => {
  expect(BEGIN).toEqual([400, 401, 403, 404, 409, 429, 500, 503]);
  expect(LOOK).toEqual([401, 403, 404, 429, 500, 503]);
});

it.each(BEGIN)('tells of %s when a simulation is begun', async (status) => {
  server.next(...Array(3).fill(status));
  expect(await hold(['help'])).toMatchObject({ state: 'error', reason: expect.stringContaining(`(${status})`) });
});

it.each(LOOK)('tells of %s when a simulation is looked at', async (status) => {
  server.next('pass', ...Array(3).fill(status));
  expect(await hold(['help'])).toMatchObject({ state: 'error', reason: expect.stringContaining(`(${status})`) });
});

it('waits where Amazon is busy, and begins nothing twice where it fell silent', async () => {
  server.simulated((sentence) => (sentence === 'help' ? turnAt('AMAZON.HelpIntent') : turnAt(undefined)));
  server.next(429, 'pass', 503, 'silent', 'pass');
  expect(await hold(['help'])).toMatchObject({ state: 'passed' });
  server.asked.length = 0;
  server.next('silent');
  expect(await hold(['help'])).toMatchObject({ state: 'error', reason: expect.stringContaining("didn't answer") });
  expect(server.asked.filter((one) => one === START)).toHaveLength(1);
});
