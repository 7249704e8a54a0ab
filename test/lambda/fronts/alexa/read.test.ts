import type { RequestEnvelope } from 'ask-sdk-model';
import { readTurn } from '../../../../lambda/fronts/alexa/read';
import { content } from '../../../support/content';
import { office } from '../../../support/talk-to-skill';

const CAN = { screen: true, card: true, reminders: true, deviceAddress: true, links: false, alexaApp: true };

/** What is heard in an intent whose slots have these values. */
const heardIn = (values: Readonly<Record<string, string>>) => {
  const slots = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { name, value, confirmationStatus: 'NONE' }]),
  );
  const envelope = {
    version: '1.0',
    request: { type: 'IntentRequest', locale: 'en-US', intent: { name: 'AddressIntent', slots } },
  } as unknown as RequestEnvelope;
  const deps = { office, content: { forVoter: async () => content() }, can: CAN, nowMs: 0, remembered: {} };
  return readTurn(envelope, deps).heard;
};

describe('the address that is heard', () => {
  it.each([
    ['gives a ZIP code back the zero that a number loses', '1001', '01001'],
    ['gives it back both zeros', '501', '00501'],
    ['leaves five digits as they are', '37617', '37617'],
    ['makes no ZIP code of a number too short for one', '12', '12'],
    ['leaves what is no number as it is', 'seven', 'seven'],
  ])('%s', (_, zip, heard) => expect(heardIn({ street: '12 elm street', zip }).address).toBe(`12 elm street ${heard}`));

  it('may be a street or a ZIP code alone, or nothing', () => {
    expect(heardIn({ street: '12 elm street' }).address).toBe('12 elm street');
    expect(heardIn({ zip: '1001' }).address).toBe('01001');
    expect(heardIn({}).address).toBeUndefined();
  });
});

describe('which of those on offer is heard', () => {
  it.each([
    ['1', 1],
    ['2nd', 2],
    ['last', -1],
    ['última', -1],
    ['?', undefined],
  ])('"%s" is %s', (value, which) => expect(heardIn({ which: value }).which).toBe(which));
});
