import type { RequestEnvelope } from 'ask-sdk-model';
import { endingOf } from '../../../../lambda/fronts/alexa/ending';
import { heardInSlots } from '../../../../lambda/fronts/alexa/slots';
import { content, row } from '../../../support/content';
import { talkToSkill } from '../../../support/talk-to-skill';

const heard = (slots: object) =>
  heardInSlots({ type: 'IntentRequest', intent: { name: 'X', slots } } as unknown as RequestEnvelope['request']);
const resolved = (...perAuthority: object[]) => ({ resolutions: { resolutionsPerAuthority: perAuthority } });

describe('what a slot brings that resolved to nothing', () => {
  it.each([
    ['no resolutions', {}],
    ['no authority', { resolutions: {} }],
    ['no match', resolved({ status: { code: 'ER_SUCCESS_NO_MATCH' } })],
    ['a timeout', resolved({ status: { code: 'ER_ERROR_TIMEOUT' }, values: [] })],
    ['a match without values', resolved({ status: { code: 'ER_SUCCESS_MATCH' } })],
    ['a match without an id', resolved({ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'x' } }] })],
    ['no status', resolved({})],
  ])('with %s is its words', (_, resolutions) => {
    expect(heard({ county: { value: ' river bend ', ...resolutions } }).county).toEqual({ said: 'river bend' });
    expect(heard({ method: { value: 'by pigeon', ...resolutions } })).toMatchObject({ unknown: 'by pigeon' });
  });

  it.each(['', '  ', '?'])('is nothing where the slot holds "%s"', (value) => {
    expect(heard({ county: { value }, question: { value }, which: { value } })).toEqual({});
  });
});

describe('a topic with a county slot that holds something else', () => {
  const how = row({ id: 'register-how', topic: 'register-how', answer: 'Go to the office.', deadline: undefined });
  const voter = () =>
    talkToSkill({ now: '2027-10-01T12:00:00-04:00', content: { forVoter: async () => content({ faq: [how] }) } });

  it.each(['november', 'the mail', '2027', 'franklin', 'person'])('answers the topic, for "%s"', async (value) => {
    const { speech } = await voter().say('RegisterHowIntent', { county: { value } });
    expect(speech).toContain('Go to the office.');
  });

  it.each(['river bend', 'riverbend county please', 'riverbend'])('knows "%s" for the county it is', async (value) => {
    const { speech, attributes } = await voter().say('RegisterHowIntent', { county: { value } });
    expect(speech).toContain('Go to the office.');
    expect(attributes).toMatchObject({ county: 'riverbend' });
  });

  it('has no answers for a county that the release lacks, were it resolved', async () => {
    const { speech } = await voter().say('RegisterHowIntent', { county: { value: 'gone', id: 'gone' } });
    expect(speech).toContain("I don't have answers for that county");
  });
});

describe('how a session ended', () => {
  const told = (request: object) => endingOf(request as RequestEnvelope['request']);

  it('is told by names of Alexa alone', () => {
    const error = { type: 'INVALID_RESPONSE', message: 'jane@example.com' };
    expect(told({ type: 'SessionEndedRequest', reason: 'ERROR', error })).toEqual({
      reason: 'ERROR',
      error: 'INVALID_RESPONSE',
    });
    expect(told({ type: 'System.ExceptionEncountered', error })).toEqual({ error: 'INVALID_RESPONSE' });
    expect(told({ type: 'SessionEndedRequest', reason: 'call jane' })).toEqual({});
    expect(told({ type: 'IntentRequest', reason: 'ERROR' })).toBeUndefined();
  });
});
