import { createAddressSeal } from '../../../../lambda/places/address-seal';
import { createFindPlaces } from '../../../../lambda/places/find-places';
import type { TopicId } from '../../../../models/topics';
import type { ImportedFeed } from '../../../../scripts/places/import-feed';
import { content, franklin, general2027, riverbend, row } from '../../../support/content';
import {
  document,
  facts,
  HEAD,
  hours,
  importXml,
  locality,
  place,
  precinct,
  riverbendCounty,
  segment,
  storeOf,
} from '../../../support/places';
import { type TalkOptions, talkToSkill } from '../../../support/talk-to-skill';

const hall = (id: string, more: Record<string, string> = {}) =>
  place(id, '1 Civic Way', { Name: `${id} Hall`, ...more });
const led = (id: string, more: Record<string, string> = {}) => precinct(id, { PollingLocationIds: id, ...more });
const street = (id: string, name: string, precinctId: string, more: Record<string, string> = {}) =>
  segment(id, { StreetName: name, PrecinctId: precinctId, ...more });

const ELECTION = '2027-11-02';

const FEED = document([
  ...HEAD,
  hours(
    'shifts',
    [ELECTION, ELECTION, '07:00:00-04:00', '11:30:00-04:00'],
    [ELECTION, ELECTION, '13:00:00-04:00', '20:00:00-04:00'],
  ),
  hours('late', [ELECTION, ELECTION, '07:00:00-04:00', '21:30:00-04:00']),
  hours('central', [ELECTION, ELECTION, '07:00:00-05:00', '19:00:00-05:00']),
  hours('night', [ELECTION, ELECTION, '20:00:00-04:00', '02:00:00-04:00']),
  locality('loc', 'Riverbend County'),
  led('North'),
  led('South'),
  led('Fifth'),
  led('FiftyFifth'),
  led('Flat'),
  led('House'),
  led('Shifts'),
  led('Late'),
  led('Central'),
  led('Night'),
  led('Text'),
  precinct('Mail', { IsMailOnly: 'true' }),
  ...['North', 'South', 'Fifth', 'FiftyFifth', 'Flat', 'House'].map((id) => hall(id)),
  hall('Shifts', { HoursOpenId: 'shifts' }),
  hall('Late', { HoursOpenId: 'late' }),
  hall('Central', { HoursOpenId: 'central' }),
  hall('Night', { HoursOpenId: 'night' }),
  hall('Text', { Hours: '<Text language="en">7 a.m. to 8 p.m.</Text>' }),
  street('n', 'Main', 'North', { StreetDirection: 'N', StartHouseNumber: '100', EndHouseNumber: '199' }),
  street('s', 'Main', 'South', { StreetDirection: 'S', StartHouseNumber: '100', EndHouseNumber: '199' }),
  street('f5', '5th', 'Fifth', { StreetSuffix: 'Ave', StartHouseNumber: '100', EndHouseNumber: '199' }),
  street('f55', '55th', 'FiftyFifth', { StreetSuffix: 'Ave' }),
  street('flat', 'Tower', 'Flat', { StartHouseNumber: '20', EndHouseNumber: '20', UnitNumber: '201' }),
  street('flats', 'Tower', 'House', { StartHouseNumber: '20', EndHouseNumber: '20', UnitNumber: '101' }),
  street('shift', 'Shift', 'Shifts'),
  street('late', 'Late', 'Late'),
  street('central', 'Central', 'Central'),
  street('night', 'Night', 'Night'),
  street('text', 'Text', 'Text'),
  street('mail', 'Desert', 'Mail'),
]);

const office = facts({
  jurisdictions: [
    riverbendCounty,
    {
      ...riverbendCounty,
      id: 'stonefield',
      name: 'Stonefield',
      ocd_id: undefined,
      also_known_as: [],
      time_zone: 'America/Chicago',
    },
  ],
});

let imported: ImportedFeed;
beforeAll(async () => {
  imported = await importXml(FEED, office);
});
afterAll(() => imported.remove());

const asked = (id: string, topic: TopicId, answer: string) =>
  row({ id, topic, answer, questions: [], more: undefined, deadline: undefined, after_deadline: undefined });

const rows = [
  asked('polling-place', 'polling-place', 'Ask where to vote.'),
  asked('polling-hours', 'polling-hours', 'The polls have closed.'),
];

