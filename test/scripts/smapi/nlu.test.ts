import { createAnnotationSets } from '../../../scripts/smapi/annotation-sets';
import { createIntentHistory } from '../../../scripts/smapi/intent-history';
import { createNluEvaluations } from '../../../scripts/smapi/nlu-evaluations';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { nluAtAmazon } from '../../support/nlu-server';
import { operationOf, refusalsOf } from '../../support/smapi-contract';
import { type Fate, openSmapiServer, type SmapiServer } from '../../support/smapi-server';

const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const HASTE = { answerMs: 20_000, firstMs: 1, factor: 1, longestMs: 1, attempts: 3, doneWithinMs: 20_000 };
const DATA = [
  { inputs: { utterance: 'help', referenceTimestamp: '2027-10-01T12:00:00Z' }, expected: [{ intent: { name: 'A' } }] },
];

let amazon = nluAtAmazon();
let server: SmapiServer;
beforeEach(async () => {
  amazon = nluAtAmazon();
  server = await openSmapiServer(ID, new Uint8Array(), amazon.handlers);
  // What every operation below finds there.
  amazon.sets.set('set-1', { name: 'questions', locale: 'en-US', data: DATA });
});
afterEach(() => server.close());

const clientAt = (patience = HASTE) =>
  createSmapiClient({ endpoint: server.url, token: async () => 'token', patience });
const begun = async () => createNluEvaluations(clientAt(), ID).start('set-1', 'en-US', 'development');

/** Each request that is used, by Amazon's name of it, and what makes it. */
const USED: Record<string, { path: string; isMadeBy: (patience?: typeof HASTE) => Promise<unknown> }> = {
  'GET sets': {
    path: '/nluAnnotationSets',
    isMadeBy: (patience) => createAnnotationSets(clientAt(patience), ID).find('questions', 'en-US'),
  },
  'POST sets': {
    path: '/nluAnnotationSets',
    isMadeBy: (patience) => createAnnotationSets(clientAt(patience), ID).create('questions', 'en-US'),
  },
  'POST annotations': {
    path: '/nluAnnotationSets/set-1/annotations',
    isMadeBy: (patience) => createAnnotationSets(clientAt(patience), ID).fill('set-1', DATA),
  },
  'POST evaluations': {
    path: '/nluEvaluations',
    isMadeBy: (patience) => createNluEvaluations(clientAt(patience), ID).start('set-1', 'en-US', 'development'),
  },
  'GET evaluation': {
    path: '/nluEvaluations/evaluation-1',
    isMadeBy: (patience) => createNluEvaluations(clientAt(patience), ID).done('evaluation-1'),
  },
  'GET results': {
    path: '/nluEvaluations/evaluation-1/results',
    isMadeBy: (patience) => createNluEvaluations(clientAt(patience), ID).results('evaluation-1'),
  },
  'GET history': {
    path: '/history/intentRequests',
    isMadeBy: (patience) => createIntentHistory(clientAt(patience), ID)({ locale: 'en-US', stage: 'live' }),
  },
};

const refusals = (name: string): number[] => {
  const [method = ''] = name.split(' ');
  const operation = operationOf(method, `/v1/skills/${ID}${USED[name]?.path}`);
  if (!operation) throw new Error(`${name} is not described`);
  return refusalsOf(operation);
};

const TO_DO: Record<number, RegExp> = {
  400: /This is wrong with it\. Put that right, then run the command again\.$/,
  401: /Sign in again: docs\/own-account\.md says how\.$/,
  403: /This sign-in may not do that to this skill/,
  404: /skill_id in office\.yaml/,
  429: /Wait some minutes, then run the command again\.$/,
  500: /Wait some minutes, then run the command again\.$/,
  503: /Wait some minutes, then run the command again\.$/,
};

const EVERY = Object.keys(USED).flatMap((name) => refusals(name).map((status) => [name, status] as const));

