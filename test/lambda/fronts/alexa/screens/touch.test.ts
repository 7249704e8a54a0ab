import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { TurnRecord } from '../../../../../lambda/conversation/turn-record';
import { createSkill } from '../../../../../lambda/fronts/alexa/skill';
import type { Office } from '../../../../../models/content/office';
import { content, row } from '../../../../support/content';

const office: Office = {
  name: 'Franklin Elections',
  invocation_name: {},
  locales: ['en-US', 'es-US'],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'production',
  targets: {},
  limits: { spoken_words: 90, verify_days: 1500, unchecked_days: 14 },
};

const rows = [
  row({ link: 'https://vote.franklin.gov/register' }),
  row({
    id: 'register-how',
    topic: 'register-how',
    answer: 'Register online, by mail or in person.',
    deadline: undefined,
  }),
];

rows.push(row({ id: 'election-date', topic: 'election-date', answer: 'It is {election.date}.', deadline: 'vote' }));

const records: TurnRecord[] = [];
const skill = createSkill({
  office,
  content: { forVoter: async () => content({ faq: rows, counties: new Map() }) },
  clock: () => Date.parse('2027-09-01T12:00:00-04:00'),
  log: (record) => records.push(record),
});

const APL = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };

const send = async (request: object, attributes: object = {}, supportedInterfaces: object = APL) => {
  const envelope = {
    version: '1.0',
    session: { new: false, sessionId: 's', application: { applicationId: 'a' }, user: { userId: 'u' }, attributes },
    context: {
      System: {
        application: { applicationId: 'a' },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces },
      },
    },
    request: { requestId: 'r', timestamp: '2027-09-01T16:00:00Z', locale: 'en-US', ...request },
  } as unknown as RequestEnvelope;
  const { response, sessionAttributes } = await skill.invoke(envelope);
  return { response, attributes: sessionAttributes ?? {}, record: records[records.length - 1] };
};

const intent = (name: string) => ({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE' } });
const touch = (...args: unknown[]) => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'ballot-answers',
  arguments: args,
});
const offered = {
  pending: {
    kind: 'choice',
    options: [
      { topic: 'register-how', faq: 'register-how' },
      { topic: 'register-deadline', faq: 'register-deadline' },
    ],
  },
};

const screenOf = ({ directives = [] }: Response) => {
  const [directive] = directives;
  if (directive?.type !== 'Alexa.Presentation.APL.RenderDocument') return undefined;
  return directive.datasources?.screen;
};

describe('a screen', () => {
  it('shows the answer, its day, the number to call and the page', async () => {
    const { response } = await send(intent('RegisterDeadlineIntent'));
    expect(screenOf(response)).toEqual({
      title: 'When the registration deadline is',
      date: 'Oct 4',
      detail: 'Monday',
      text: expect.stringContaining('You can register online'),
      choices: [],
      phone: '800-555-0142',
      link: 'vote.franklin.gov/register',
    });
    expect(response.card).toBeDefined();
  });

  it('never shows the day of the next election under words about a later one', async () => {
    const last = { topic: 'election-date', faq: 'election-date' };
    const { response } = await send(intent('NextElectionIntent'), { last });
    expect(screenOf(response)).toMatchObject({ date: '' });
    expect(screenOf(response)?.text).toContain('May primary');
  });

  it('shows whom to call where there is no answer', async () => {
    const { response } = await send(intent('VoteIdIntent'));
    expect(screenOf(response)).toMatchObject({ title: 'What ID you need', date: '', phone: '800-555-0142' });
  });

  it('gets nothing where the device has none: the card has it all', async () => {
    const { response } = await send(intent('RegisterDeadlineIntent'), {}, {});
    expect(response.directives).toBeUndefined();
    expect(response.card).toBeDefined();
  });

  it.each(['LaunchRequest', 'AMAZON.HelpIntent', 'AMAZON.FallbackIntent'])(
    'never keeps an old answer through %s',
    async (name) => {
      const { response } = await send(name === 'LaunchRequest' ? { type: name } : intent(name));
      expect(screenOf(response)).toMatchObject({ title: expect.any(String), text: expect.stringContaining('?') });
    },
  );

  it('keeps the choices while they are on offer', async () => {
    const { response, attributes } = await send(intent('AMAZON.HelpIntent'), offered);
    expect(response.directives).toBeUndefined();
    expect(attributes).toMatchObject(offered);
  });
});

describe('a touch', () => {
  it('on the second choice is "the second one"', async () => {
    const { response, record } = await send(touch('choose', 2), offered);
    expect(record).toMatchObject({
      request: 'choice',
      outcome: 'answered',
      faq: 'register-deadline',
    });
    expect(screenOf(response)).toMatchObject({ date: 'Oct 4' });
    expect(response.shouldEndSession).toBe(false);
  });

  it.each([
    ['nothing we know', ['play', 2]],
    ['no arguments', []],
    ['a choice that is not there', ['choose', 7]],
    ['no number', ['choose', 'two']],
    ['a strange number', ['choose', -1]],
  ])('that sends %s is answered politely, and the session stays open', async (_, args) => {
    const { response, record, attributes } = await send(touch(...args), offered);
    expect(record).toMatchObject({ outcome: 'no-match' });
    expect(response).toMatchObject({
      shouldEndSession: false,
      outputSpeech: { ssml: expect.stringContaining('Sorry') },
    });
    expect(attributes).toMatchObject(offered);
  });

  it('after the offer is over asks what the voter would like', async () => {
    const { record, response } = await send(touch('choose', 1));
    expect(record).toMatchObject({ outcome: 'no-match' });
    expect(response.reprompt).toBeDefined();
  });
});

describe('a screen that failed', () => {
  it('is no reason to speak, to end the session or to forget what was asked', async () => {
    const { response, attributes } = await send(
      { type: 'Alexa.Presentation.APL.RuntimeError', token: 't', errors: [] },
      offered,
    );
    expect(response).toEqual({});
    expect(attributes).toMatchObject(offered);
  });
});
