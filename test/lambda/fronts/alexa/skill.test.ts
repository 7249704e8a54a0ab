import type { RequestEnvelope } from 'ask-sdk-model';
import type { TurnRecord } from '../../../../lambda/conversation/turn-record';
import { createSkill } from '../../../../lambda/fronts/alexa/skill';
import { ContentStoreError } from '../../../../lambda/table/content-store';
import type { Office } from '../../../../models/content/office';
import { content } from '../../../support/content';

const NOW = Date.parse('2027-10-01T12:00:00-04:00');
const SKILL_ID = 'amzn1.ask.skill.ours';

const office: Office = {
  name: 'Franklin Elections',
  invocation_name: { 'en-US': 'franklin elections' },
  locales: ['en-US', 'es-US'],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'production',
  targets: {},
  skill_id: SKILL_ID,
  limits: { spoken_words: 90, verify_days: 365, unchecked_days: 14 },
};

/** An envelope with only what a test puts there, as a broken or hostile sender might send it. */
const envelope = (request: object, over: object = {}): RequestEnvelope =>
  ({
    version: '1.0',
    session: { new: false, sessionId: 's', application: { applicationId: SKILL_ID }, user: { userId: 'u' } },
    context: { System: { application: { applicationId: SKILL_ID }, user: { userId: 'u' } } },
    request,
    ...over,
  }) as RequestEnvelope;

const intent = (name: string, slots?: object, locale: string | undefined = 'en-US') =>
  envelope({
    type: 'IntentRequest',
    requestId: 'r',
    timestamp: '2027-10-01T16:00:00Z',
    locale,
    intent: { name, slots },
  });

const tellingSkill = (forVoter = async () => content()) => {
  const records: TurnRecord[] = [];
  const skill = createSkill({ office, content: { forVoter }, clock: () => NOW, log: (record) => records.push(record) });
  const ask = async (sent: RequestEnvelope) => {
    const { response, sessionAttributes } = await skill.invoke(sent);
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : undefined;
    return { speech, response, sessionAttributes };
  };
  return { ask, records };
};

describe('the skill, whatever it is sent', () => {
  it.each([
    ['an intent nobody knows', intent('BuyPizzaIntent', {})],
    ['an intent named like a property of every object', intent('constructor', {})],
    ['no intent at all', envelope({ type: 'IntentRequest', locale: 'en-US' })],
    ['a catch-all without its slot', intent('AnyQuestionIntent', undefined)],
    ['a catch-all with an empty slot', intent('AnyQuestionIntent', { question: { name: 'question', value: '   ' } })],
    ['a request of a type we never heard of', envelope({ type: 'Pigeon.Arrived', locale: 'en-US' })],
    ['a choice where nothing was offered', intent('ChoiceIntent', { which: { name: 'which', value: '7' } })],
  ])('answers %s with a polite question', async (_, sent) => {
    const { speech, response } = await tellingSkill().ask(sent);
    expect(speech).toMatch(/Sorry.*\?/);
    expect(response.shouldEndSession).toBe(false);
    expect(response.reprompt).toBeDefined();
  });

  it("speaks the office's first language where the request names none", async () => {
    const { speech } = await tellingSkill().ask(envelope({ type: 'LaunchRequest' }));
    expect(speech).toContain('Welcome to Franklin Elections');
  });

  it("speaks the same language where the office does not offer the country's", async () => {
    const { speech } = await tellingSkill().ask(envelope({ type: 'LaunchRequest', locale: 'es-MX' }));
    expect(speech).toContain('Te damos la bienvenida');
  });

  it("takes a session it can't read for a new one", async () => {
    const session = {
      attributes: { county: 42, pending: { kind: 'spell' } },
      application: { applicationId: SKILL_ID },
    };
    const sent = { ...intent('RegisterDeadlineIntent', {}), session } as unknown as RequestEnvelope;
    expect((await tellingSkill().ask(sent)).speech).toContain('Monday, October 4th');
  });

  it('answers a request without a session', async () => {
    const { session: _, ...sent } = intent('RegisterDeadlineIntent', {});
    expect((await tellingSkill().ask(sent as RequestEnvelope)).speech).toContain('Monday, October 4th');
  });

  it('says nothing at the end of a session, or to a report of an exception', async () => {
    for (const type of ['SessionEndedRequest', 'System.ExceptionEncountered']) {
      expect((await tellingSkill().ask(envelope({ type, locale: 'en-US' }))).speech).toBeUndefined();
    }
  });

  it('refuses the requests of another skill', async () => {
    const sent = intent('RegisterDeadlineIntent', {});
    const stolen = {
      ...sent,
      context: { System: { ...sent.context.System, application: { applicationId: 'amzn1.ask.skill.theirs' } } },
    };
    await expect(tellingSkill().ask(stolen)).rejects.toThrow(/verification failed/);
  });

  it('apologises once, with what is left to say, when there is nothing to answer from', async () => {
    const { ask, records } = tellingSkill(async () => {
      throw new ContentStoreError('The table did not answer: jane@example.com');
    });
    const { speech, response } = await ask(intent('RegisterDeadlineIntent', {}));
    expect(speech).toMatch(/^<speak>Sorry, something went wrong/);
    expect(response.shouldEndSession).toBe(true);
    expect(records).toEqual([expect.objectContaining({ outcome: 'apology', error: 'ContentStoreError' })]);
    expect(JSON.stringify(records)).not.toContain('jane');
  });

  it.each([
    ['no request', envelope({}, { request: undefined })],
    ['a request that is null', envelope({}, { request: null })],
    ['an intent whose name is a number', envelope({ type: 'IntentRequest', locale: 'en-US', intent: { name: 7 } })],
    ['a slot that is a number', intent('CountyIntent', { county: 5 })],
    [
      'a slot resolved in a form that we do not know',
      intent('CountyIntent', { county: { value: 'x', resolutions: { resolutionsPerAuthority: [{}] } } }),
    ],
    ['a question that is no text', intent('AnyQuestionIntent', { question: { value: 12 } })],
  ])('speaks and throws nothing for an envelope with %s', async (_, sent) => {
    const { ask, records } = tellingSkill();
    expect((await ask(sent)).speech).toMatch(/Sorry|Which county|Did you want/);
    expect(records).toHaveLength(1);
  });

  it('apologises for what it could not even read, and says so in the record', async () => {
    const { ask, records } = tellingSkill();
    const { speech, response } = await ask(envelope({}, { request: null }));
    expect(speech).toMatch(/^<speak>Sorry, something went wrong/);
    expect(response.shouldEndSession).toBe(true);
    expect(records).toEqual([
      expect.objectContaining({ front: 'alexa', request: 'unreadable', outcome: 'apology', error: 'TypeError' }),
    ]);
  });

  it('logs nothing that came from the voter', async () => {
    const { ask, records } = tellingSkill();
    const secret = 'my name is Zebulon Quimby and i live at 12 Elm Street';
    await ask(intent('AnyQuestionIntent', { question: { name: 'question', value: secret } }));
    await ask(intent('CountyIntent', { county: { name: 'county', value: 'Zebulon' } }));
    await ask(intent('ZebulonIntent', {}));
    expect(records).toHaveLength(3);
    expect(JSON.stringify(records)).not.toMatch(/Zebulon|Elm/);
  });

  it('remembers nothing that the voter said', async () => {
    const secret = 'my name is Zebulon Quimby how do i register';
    const { sessionAttributes } = await tellingSkill().ask(
      intent('AnyQuestionIntent', { question: { name: 'question', value: secret } }),
    );
    expect(JSON.stringify(sessionAttributes)).not.toContain('Zebulon');
  });
});