const voter = (over: Partial<TalkOptions> = {}, of: Partial<Parameters<typeof content>[0]> = {}) => {
  const kept = storeOf(imported);
  return talkToSkill({
    now: '2027-10-25T12:00:00-04:00',
    places: { find: createFindPlaces(kept.store, () => 0), seal: createAddressSeal() },
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

/** A conversation about where to vote: what is heard last, and every session on the way. */
const talk = async (sentences: readonly string[], over: Partial<TalkOptions> = {}) => {
  const { say } = voter(over);
  const first = await say('PollingPlaceIntent');
  const turns = [first];
  for (const sentence of sentences) turns.push(await say('AnyQuestionIntent', { question: { value: sentence } }));
  const sessions = turns.map(({ attributes }) => attributes);
  return { heard: turns.map(({ speech }) => speech), last: turns.at(-1)?.speech ?? '', sessions, say };
};

describe('an address in several turns', () => {
  it.each([
    [
      ['one fifty north main street', 'nine nine zero zero one'],
      'For 150 North Main Street: Your polling place is North Hall',
    ],
    [
      ['one fifty main street nine nine zero zero one', 'north'],
      'For 150 North Main Street: Your polling place is North Hall',
    ],
    [
      ['one fifty main street', '99001', 'the south one'],
      'For 150 South Main Street: Your polling place is South Hall',
    ],
    [['one fifty main street 99001', 'south main street'], 'polling place is South Hall'],
    [['twenty tower street 99001', 'apartment two oh one'], 'polling place is Flat Hall'],
    [['twenty tower street 99001', 'one oh one'], 'polling place is House Hall'],
    [['one fifty fifth avenue 99001', 'the second one'], 'For 1 55th Avenue: Your polling place is FiftyFifth Hall'],
    [['one fifty fifth avenue 99001', 'the first'], 'For 150 5th Avenue: Your polling place is Fifth Hall'],
    [['one fifty north main street', "i don't know my zip code", 'riverbend'], 'polling place is North Hall'],
    [['nine hundred main street 99001', 'one fifty north main street 99001'], 'polling place is North Hall'],
    [['one fifty main street 99001', 'one fifty south main street'], 'polling place is South Hall'],
  ])('%j', async (sentences, expected) => {
    expect((await talk(sentences)).last).toContain(expected);
  });

  it('asks which of two readings was meant, and names no place before', async () => {
    const { last } = await talk(['one fifty fifth avenue 99001']);
    expect(last).toContain('Did you mean 150 5th Avenue or 1 55th Avenue?');
    expect(last).not.toContain('Hall');
  });

  it('is in no session in words, nor its parts', async () => {
    const { sessions } = await talk(['one fifty main street', '99001', 'north']);
    const attributes = JSON.stringify(sessions);
    expect(attributes).toContain('sealed');
    expect(attributes).not.toMatch(/main street|one fifty|150/i);
  });

  it('is asked for anew where another process has the next turn', async () => {
    let seals = 0;
    const places = {
      find: createFindPlaces(storeOf(imported).store, () => 0),
      get seal() {
        seals += 1;
        return createAddressSeal();
      },
    };
    const { heard } = await talk(['one fifty north main street', '99001'], { places });
    expect(seals).toBeGreaterThan(1);
    expect(heard[2]).toContain("I've already forgotten the rest");
    expect(heard[2]).not.toContain('Hall');
  });

  it('is the same in Spanish', async () => {
    const { last } = await talk(['ciento cincuenta main street nueve nueve cero cero uno', 'norte'], {
      locale: 'es-US',
    });
    expect(last).toContain('Para 150 North Main Street: Tu lugar de votación es North Hall');
  });
});

describe('the hours of a polling place', () => {
  const at = async (sentence: string, now: string, locale: 'en-US' | 'es-US' = 'en-US') =>
    (await talk([sentence], { now, locale })).last;

  it('are all of its openings', async () => {
    expect(await at('nine shift street 99001', '2027-10-25T12:00:00-04:00')).toContain(
      "It's open Tuesday, November 2nd, from 7 AM to 11:30 AM, and from 1 PM to 8 PM.",
    );
    expect(await at('nine shift street 99001', '2027-11-02T08:00:00-04:00')).toContain(
      "It's open now, until 11:30 AM, and again from 1 PM to 8 PM.",
    );
    expect(await at('nueve shift street 99001', '2027-11-02T08:00:00-04:00', 'es-US')).toContain(
      'y otra vez de la 1 de la tarde a las 8 de la noche',
    );
  });

  it('go on past midnight, keep their own clock, and are said as the office wrote them', async () => {
    expect(await at('nine night street 99001', '2027-10-25T12:00:00-04:00')).toContain(
      'from 8 PM to 2 AM the next morning',
    );
    expect(await at('nine night street 99001', '2027-11-02T23:00:00-04:00')).toContain('until 2 AM');
    expect(await at('nine central street 99001', '2027-10-25T12:00:00-04:00')).toContain(
      'from 7 AM to 7 PM, Central time',
    );
    expect(await at('nine text street 99001', '2027-10-25T12:00:00-04:00')).toContain(
      'The posted hours are 7 a.m. to 8 p.m.',
    );
  });

  it('are what later answers say, too', async () => {
    const { say, last } = await talk(['nine late street 99001'], { now: '2027-11-02T20:00:00-04:00' });
    expect(last).toContain('open now, until 9:30 PM');
    expect((await say('PollingHoursIntent')).speech).toContain('Late Hall is open now, until 9:30 PM');
  });
});

describe('what is asked and said of no more than is true', () => {
  it('says by mail of the precinct alone', async () => {
    const { last } = await talk(['nine desert street 99001']);
    expect(last).toContain('In your precinct, this election is held by mail.');
    expect(last).not.toContain('In Riverbend County, this election is held by mail');
  });

  it('asks for no address where the list is of another election', async () => {
    const { say } = voter({}, { elections: [{ ...general2027, date: '2027-11-09' }] });
    expect((await say('PollingPlaceIntent')).speech).toContain('Ask where to vote.');
  });
});
