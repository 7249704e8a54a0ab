import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../../../scripts/smapi/zip';
import { importPath, withFiles } from '../../support/places';

const FEED: Record<string, string> = {
  'source.txt': 'id,name,vip_id,date_time,version\nsrc,Office,99,2027-10-01T00:00:00,5.2\n',
  'election.txt': 'id,date,state_id\nel,2027-11-02,st\n',
  'state.txt': 'id,name\nst,Franklin\n',
  'locality.txt': 'id,name,state_id\nloc,Riverbend County,st\n',
  'precinct.txt': 'id,name,locality_id,polling_location_ids\np1,One,loc,pl1\n',
  'polling_location.txt':
    'id,name,structured_line_1,structured_city,structured_state,structured_zip\npl1,Peña Hall,1 Oak St,Riverbend,FK,99001\n',
  'street_segment.txt':
    'id,city,odd_even_both,precinct_id,start_house_number,end_house_number,state,street_name,street_suffix,zip\n' +
    's1,Riverbend,both,p1,1,99,FK,Main,St,99001\ns2,Riverbend,both,p1,1,99,FK,Elm,St,99001\n',
};

type Files = Record<string, string | Uint8Array>;

const read = (files: Files, path = '.') =>
  withFiles(files, async (folder) => {
    const imported = await importPath(join(folder, path));
    const { content, report } = imported;
    const result = {
      names: content?.catalogue.places.map(({ name }) => name),
      segments: content?.manifest.counts.segments,
      problems: report.problems().map(({ code, file, line }) => `${code} ${file}:${line}`),
    };
    imported.remove();
    return result;
  });

const SOUND = { names: ['Peña Hall'], segments: 2 };
const quiet = ({ problems }: { problems: string[] }) => problems.filter((one) => !/place-without-hours/.test(one));

describe('a feed as offices keep it', () => {
  it('is read in Latin-1, in the Unicode of Excel, with a mark at its beginning', async () => {
    const text = FEED['polling_location.txt'] ?? '';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [Buffer.from(text, 'latin1'), utf16, Buffer.from(`\ufeff${text}`, 'utf8')])
      expect(await read({ ...FEED, 'polling_location.txt': bytes })).toMatchObject(SOUND);
  });

  it.each(['\t', ';', '|'])('is read with cells parted by %j', async (mark) => {
    const files = Object.fromEntries(Object.entries(FEED).map(([name, text]) => [name, text.replaceAll(',', mark)]));
    expect(await read(files)).toMatchObject(SOUND);
  });

  it('is read without a copy that lies beside, which is told', async () => {
    const told = await read({ ...FEED, 'street_segment.bak.txt': FEED['street_segment.txt'] ?? '' });
    expect(told).toMatchObject(SOUND);
    expect(quiet(told)).toEqual(['file-passed-over street_segment.bak.txt:1']);
  });

  it('is not read with two files of one type', async () => {
    const both = { ...FEED, 'street_segment.csv': FEED['street_segment.txt'] ?? '' };
    await expect(read(both)).rejects.toThrow(/both are street_segment\. Keep one of them\. Nothing was changed\./);
  });

  it('is read in a folder in a folder, and in a zip of one', () =>
    withFiles({}, async (folder) => {
      mkdirSync(join(folder, 'a', 'b'), { recursive: true });
      for (const [name, text] of Object.entries(FEED)) writeFileSync(join(folder, 'a', 'b', name), text);
      const imported = await importPath(folder);
      expect(imported.content?.manifest.counts.segments).toBe(2);
      imported.remove();
      const zip = zipOf(Object.fromEntries(Object.entries(FEED).map(([name, text]) => [`vip/2027/${name}`, text])));
      writeFileSync(join(folder, 'feed.zip'), zip);
      const zipped = await importPath(join(folder, 'feed.zip'));
      expect(zipped.content?.catalogue.places.map(({ name }) => name)).toEqual(['Peña Hall']);
      zipped.remove();
      writeFileSync(join(folder, 'cut.zip'), zip.subarray(0, Math.floor(zip.length * 0.6)));
      await expect(importPath(join(folder, 'cut.zip'))).rejects.toThrow(/damaged, or was cut off.*Download it again/);
    }));

  it.each([
    ['precinct.txt', /has no precinct\.txt, but its rows lead to precincts/],
    ['polling_location.txt', /has no polling_location\.txt, but its rows name places/],
    ['locality.txt', /has no locality\.txt/],
  ])('is not read without %s', async (name, message) => {
    const { [name]: _, ...others } = FEED;
    await expect(read(others as Files)).rejects.toThrow(message);
  });

  it('tells of a column that is missing, once', async () => {
    const text = (FEED['street_segment.txt'] ?? '').replace('precinct_id', 'precinct');
    await expect(read({ ...FEED, 'street_segment.txt': text })).rejects.toMatchObject({
      file: 'street_segment.txt',
      line: 1,
      message: expect.stringContaining('The column precinct_id is missing'),
    });
  });

  it('tells of a quote that is never closed, and of one that takes in whole rows', async () => {
    const [heading = '', first = '', second = ''] = (FEED['street_segment.txt'] ?? '').split('\n');
    const open = [heading, first, second.replace('Elm', '"Elm'), first, first].join('\n');
    await expect(read({ ...FEED, 'street_segment.txt': open })).rejects.toMatchObject({
      line: 3,
      message: expect.stringContaining('A quote is opened in this row and never closed'),
    });
    const rows = [heading, first.replace('Main', '"Main'), second, second.replace('Elm', 'Elm"')].join('\n');
    const told = await read({ ...FEED, 'street_segment.txt': rows });
    expect(told.names).toBeUndefined();
    expect(told.problems).toContain('row-over-lines street_segment.txt:2');
  });

  it('is read in VIP 3 as XML', async () => {
    const xml = `<?xml version="1.0"?>
<VipObject schemaVersion="3.0">
  <source id="1"><name>Office</name><vip_id>99</vip_id><datetime>2027-10-01T00:00:00</datetime></source>
  <election id="2"><date>2027-11-02</date><state_id>3</state_id></election>
  <state id="3"><name>Franklin</name></state>
  <locality id="4"><name>Riverbend County</name><state_id>3</state_id></locality>
  <precinct id="5"><name>One</name><locality_id>4</locality_id><mail_only>No</mail_only><polling_location_id>6</polling_location_id></precinct>
  <polling_location id="6"><address><location_name>Peña Hall</location_name><line1>1 Oak St</line1><city>Riverbend</city><state>FK</state><zip>99001</zip></address></polling_location>
  <street_segment id="7"><start_house_number>1</start_house_number><end_house_number>99</end_house_number><odd_even_both>Both</odd_even_both>
    <non_house_address><street_name>Main</street_name><street_suffix>St</street_suffix><city>Riverbend</city><state>FK</state><zip>99001</zip></non_house_address><precinct_id>5</precinct_id></street_segment>
</VipObject>`;
    const told = await read({ 'feed.xml': xml }, 'feed.xml');
    expect(told).toMatchObject({ names: ['Peña Hall'], segments: 1 });
    expect(quiet(told)).toEqual(['older-version feed.xml:2']);
  });
});
