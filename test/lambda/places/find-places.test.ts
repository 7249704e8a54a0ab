import type { PlacesAnswer } from '../../../lambda/places/places-answer';
import {
  document,
  ELECTION_NOON,
  finderOf,
  HEAD,
  hours,
  importXml,
  locality,
  place,
  precinct,
  segment,
} from '../../support/places';

const FEED = document([
  ...HEAD,
  hours('early', ['2027-10-25', '2027-10-30', '09:00:00-04:00', '17:00:00-04:00']),
  locality('loc', 'Riverbend County', { PollingLocationIds: 'early1 box1 box2' }),
  precinct('p1', { PollingLocationIds: 'pl1' }),
  precinct('p2', { PollingLocationIds: 'pl2 early2' }),
  precinct('mail', { IsMailOnly: 'true' }),
  precinct('none'),
  place('pl1', '1 School Rd'),
  place('pl2', '2 School Rd'),
  place('early1', '3 Court St', { IsEarlyVoting: 'true', HoursOpenId: 'early' }),
  place('early2', '4 Court St', { IsEarlyVoting: 'true', HoursOpenId: 'early' }),
  place('box1', '5 Court St', { IsDropBox: 'true', LatLng: '<Latitude>40.0</Latitude><Longitude>-80.0</Longitude>' }),
  place('box2', '6 Court St', { IsDropBox: 'true', LatLng: '<Latitude>40.1</Latitude><Longitude>-80.0</Longitude>' }),
  segment('odd', { OddEvenBoth: 'odd' }),
  segment('even', { OddEvenBoth: 'even', PrecinctId: 'p2' }),
  segment('north', { StreetDirection: 'N', StreetName: 'Oak' }),
  segment('south', { StreetDirection: 'S', StreetName: 'Oak', PrecinctId: 'p2' }),
  segment('apart', {
    StartHouseNumber: '7',
    EndHouseNumber: '7',
    HouseNumberPrefix: 'B',
    HouseNumberSuffix: '1/2',
    PrecinctId: 'p2',
  }),
  segment('flats', { StartHouseNumber: '9', EndHouseNumber: '9', UnitNumber: ['2', '3'], PrecinctId: 'p2' }),
  segment('lane', { StreetName: 'Mill', StreetSuffix: 'Ln', IncludesAllAddresses: 'true', PrecinctId: 'mail' }),
  segment('way', { StreetName: 'Far', StreetSuffix: 'Way', PrecinctId: 'none' }),
  segment('town', { City: 'Hollow', Zip: '99002', IncludesAllStreets: 'true' }),
  segment('hill', { City: 'Hollow', Zip: '99002', StreetName: 'Hill', PrecinctId: 'p2' }),
  segment('clash1', { StreetName: 'Clash' }),
  segment('clash2', { StreetName: 'Clash', PrecinctId: 'p2', StartHouseNumber: '50' }),
]);

const here = { city: 'Riverbend', stateOrRegion: 'FK', postalCode: '99001' };

const inShort = (answer: PlacesAnswer): string => {
  if (answer.kind === 'found') return `found ${answer.precinct.id}${answer.isExact ? '' : ' loosely'}`;
  if (answer.kind === 'ambiguous') return `ambiguous ${answer.missing} ${answer.choices.join(', ')}`.trim();
  return answer.kind === 'unknown' ? `unknown ${answer.why}` : answer.kind;
};