it('knows what is described: refusals of seven requests', () => {
  expect(EVERY).toHaveLength(43);
});

it.each(EVERY)('%s that is refused with %i says so, and what to do', async (name, status) => {
  await begun();
  server.asked.length = 0;
  server.next(...Array<Fate>(3).fill(status));
  const asked = USED[name]?.isMadeBy();
  await expect(asked).rejects.toMatchObject({
    name: 'SmapiError',
    status,
    message: expect.stringMatching(TO_DO[status] ?? /^$/),
  });
  const isLater = [429, 500, 503].includes(status);
  const isSafe = status === 429 || name.startsWith('GET') || name === 'POST annotations';
  expect(server.asked).toHaveLength(isLater && isSafe ? 3 : 1);
});

it.each(Object.keys(USED))('%s is waited for where Amazon is busy', async (name) => {
  await begun();
  server.next(429);
  await USED[name]?.isMadeBy();
});

it('waits as long as Amazon asks for', async () => {
  server.next(429);
  const began = performance.now();
  await USED['GET sets']?.isMadeBy({ ...HASTE, longestMs: 1500 });
  expect(performance.now() - began).toBeGreaterThan(990);
});

it.each(['GET sets', 'POST annotations', 'GET evaluation', 'GET results', 'GET history'])(
  '%s is asked again where no answer comes, or one that is none',
  async (name) => {
    await begun();
    server.next('silent', 'a-web-page');
    await USED[name]?.isMadeBy({ ...HASTE, answerMs: 800, attempts: 6 });
  },
);

it.each(['POST sets', 'POST evaluations'])('%s is not sent twice where no answer comes', async (name) => {
  server.next('cut');
  server.asked.length = 0;
  await expect(USED[name]?.isMadeBy()).rejects.toThrow(/^Amazon didn't answer when asked to (?:make|start)/);
  expect(server.asked).toHaveLength(1);
});

it('reads every page, and stops where Amazon never comes to the end', async () => {
  for (let at = 2; at < 6; at += 1) amazon.sets.set(`set-${at}`, { name: `set ${at}`, locale: 'en-US', data: [] });
  expect(await createAnnotationSets(clientAt(), ID).find('set 5', 'en-US')).toBe('set-5');
  expect(await createAnnotationSets(clientAt(), ID).find('set 5', 'es-US')).toBeUndefined();
  await server.close();
  const again = 'GET /v1/skills/{skillId}/history/intentRequests';
  server = await openSmapiServer(ID, new Uint8Array(), {
    [again]: () => ({ status: 200, body: { items: [], isTruncated: true, nextToken: 'same' } }),
  });
  await expect(USED['GET history']?.isMadeBy()).rejects.toThrow(/the same page again and again/);
});

it('waits for an evaluation, and says why one broke off', async () => {
  amazon.slow(4);
  const evaluations = createNluEvaluations(clientAt(), ID);
  expect(await evaluations.done(await begun())).toEqual({ hasPassed: false, locale: 'en-US' });
  expect(server.asked.filter((one) => one.includes('{evaluationId}'))).toHaveLength(5);
  amazon.breaks('The model is not built.');
  await expect(evaluations.done(await begun())).rejects.toThrow(
    /couldn't finish the evaluation evaluation-2: The model is not built\. See in the developer console/,
  );
  const hasty = createNluEvaluations(clientAt({ ...HASTE, doneWithinMs: 0 }), ID);
  await expect(hasty.done('evaluation-1')).rejects.toThrow(
    /didn't finish the evaluation evaluation-1 within 0 minutes/,
  );
});

it('is refused by what the description forbids', async () => {
  const history = createIntentHistory(clientAt(), ID);
  await expect(history({ locale: 'xx-XX', stage: 'live' })).rejects.toThrow(/\(400\).*locale: "xx-XX" is not allowed/);
  await expect(history({ locale: 'en-US', stage: 'gone' as 'live' })).rejects.toThrow(/stage: "gone" is not allowed/);
});
