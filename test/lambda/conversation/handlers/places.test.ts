import { createAlexaAddress } from '../../../../lambda/fronts/alexa/alexa-address';
import { createFindPlaces } from '../../../../lambda/places/find-places';
import { ContentStoreError } from '../../../../lambda/table/content-store';
import type { PlacesStore } from '../../../../lambda/table/places-store';
import type { TopicId } from '../../../../models/topics';
import type { ImportedFeed } from '../../../../scripts/places/import-feed';
import { type AlexaApiServer, type Behaviour, startAlexaApi } from '../../../support/alexa-api-server';
import { content, franklin, general2027, riverbend, row } from '../../../support/content';
import { document, HEAD, hours, importXml, locality, place, precinct, segment, storeOf } from '../../../support/places';
import { type TalkOptions, talkToSkill } from '../../../support/talk-to-skill';

/** Two precincts; a vote centre's position, and a street whose direction matters. */
const FEED = document([
  ...HEAD,
  hours('early', ['2027-10-16', '2027-10-30', '09:00:00-04:00', '17:00:00-04:00']),
  locality('loc', 'Riverbend County', { PollingLocationIds: ['box', 'early1'] }),
  precinct('p1', { PollingLocationIds: 'school' }),
  precinct('p2', { PollingLocationIds: 'hall' }),
  place('school', '12 N OAK ST', { HoursOpenId: 'polls', Name: 'EASTGATE SCHOOL' }),
  place('hall', '5 Hall Ave', { HoursOpenId: 'polls', Name: 'Town Hall' }),
  place('box', '9 Box Rd', { IsDropBox: 'true', HoursOpenId: 'early', Name: 'Library Box' }),
  place('early1', '7 Early Ln', { IsEarlyVoting: 'true', HoursOpenId: 'early', Name: 'Early House' }),
  segment('s1', { StreetName: 'Secretlane', EndHouseNumber: '99' }),
  segment('s2', { StreetName: 'Hidden', StreetDirection: 'N' }),
  segment('s3', { StreetName: 'Hidden', StreetDirection: 'S', PrecinctId: 'p2' }),
]);

// The ZIP code is also that of the places, which everybody may hear.
const TELLTALE = /secretlane|hidden|77123|40 /i;

let imported: ImportedFeed;
let api: AlexaApiServer;
const logged: string[] = [];

beforeAll(async () => {
  imported = await importXml(FEED);
  api = await startAlexaApi('America/New_York', {
    addressLine1: '40 Secretlane St',
    addressLine2: null,
    city: 'Riverbend',
    stateOrRegion: 'FK',
    postalCode: '99001',
  });
});
beforeEach(() => {
  api.behave({});
  logged.length = 0;
});
afterAll(async () => {
  imported.remove();
  await api.close();
});

const system = (more: object = {}) => ({
  device: { deviceId: api.deviceId, supportedInterfaces: {}, ...more },
  apiEndpoint: api.endpoint,
  apiAccessToken: api.token,
});

const asked = (id: string, topic: TopicId, answer: string) =>
  row({
    id,
    topic,
    answer,
    questions: id.endsWith('drop-box') ? ['where is the closest drop box'] : [],
    more: undefined,
    deadline: undefined,
    after_deadline: undefined,
  });

const rows = [
  asked('polling-place', 'polling-place', 'Ask where to vote.'),
  asked('polling-hours', 'polling-hours', 'Polls are open from 7 to 7.'),
  asked('early-voting', 'early-voting', 'You can vote early.'),
  asked('absentee-return.drop-box', 'absentee-return', 'Ask about drop boxes.'),
];

const voter = (
  over: Partial<TalkOptions> = {},
  of: Partial<Parameters<typeof content>[0]> = {},
  store?: PlacesStore,
) => {
  const kept = storeOf(imported);
  return talkToSkill({
    now: '2027-10-20T12:00:00-04:00',
    system: system(),
    places: { find: createFindPlaces(store ?? kept.store, () => 0), addresses: createAlexaAddress({ withinMs: 2000 }) },
    content: {
      forVoter: async ({ county, locale }) =>
        content({
          places: kept.places,
          elections: [general2027],
          lineage: county === 'riverbend' ? [riverbend, franklin] : [franklin],
          counties: new Map([['riverbend', riverbend]]),
          faq: rows.map((one) => ({ ...one, locale })),
          ...of,
        }),
    },
    ...over,
  });
};