describe('findPlaces', () => {
  it.each([
    ['1 Main St', 'found p1'],
    ['98 Main Street', 'found p2'],
    ['100 Main St', 'unknown not-found'],
    ['1 Main', 'found p1 loosely'],
    ['1 Main Ave', 'unknown not-found'],
    ['1 N Main St', 'unknown not-found'],
    ['1 North Oak Street', 'found p1'],
    ['1 Oak St N', 'found p1'],
    ['1 Oak St', 'ambiguous street North Oak Street, South Oak Street'],
    ['B7 1/2 Main St', 'found p2'],
    ['B7 Main St', 'unknown not-found'],
    ['7 1/2 Main St', 'found p1'],
    ['7A Main St', 'found p1'],
    ['9 Main St Apt 3', 'found p2'],
    ['9 Main St Apt 4', 'found p1'],
    ['9 Main St', 'ambiguous unit Main Street'],
    ['Main St', 'ambiguous number Main Street'],
    ['5000 Mill Lane', 'mail-only'],
    ['Mill Ln', 'mail-only'],
    ['12 Far Way', 'unknown no-place'],
    ['60 Clash St', 'ambiguous nothing Clash Street'],
    ['40 Clash St', 'found p1'],
  ])('answers %s', async (addressLine1, expected) => {
    const imported = await importXml(FEED);
    const answer = await finderOf(imported).find({ address: { ...here, addressLine1 } });
    imported.remove();
    expect(inShort(answer)).toBe(expected);
  });

  describe('over one import', () => {
    let imported: Awaited<ReturnType<typeof importXml>>;
    beforeAll(async () => {
      imported = await importXml(FEED);
    });
    afterAll(() => imported.remove());
    const ask = (query: Parameters<ReturnType<typeof finderOf>['find']>[0]) => finderOf(imported).find(query);

    it('lets a street beat its city’s wildcard, and finds the wildcard by city alone', async () => {
      const hollow = { city: 'HOLLOW', stateOrRegion: 'FK', postalCode: '99002' };
      const of = async (addressLine1: string) => inShort(await ask({ address: { ...hollow, addressLine1 } }));
      expect(await of('5 Hill St')).toBe('found p2');
      expect(await of('5 Any Rd')).toBe('found p1');
      expect(inShort(await ask({ address: { city: 'Hollow', addressLine1: '5 Any Rd' } }))).toBe('found p1');
    });

    it('gives the polling place its hours, and the election’s where it has none', async () => {
      const answer = await ask({ address: { ...here, addressLine1: '1 Main St' } });
      if (answer.kind !== 'found') throw new Error(answer.kind);
      const [polling] = answer.pollingPlaces;
      expect(polling?.place).toMatchObject({ id: 'pl1', address: ['1 School Rd'], kinds: ['polling-place'] });
      expect(polling?.opening.state).toBe('open');
      expect(polling?.opening.next?.closes.toString()).toContain('T19:00:00-04:00');
    });

    it('offers a precinct’s own early voting site to that precinct only', async () => {
      const sitesAt = async (addressLine1: string) => {
        const answer = await ask({ address: { ...here, addressLine1 } });
        return 'county' in answer ? answer.county?.earlyVoting.map(({ place }) => place.id).sort() : undefined;
      };
      expect(await sitesAt('1 Main St')).toEqual(['early1']);
      expect(await sitesAt('2 Main St')).toEqual(['early1', 'early2']);
    });

    it('lists a ZIP code’s county, nearest first from where the voter is', async () => {
      const answer = await ask({ address: { postalCode: '99001' }, position: { latitude: 40.11, longitude: -80 } });
      if (answer.kind !== 'county-sites') throw new Error(answer.kind);
      const { measuredFrom, dropBoxes, locality } = answer.county;
      expect(dropBoxes.map(({ place, away }) => [place.id, away && Math.round(away.miles * 10) / 10])).toEqual([
        ['box2', 0.7],
        ['box1', 7.6],
      ]);
      expect([measuredFrom, locality.jurisdiction]).toEqual(['position', 'riverbend']);
    });

    it('says early voting is over on election day and when it opens before', async () => {
      const stateAt = async (moment: string) => {
        const answer = await ask({ address: { postalCode: '99001' }, nowMs: Date.parse(moment) });
        return answer.kind === 'county-sites' ? answer.county.earlyVoting[0]?.opening.state : undefined;
      };
      expect(await stateAt('2027-11-02T12:00:00-04:00')).toBe('over');
      expect(await stateAt('2027-10-26T12:00:00-04:00')).toBe('open');
      expect(await stateAt('2027-10-01T12:00:00-04:00')).toBe('opens-later');
    });

    it('knows nothing of other states', async () => {
      const answer = await ask({ address: { ...here, stateOrRegion: 'VA', addressLine1: '1 Main St' } });
      expect(inShort(answer)).toBe('unknown other-state');
    });

    it('reads the table twice at most, and the manifest once', async () => {
      const finder = finderOf(imported);
      const address = { ...here, addressLine1: '1 Main St', addressLine2: 'Apt 9' };
      await finder.find({ address });
      expect(finder.store.trips).toHaveLength(2);
      await finder.find({ address });
      expect(finder.store.trips).toHaveLength(4);
      expect(finder.store.trips.flat().filter((key) => key.includes('MANIFEST'))).toHaveLength(1);
    });

    it('names no address in what it throws', async () => {
      const broken = finderOf(imported);
      broken.store.read = async () => new Map();
      const failed = broken.find({ address: { ...here, addressLine1: '1 Main St' } });
      await expect(failed).rejects.toThrow(/^An item is missing: MANIFEST\.$/);
    });
  });

  it('asks for the county where a ZIP code is in two', async () => {
    const feed = document([
      ...HEAD,
      locality('loc', 'Riverbend County', { PollingLocationIds: 'a' }),
      locality('loc2', 'Stonefield', { PollingLocationIds: 'b' }),
      place('a', '1 Court St', { IsDropBox: 'true' }),
      place('b', '2 Court St', { IsDropBox: 'true' }),
    ]);
    const imported = await importXml(feed);
    const { find } = finderOf(imported);
    const address = { postalCode: '99001' };
    expect(inShort(await find({ address }))).toBe('ambiguous county Riverbend County, Stonefield');
    const known = await find({ address, jurisdiction: 'riverbend', nowMs: ELECTION_NOON });
    expect(known.kind === 'county-sites' && known.county.dropBoxes.map(({ place }) => place.id)).toEqual(['a']);
    imported.remove();
  });

  it('leads to vote centers, nearest first, where a county has them and no segments', async () => {
    const feed = document([
      ...HEAD,
      locality('loc', 'Riverbend County', { PollingLocationIds: 'near far' }),
      precinct('p1'),
      place('far', '1 Court St', { LatLng: '<Latitude>40.5</Latitude><Longitude>-80</Longitude>' }),
      place('near', '2 Court St'),
    ]);
    const imported = await importXml(
      feed,
      undefined,
      new Map([
        ['99001', [40, -80]],
        ['99003', [40.05, -80]],
      ]),
    );
    const { find } = finderOf(imported);
    const answer = await find({ address: { addressLine1: '1 Main St', postalCode: '99003' } });
    if (answer.kind !== 'vote-centers') throw new Error(answer.kind);
    expect(answer.county.measuredFrom).toBe('zip');
    expect(answer.county.voteCenters.map(({ place, away }) => [place.id, away?.compass, away?.isRough])).toEqual([
      ['near', 'south', true],
      ['far', 'north', true],
    ]);
    imported.remove();
  });
});
