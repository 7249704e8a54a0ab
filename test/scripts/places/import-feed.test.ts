import { join } from 'node:path';
import type { FeedProblemCode } from '../../../scripts/places/feed-problem';
import {
  document,
  element,
  facts,
  HEAD,
  hours,
  importPath,
  importXml,
  locality,
  place,
  precinct,
  segment,
  withFiles,
} from '../../support/places';

const SOUND = [
  ...HEAD,
  locality('loc', 'Riverbend County'),
  precinct('p1', { PollingLocationIds: 'pl1' }),
  place('pl1', '1 School Rd'),
  segment('s1'),
];

const problemsOf = async (elements: readonly string[], office = facts()): Promise<string[]> => {
  const imported = await importXml(document(elements), office);
  imported.remove();
  return imported.report
    .problems()
    .map(({ gravity, code, element, id }) => `${gravity} ${code} ${element} ${id}`.trim());
};

const second = (more: Record<string, string | readonly string[]>): readonly string[] => [
  ...SOUND,
  segment('s2', { StreetName: 'Oak', ...more }),
];

describe('importFeed', () => {
  it('finds nothing wrong with a sound feed', async () => {
    expect(await problemsOf(SOUND)).toEqual([]);
  });

  it.each<[FeedProblemCode, string, readonly string[]]>([
    ['source-missing', 'feed', SOUND.slice(1)],
    ['source-twice', 'warning', [...SOUND, SOUND[0] ?? '']],
    ['election-missing', 'feed', SOUND.filter((one) => !one.startsWith('<Election'))],
    ['election-twice', 'feed', [...SOUND, SOUND[1] ?? '']],
    ['election-not-in-calendar', 'feed', SOUND.map((one) => one.replace('<Date>2027-11-02', '<Date>2027-11-09'))],
    ['election-date-unclear', 'feed', SOUND.map((one) => one.replace('<Date>2027-11-02', '<Date>11/02/2027'))],
    ['election-over', 'warning', SOUND],
    ['polls-hours-differ', 'warning', SOUND.map((one) => one.replace('19:00:00', '20:00:00'))],
    [
      'offset-differs',
      'warning',
      [...SOUND, hours('h', ['2027-11-02', '2027-11-02', '07:00:00-06:00', '19:00:00-04:00'])],
    ],
    ['closes-before-opening', 'element', [...SOUND, hours('h', ['2027-11-02', '2027-11-02', '19:00:00', '07:00:00'])]],
    ['ends-before-start', 'element', [...SOUND, hours('h', ['2027-11-02', '2027-11-01', '07:00:00', '19:00:00'])]],
    ['not-a-date', 'element', [...SOUND, hours('h', ['10/08/2027', '2027-11-02', '07:00:00', '19:00:00'])]],
    ['not-a-time', 'element', [...SOUND, hours('h', ['2027-11-02', '2027-11-02', '7am', '19:00:00'])]],
    [
      'hours-not-found',
      'element',
      SOUND.map((one) => one.replace('<Name>Place pl1', '<HoursOpenId>x</HoursOpenId><Name>Place pl1')),
    ],
    [
      'hours-hold-an-id',
      'warning',
      SOUND.map((one) =>
        one.replace(
          '<HoursOpenId>polls',
          '<PollingHours><Text language="en">hopl1</Text></PollingHours><HoursOpenId>polls',
        ),
      ),
    ],
    ['place-not-found', 'element', SOUND.map((one) => one.replace('>pl1<', '>pl1 pl9<'))],
    ['place-not-named', 'warning', [...SOUND, place('pl2', '2 School Rd')]],
    ['place-without-address', 'element', [...SOUND, element('PollingLocation', 'pl2', { Name: 'x' })]],
    [
      'position-unusable',
      'warning',
      SOUND.map((one) =>
        one.replace(
          '<Name>Place pl1',
          '<LatLng><Latitude>38</Latitude><Longitude>78.5</Longitude></LatLng><Name>Place pl1',
        ),
      ),
    ],
    [
      'precinct-without-place',
      'warning',
      [...SOUND, precinct('p2'), segment('s2', { PrecinctId: 'p2', StreetName: 'Oak' })],
    ],
    ['precinct-without-segments', 'warning', [...SOUND, precinct('p2', { PollingLocationIds: 'pl1' })]],
    ['precinct-not-found', 'feed', second({ PrecinctId: 'p9' })],
    ['locality-not-found', 'element', [...SOUND, precinct('p2', { LocalityId: 'x' })]],
    ['locality-unmatched', 'warning', [...SOUND, locality('loc2', 'Elsewhere County')]],
    ['id-twice', 'element', [...SOUND, place('pl1', '2 School Rd')]],
    ['segment-without-side', 'element', second({ OddEvenBoth: 'left' })],
    ['segment-all-but-one-side', 'element', second({ OddEvenBoth: 'odd', IncludesAllAddresses: 'true' })],
    ['segment-on-other-side', 'element', second({ OddEvenBoth: 'odd', StartHouseNumber: '4', EndHouseNumber: '4' })],
    ['segment-without-numbers', 'element', second({ StartHouseNumber: '' })],
    ['segment-backwards', 'element', second({ StartHouseNumber: '101' })],
    ['segment-range-with-unit', 'element', second({ UnitNumber: '3' })],
    ['segment-range-with-unit', 'element', second({ HouseNumberPrefix: 'B' })],
    ['segment-without-street', 'element', second({ StreetName: '' })],
    ['segment-without-city', 'element', second({ City: '', Zip: '' })],
    ['segment-without-precinct', 'element', second({ PrecinctId: '' })],
    ['zip-unusable', 'warning', second({ Zip: '9900' })],
    [
      'segments-overlap',
      'element',
      [
        ...second({ StreetName: 'Main', PrecinctId: 'p2', StartHouseNumber: '99', EndHouseNumber: '120' }),
        precinct('p2', { PollingLocationIds: 'pl1' }),
      ],
    ],
  ])('tells of %s as %s', async (code, gravity, elements) => {
    const office = code === 'election-over' ? facts({ today: '2027-11-03' }) : facts();
    const told = await problemsOf(elements, office);
    expect(told.filter((one) => one.startsWith(`${gravity} ${code} `)).length).toBeGreaterThan(0);
    expect(
      told.filter(
        (one) => !one.includes(` ${code} `) && !/place-without-hours|not-named|streets-without-zip/.test(one),
      ),
    ).toEqual([]);
  });

  it('says where a mistake is and what to do', async () => {
    const imported = await importXml(document(second({ StartHouseNumber: '101' })));
    imported.remove();
    const [problem] = imported.report.problems();
    expect(problem).toMatchObject({ element: 'StreetSegment', id: 's2', file: 'feed.xml' });
    expect(problem?.what).toBe(
      'The segment starts at 101, above its end at 99. It is left out, as the VIP specification says.',
    );
    const lines = document(second({ StartHouseNumber: '101' })).split('\n');
    expect(lines[(problem?.line ?? 0) - 1]).toContain('<StreetSegment id="s2">');
  });

  it('shows the first of a kind and counts the rest', async () => {
    const many = Array.from({ length: 50 }, (_, at) => segment(`x${at}`, { OddEvenBoth: '' }));
    const imported = await importXml(document([...SOUND, ...many]));
    imported.remove();
    expect(imported.report.problems()).toHaveLength(20);
    expect(imported.report.counts().get('segment-without-side')).toBe(50);
  });

  it('refuses another version and another kind of document', async () => {
    const versions = await Promise.all(
      ['6.0', '5.2', '5.1', '6.1', '7.0', 'x'].map(async (version) => {
        const { report, remove } = await importXml(document(SOUND, version));
        remove();
        return [...report.counts().keys()].join();
      }),
    );
    expect(versions).toEqual(['', '', 'older-version', 'newer-version', 'unknown-version', 'unknown-version']);
    const other = await importXml('<html></html>');
    other.remove();
    expect([...other.report.counts().keys()]).toContain('no-feed');
  });

  it('says where a document is broken', async () => {
    await expect(importXml('<VipObject>\n<Source id="a">\n</VipObject>')).rejects.toMatchObject({
      file: 'feed.xml',
      line: 3,
    });
  });

  it('reads flat files as it reads XML', async () => {
    const files = {
      'source.txt': 'id,name,vip_id,date_time,version\nsrc,Riverbend County,99,2027-10-01T00:00:00,6.0\n',
      'election.txt': 'id,date,state_id,hours_open_id\nele,2027-11-02,st,polls\n',
      'state.txt': 'id,name\nst,Franklin\n',
      'schedule.txt':
        'id,start_time,end_time,start_date,end_date,hours_open_id\nx,07:00:00-04:00,19:00:00-04:00,2027-11-02,2027-11-02,polls\n',
      'locality.txt': 'id,name,state_id\nloc,Riverbend County,st\n',
      'precinct.txt': 'id,name,locality_id,polling_location_ids\np1,Precinct p1,loc,pl1\n',
      'polling_location.txt':
        'id,name,structured_line_1,structured_city,structured_state,structured_zip\npl1,Place pl1,1 School Rd,Riverbend,FK,99001\n',
      'street_segment.txt':
        'id,city,odd_even_both,precinct_id,start_house_number,end_house_number,state,street_name,street_suffix,zip\n' +
        's1,Riverbend,both,p1,1,99,FK,Main,St,99001\n',
      'contest.txt': 'id,"broken\n',
    };
    const [flat, xml] = [await withFiles(files, (folder) => importPath(folder)), await importXml(document(SOUND))];
    expect(flat.report.problems()).toEqual([]);
    expect(flat.content?.spool.fingerprint()).toBe(xml.content?.spool.fingerprint());
    flat.remove();
    xml.remove();
  });

  it('reads the places of an office without a feed', async () => {
    const places =
      'election_date,county,kind,name,address,city,state,zip,latitude,longitude,directions,hours\n' +
      '2027-11-02,riverbend,early-voting and drop-box,Library,1 Book St,Riverbend,FK,99001,40,-80,,2027-10-20 to 2027-10-30 09:00-17:00 | 2027-11-01 09:00-12:00\n' +
      '2027-11-02,riverbend,vote-center,School,2 Book St,Riverbend,FK,99001,,,,2027-11-02 07:00-19:00\n';
    await withFiles({ 'places.csv': places }, async (folder) => {
      const imported = await importPath(join(folder, 'places.csv'));
      expect(imported.report.problems()).toEqual([]);
      expect(imported.content?.catalogue.places).toMatchObject([
        {
          name: 'Library',
          kinds: ['early-voting', 'drop-box'],
          schedules: [{ from: '2027-10-20' }, { from: '2027-11-01' }],
        },
        { name: 'School' },
      ]);
      imported.remove();
    });
    const wrong = withFiles({ 'places.csv': places.replace('vote-center', 'polling-place') }, (folder) =>
      importPath(join(folder, 'places.csv')),
    );
    await expect(wrong).rejects.toMatchObject({ line: 3, message: expect.stringContaining('need a VIP feed') });
  });
});