describe('where do I vote', () => {
  it('names the polling place of the device address, for the ear and the eye', async () => {
    const { speech, response, record } = await voter().say('PollingPlaceIntent');
    expect(speech).toBe(
      'Your polling place is Eastgate School, 12 North Oak Street, Riverbend. ' +
        "It's open Tuesday, November 2nd, from 7 AM to 7 PM. What else would you like to know?",
    );
    expect(record).toMatchObject({ outcome: 'answered', topic: 'polling-place', jurisdiction: 'riverbend' });
    const { card } = response;
    expect(card).toMatchObject({ type: 'Simple', title: 'Where to vote' });
    expect(JSON.stringify(card)).toContain('https://www.google.com/maps/search/?api=1&query=EASTGATE%20SCHOOL');
    expect(JSON.stringify(card)).not.toMatch(/Secretlane/i);
  });

  it('shows the place on a screen', async () => {
    const withScreen = { system: system({ supportedInterfaces: { 'Alexa.Presentation.APL': {} } }) };
    const { response } = await voter(withScreen).say('PollingPlaceIntent');
    expect(response.directives?.[0]).toMatchObject({
      datasources: { screen: { title: 'Eastgate School', date: 'Nov 2', phone: '800-555-0111' } },
    });
  });

  it('says in Spanish what it says in English', async () => {
    const { speech } = await voter({ locale: 'es-US' }).say('PollingPlaceIntent');
    expect(speech).toContain('Tu lugar de votación es Eastgate School, 12 North Oak Street, Riverbend.');
    expect(speech).toContain('Estará en servicio el martes 2 de noviembre, de las 7 de la mañana a las 7 de la noche.');
  });

  it('says when the place that was named closes, also after other turns', async () => {
    const { say } = voter();
    await say('PollingPlaceIntent');
    expect((await say('PlaceHoursIntent')).speech).toContain('Eastgate School is open Tuesday, November 2nd');
    expect((await say('PollingHoursIntent')).speech).toContain('Eastgate School is open');
    await say('VoteIdIntent');
    // Other turns change nothing: the voter's own polling place still says more than the polls in general.
    expect((await say('PollingHoursIntent')).speech).toContain('Eastgate School is open');
  });

  it.each<[string, Behaviour, RegExp]>([
    ['no permission', { status: 403 }, /permission to see your address.*a card/],
    ['no address', { status: 204 }, /no address set/],
    ['no device', { status: 404 }, /no address set/],
    ['throttled', { status: 429 }, /Too many are asking/],
    ['broken', { status: 500 }, /can't get your address right now/],
    ['slow', 'hang', /didn't come in time/],
  ])('asks for the address: %s', async (_, behaviour, said) => {
    api.behave({ address: behaviour });
    const { speech, response, record } = await voter().say('PollingPlaceIntent', {}, { isOneShot: true });
    expect(speech).toMatch(said);
    expect(speech).toMatch(/What's your street address, with the ZIP code\?$/);
    expect(response.shouldEndSession).toBe(false);
    expect(record).toMatchObject({ outcome: 'asked', topic: 'polling-place' });
    expect(response.card).toEqual(
      JSON.stringify(behaviour).includes('403')
        ? { type: 'AskForPermissionsConsent', permissions: ['read::alexa:device:all:address'] }
        : undefined,
    );
  });

  it('asks a mobile device for its location too', async () => {
    api.behave({ address: { status: 403 } });
    const { response } = await voter({ system: system({ supportedInterfaces: { Geolocation: {} } }) }).say(
      'PollingPlaceIntent',
    );
    expect(response.card).toMatchObject({
      permissions: ['read::alexa:device:all:address', 'alexa::devices:all:geolocation:read'],
    });
  });

  it('takes the address from the slots of the intent, in one turn', async () => {
    api.behave({ address: { status: 403 } });
    const { say } = voter();
    await say('PollingPlaceIntent');
    const answer = await say('AddressIntent', {
      street: { value: 'forty secretlane street' },
      zip: { value: '99001' },
    });
    expect(answer.speech).toContain('Your polling place is Eastgate School');
  });

  it('names streets that are alike, and asks again, without keeping them', async () => {
    api.behave({ address: { status: 403 } });
    const { say } = voter();
    await say('PollingPlaceIntent');
    const unsure = await say('AnyQuestionIntent', { question: { value: '40 hidden street 99001' } });
    expect(unsure.speech).toMatch(/More than one street fits: .*Hidden.* or .*Hidden/i);
    expect(JSON.stringify(unsure.attributes)).not.toMatch(TELLTALE);
    expect((await say('AMAZON.RepeatIntent')).speech).not.toMatch(TELLTALE);
    const sure = await say('AnyQuestionIntent', { question: { value: '40 south hidden street 99001' } });
    expect(sure.speech).toContain('Your polling place is Town Hall');
  });

  it('never guesses: an unknown address is referred to the office', async () => {
    api.behave({ address: { status: 403 } });
    const { say } = voter();
    await say('PollingPlaceIntent');
    const lost = await say('AnyQuestionIntent', { question: { value: '77123 nowhere road 99001' } });
    expect(lost.speech).toContain("I can't match that address to a polling place.");
    expect(lost.speech).toContain('street address');
    const again = await say('AnyQuestionIntent', { question: { value: '77123 nowhere road 99001' } });
    expect(again.speech).toContain("I can't match that address to a polling place. Ask where to vote.");
    expect([lost.speech, again.speech].join()).not.toMatch(/School|Hall/);
  });

  it('asks for the street where a ZIP code came', async () => {
    api.behave({ address: { status: 403 } });
    const { say } = voter();
    await say('PollingPlaceIntent');
    const { speech } = await say('AddressIntent', { zip: { value: '99001' } });
    expect(speech).toContain('Your polling place depends on your street too.');
  });

  it.each<[string, Partial<Parameters<typeof content>[0]>]>([
    ['staff stopped the answer', { silenced: [{ faq: 'polling-place', jurisdiction: 'franklin' }] }],
    ['nobody could confirm the release', { isTrusted: false }],
  ])('gives no place where %s', async (_, of) => {
    const { speech } = await voter({}, of).say('PollingPlaceIntent');
    expect(speech).toMatch(/don't have an approved answer/);
    expect(api.calls.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Parameters<typeof content>[0]>]>([
    ['there are no places', { places: undefined }],
    ['another election comes first', { elections: [{ ...general2027, date: '2027-10-26' }] }],
  ])('leaves it to the row where %s', async (_, of) => {
    expect((await voter({}, of).say('PollingPlaceIntent')).speech).toContain('Ask where to vote.');
  });

  it('leaves it to the row where the table is gone', async () => {
    const gone: PlacesStore = {
      read: async () => {
        throw new ContentStoreError('The places could not be read (timeout).');
      },
    };
    const { speech, record } = await voter({}, {}, gone).say('PollingPlaceIntent');
    expect(speech).toMatch(/^I can't look up places to vote right now. Ask where to vote\./);
    expect(record).toMatchObject({ outcome: 'answered', reason: 'places-unread' });
  });
});

describe('sites', () => {
  it('names early voting sites and drop boxes of the county', async () => {
    const { say } = voter();
    expect((await say('EarlySitesIntent')).speech).toContain(
      "In Riverbend County, you can vote early at Early House, 7 Early Lane, Riverbend. It's open now, until 5 PM.",
    );
    expect((await say('DropBoxIntent')).speech).toContain('you can drop off your ballot at Library Box, 9 Box Road');
  });

  it('answers for one day', async () => {
    const { say } = voter();
    const { speech } = await say('EarlySitesIntent', { day: { value: '2027-10-23' } });
    expect(speech).toContain('On Saturday, October 23rd, in Riverbend County, you can vote early at Early House');
    const none = await say('EarlySitesIntent', { day: { value: '2027-10-31' } });
    expect(none.speech).toContain(
      'I have no early voting sites in Riverbend County that are open Sunday, October 31st.',
    );
    expect((await say('EarlySitesIntent', { day: { value: '2027-W42-WE' } })).speech).toContain('Early House');
  });

  it('goes to the sites where the words ask where, and to the row where they do not', async () => {
    const { say } = voter();
    const question = { value: 'where is the closest drop box' };
    expect((await say('AnyQuestionIntent', { question })).speech).toContain('Library Box');
    expect((await say('EarlyVotingIntent')).speech).toContain('You can vote early.');
  });

  it('says the row without a list', async () => {
    const { say } = voter({ places: undefined });
    expect((await say('DropBoxIntent')).speech).toContain('Ask about drop boxes.');
    expect((await say('EarlySitesIntent')).speech).toContain('You can vote early.');
    expect((await say('AddressIntent', { street: { value: 'forty secretlane' } })).speech).toContain(
      'Ask where to vote.',
    );
  });
});

describe('privacy', () => {
  it('leaves no trace of an address in the session or the log', async () => {
    const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...words: unknown[]) => void logged.push(JSON.stringify(words))),
    );
    const { say } = voter();
    const turns = [await say('PollingPlaceIntent'), await say('AMAZON.RepeatIntent'), await say('EarlySitesIntent')];
    api.behave({ address: { status: 403 } });
    turns.push(
      await say('PollingPlaceIntent'),
      await say('AnyQuestionIntent', { question: { value: '40 secretlane street' } }),
      await say('AnyQuestionIntent', { question: { value: '40 hidden street 99001' } }),
      await say('AnyQuestionIntent', { question: { value: '40 north hidden street 99001' } }),
      await say('AddressIntent', { street: { value: '77123 secretlane street' }, zip: { value: '99001' } }),
      await say('AMAZON.HelpIntent'),
    );
    for (const spy of spies) spy.mockRestore();
    const written = turns.map(({ attributes, record }) => JSON.stringify([attributes, record]));
    expect([...written, ...logged].filter((text) => TELLTALE.test(text))).toEqual([]);
  });
});
