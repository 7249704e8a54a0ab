import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { TurnRecord } from '../../../lambda/conversation/turn-record';
import { buildInteractionModel } from '../../../models/interaction-model/build';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import { converse } from '../../../scripts/simulator/conversation';
import { createUnderstanding } from '../../../scripts/simulator/understand';

const model = buildInteractionModel({
  locale: 'en-US',
  invocationName: 'franklin elections',
  phrasings: readPhrasings('en-US'),
  counties: [{ id: 'riverbend', name: 'Riverbend County', also_known_as: [] }],
  questions: [],
});
const understand = createUnderstanding(model, 'en-US');

/** A skill that counts its turns in the session, closes at "stop" and after a one-shot, and keeps what it was sent. */
const counting = () => {
  const heard: RequestEnvelope[] = [];
  const skill = async (envelope: RequestEnvelope) => {
    heard.push(envelope);
    const { request, session } = envelope;
    const turns = ((session?.attributes?.turns as number | undefined) ?? 0) + 1;
    const closes =
      (request.type === 'IntentRequest' && request.intent.name === 'AMAZON.StopIntent') ||
      (request.type === 'IntentRequest' && session?.new === true);
    const response: Response = {
      outputSpeech: { type: 'SSML', ssml: `<speak><p>Turn &amp; ${turns}.</p><p>Well?</p></speak>` },
      shouldEndSession: closes,
    };
    if (!closes) response.reprompt = { outputSpeech: { type: 'SSML', ssml: '<speak>Well?</speak>' } };
    const record: TurnRecord = {
      front: 'alexa',
      request: 'topic',
      locale: 'en-US',
      outcome: 'answered',
      release: 3,
      ms: 1,
    };
    return { response: { version: '1.0', response, sessionAttributes: { ...session?.attributes, turns } }, record };
  };
  return { skill, heard };
};

const talk = (openSession: boolean, county?: string) => {
  const { skill, heard } = counting();
  const clock = () => Date.parse('2027-10-01T12:00:00-04:00');
  return { heard, voter: converse({ skill, understand, locale: 'en-US', clock, openSession, county }) };
};

describe('converse', () => {
  it('reports a turn with every field', async () => {
    const { voter } = talk(false);
    const turn = await voter.say('Where do I vote?');
    expect(turn).toEqual({
      utterance: 'Where do I vote?',
      request: 'IntentRequest',
      intent: 'PollingPlaceIntent',
      matched: 'sample',
      outcome: 'answered',
      topic: null,
      faq: null,
      jurisdiction: null,
      locale: 'en-US',
      release: 3,
      offered: [],
      offer: null,
      helpful: null,
      speech: 'Turn & 1. Well?',
      ssml: '<speak><p>Turn &amp; 1.</p><p>Well?</p></speak>',
      reprompt: null,
      card: null,
      directives: [],
      endsSession: true,
      ms: expect.any(Number),
    });
  });

  it('begins a one-shot with a new session, and each one anew', async () => {
    const { voter, heard } = talk(false);
    await voter.say('where do i vote');
    await voter.say('where do i vote');
    expect(heard.map(({ session }) => session?.new)).toEqual([true, true]);
    expect(heard[0]?.session?.sessionId).not.toBe(heard[1]?.session?.sessionId);
    expect(heard[1]?.session?.attributes).toEqual({});
  });

  it('opens a session silently, and keeps it', async () => {
    const { voter, heard } = talk(true);
    expect((await voter.say('where do i vote')).speech).toBe('Turn & 2. Well?');
    expect((await voter.say('when do the polls open')).reprompt).toBe('Well?');
    expect(heard.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest', 'IntentRequest']);
    expect(heard.map(({ session }) => session?.new)).toEqual([true, false, false]);
  });

  it('does not open it twice where the voter does', async () => {
    const { voter, heard } = talk(true);
    await voter.say('open franklin elections');
    await voter.say('where do i vote');
    expect(heard.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest']);
  });

  it('starts anew after a session has ended, and when the skill is called by its name', async () => {
    const { voter, heard } = talk(true);
    await voter.say('stop');
    await voter.say('where do i vote');
    await voter.say('alexa ask franklin elections where do i vote');
    const types = heard.map(({ request, session }) => `${request.type}${session?.new ? ' new' : ''}`);
    expect(types).toEqual([
      'LaunchRequest new',
      'IntentRequest',
      'LaunchRequest new',
      'IntentRequest',
      'IntentRequest new',
    ]);
  });

  it('knows the county from the start where it is told', async () => {
    const { voter, heard } = talk(true, 'riverbend');
    await voter.say('stop');
    await voter.say('where do i vote');
    expect(heard.map(({ session }) => session?.attributes?.county)).toEqual(Array(4).fill('riverbend'));
  });

  it("sends what Alexa sends: the skill's time, resolved slots, slots left empty", async () => {
    const { voter, heard } = talk(true);
    await voter.say('what about riverbend');
    await voter.say('how do i register to vote');
    const [, county, register] = heard;
    expect(county?.request).toMatchObject({
      timestamp: '2027-10-01T16:00:00Z',
      locale: 'en-US',
      intent: {
        slots: {
          county: {
            name: 'county',
            value: 'riverbend',
            resolutions: {
              resolutionsPerAuthority: [
                {
                  status: { code: 'ER_SUCCESS_MATCH' },
                  values: [{ value: { id: 'riverbend', name: 'riverbend county' } }],
                },
              ],
            },
          },
        },
      },
    });
    expect(register?.request).toMatchObject({
      intent: { slots: { county: { name: 'county', confirmationStatus: 'NONE' } } },
    });
  });

  it('tells the skill of a silence only while a session is open', async () => {
    const { voter, heard } = talk(true);
    await voter.end();
    await voter.launch();
    await voter.end();
    await voter.end();
    expect(heard.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
  });
});
