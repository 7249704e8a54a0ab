import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { facts, importPath, withFiles } from '../../support/places';

/**
 * Every field of the specification that holds a boolean, a number, a date, a time or one of a few words, in a feed where
 * this one field can't be read: it is a problem of its own line, or it is of a kind that nothing of places depends on.
 */
const SPECIFICATION = join(__dirname, '../../../../shared/data/vip/yaml');

interface Tag {
  _name: string;
  'csv-header-name'?: string;
  type: string;
}

/** Nothing that a voter hears of places comes of these. */
const UNUSED = [
  'election.is_statewide',
  'election.has_election_day_registration',
  'election.election_type',
  'locality.type',
  'source.version',
];

const FILES: Record<string, string> = {
  source: 'id,name,vip_id,date_time,version\nsrc,Office,99,2027-10-01T00:00:00,5.2',
  election:
    'id,date,election_type,state_id,is_statewide,hours_open_id,has_election_day_registration,registration_deadline,absentee_request_deadline\nel,2027-11-02,general,st,true,ho,false,2027-10-04,2027-10-20',
  state: 'id,name\nst,Franklin',
  locality: 'id,name,state_id,type,is_mail_only\nloc,Riverbend County,st,county,false',
  precinct: 'id,name,locality_id,is_mail_only,polling_location_ids\np1,One,loc,false,pl1',
  polling_location:
    'id,name,structured_line_1,structured_city,structured_state,structured_zip,hours_open_id,is_drop_box,is_early_voting,latitude,longitude\npl1,Hall,1 Oak St,Riverbend,FK,99001,ho,false,false,40.1,-80.1',
  schedule:
    'id,hours_open_id,start_date,end_date,start_time,end_time,is_only_by_appointment,is_or_by_appointment,is_subject_to_change\nsch,ho,2027-11-02,2027-11-02,07:00:00-04:00,19:00:00-04:00,false,false,false',
  street_segment:
    'id,city,includes_all_addresses,includes_all_streets,odd_even_both,precinct_id,start_house_number,end_house_number,state,street_name,street_suffix,zip\ns1,Riverbend,false,false,both,p1,1,99,FK,Main,St,99001',
};

const TYPED = /^(?:xs:(?:boolean|integer|double|date|dateTime)|TimeWithZone|OebEnum|DistrictType)$/;

/** The typed fields of one type of the specification, in the names of flat files. */
const typedFields = (file: string): string[] => {
  const { tags = [] } = parse(readFileSync(join(SPECIFICATION, `${file}.yaml`), 'utf8')) as { tags?: Tag[] };
  return tags.filter(({ type }) => TYPED.test(type)).map((tag) => tag['csv-header-name'] ?? '');
};

const problemsWith = (type: string, field: string, value: string) => {
  const [heading = '', row = ''] = (FILES[type] ?? '').split('\n');
  const names = heading.split(',');
  const cells = row.split(',').map((cell, at) => (names[at] === field ? value : cell));
  expect(names).toContain(field);
  const files = Object.fromEntries(
    Object.entries({ ...FILES, [type]: `${heading}\n${cells.join(',')}` }).map(([name, text]) => [`${name}.txt`, text]),
  );
  return withFiles(files, async (folder) => {
    const imported = await importPath(folder, facts());
    imported.remove();
    return { problems: imported.report.problems(), content: imported.content, remove: imported.remove };
  });
};

/** By hand, where the specification isn't at hand: the same fields. */
const OURS: [string, string][] = [
  ['election', 'date'],
  ['election', 'registration_deadline'],
  ['election', 'absentee_request_deadline'],
  ['source', 'date_time'],
  ['locality', 'is_mail_only'],
  ['precinct', 'is_mail_only'],
  ['polling_location', 'is_drop_box'],
  ['polling_location', 'is_early_voting'],
  ['polling_location', 'latitude'],
  ['polling_location', 'longitude'],
  ['schedule', 'start_date'],
  ['schedule', 'end_date'],
  ['schedule', 'start_time'],
  ['schedule', 'end_time'],
  ['schedule', 'is_only_by_appointment'],
  ['schedule', 'is_or_by_appointment'],
  ['schedule', 'is_subject_to_change'],
  ['street_segment', 'includes_all_addresses'],
  ['street_segment', 'includes_all_streets'],
  ['street_segment', 'odd_even_both'],
  ['street_segment', 'start_house_number'],
  ['street_segment', 'end_house_number'],
  ['street_segment', 'state'],
  ['street_segment', 'zip'],
];

/** Types that are rows of another type's file. */
const WITHIN: Record<string, string> = { hours: 'schedule', lat_lng: 'polling_location' };

const ifThere = existsSync(SPECIFICATION) ? it : it.skip;

describe('a value that can not be read', () => {
  it.each(OURS)('is a problem of its line: %s.%s', async (type, field) => {
    const { problems } = await problemsWith(type, field, 'maybe');
    expect(problems.filter(({ file, line }) => file === `${type}.txt` && line === 2)).not.toEqual([]);
  });

  ifThere('is one wherever the specification has a type (skipped without ../shared/data/vip/yaml)', () => {
    const types = readdirSync(SPECIFICATION).map((name) => name.replace('.yaml', ''));
    const all = types
      .filter((type) => (WITHIN[type] ?? type) in FILES)
      .flatMap((type) => typedFields(type).map((field) => [WITHIN[type] ?? type, field].join('.')));
    expect(all.length).toBeGreaterThan(20);
    const judged = new Set([...OURS.map((pair) => pair.join('.')), ...UNUSED]);
    expect(all.filter((field) => !judged.has(field))).toEqual([]);
  });

  it.each([
    ['TRUE', true],
    ['True', true],
    ['1', true],
    ['FALSE', false],
    ['0', false],
    ['yes', true],
    ['No', false],
  ])('is none where it can only mean one thing: %s', async (value, isBox) => {
    const { problems, content } = await problemsWith('polling_location', 'is_drop_box', value);
    expect(problems.filter(({ gravity }) => gravity !== 'warning')).toEqual([]);
    expect(problems.some(({ code }) => code === 'boolean-in-words')).toBe(/yes|no/i.test(value));
    expect(content?.catalogue.places.map(({ kinds }) => kinds.includes('drop-box'))).toEqual([isBox]);
  });

  it('leaves hours unknown, not those of the election', async () => {
    for (const [field, value] of [
      ['end_time', '7 PM'],
      ['start_date', '11/02/2027'],
      ['is_subject_to_change', 'perhaps'],
    ]) {
      const { problems, content } = await problemsWith('schedule', field ?? '', value ?? '');
      expect(content?.catalogue.places.map(({ schedules }) => schedules)).toEqual([[]]);
      expect(problems[0]?.what).toContain('not when they are open');
    }
  });
});
