import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A made-up feed of any size: the same numbers always give the same one. */
export interface FeedSize {
  segments: number;
  precincts: number;
}

/** Segments of one street: six blocks with two sides each. */
const OF_A_STREET = 12;
const PRECINCTS_OF_A_ZIP = 3;
const PRECINCTS_OF_A_COUNTY = 60;

const FIRST = 'OAK MAPLE CEDAR STONY MILL RIVER HUNTER FOREST SUNSET PATTERSON JEFFERSON MISTY CHAPEL LINCOLN'.split(
  ' ',
);
const SECOND = 'RIDGE POINT MOUNTAIN CREEK HILL VIEW BRANCH CROSS HOLLOW FIELD GLEN SPRING'.split(' ');
const SUFFIX = 'ST RD AVE LN DR CT'.split(' ');
const DIRECTION = ['', '', '', 'N', 'S'];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** One street segment as a row of `street_segment.txt`. */
export interface GeneratedSegment {
  id: string;
  city: string;
  zip: string;
  direction: string;
  name: string;
  suffix: string;
  first: number;
  last: number;
  side: 'odd' | 'even';
  precinct: string;
}

const zipsOf = ({ precincts }: FeedSize): number => Math.ceil(precincts / PRECINCTS_OF_A_ZIP);

export const segmentAt = (index: number, size: FeedSize): GeneratedSegment => {
  const ofZip = Math.ceil(size.segments / zipsOf(size));
  const zip = Math.floor(index / ofZip);
  const street = Math.floor((index % ofZip) / OF_A_STREET);
  const piece = (index % ofZip) % OF_A_STREET;
  const block = Math.floor(piece / 2);
  const isOdd = piece % 2 === 1;
  const precinct = zip * PRECINCTS_OF_A_ZIP + ((street * 7 + block) % PRECINCTS_OF_A_ZIP);
  return {
    id: `ss${index}`,
    city: `TOWN ${zip}`,
    zip: String(10_000 + zip),
    direction: at(DIRECTION, street),
    // The number keeps a ZIP code's streets apart once all names are used.
    name: `${at(FIRST, street)} ${at(SECOND, Math.floor(street / FIRST.length))}${street >= 168 ? ` ${Math.floor(street / 168)}` : ''}`,
    suffix: at(SUFFIX, street),
    first: block * 100 + (isOdd ? 1 : 2),
    last: block * 100 + (isOdd ? 99 : 100),
    side: isOdd ? 'odd' : 'even',
    precinct: `pre${Math.min(precinct, size.precincts - 1)}`,
  };
};

/** A file that is written in pieces, so that no feed is ever in memory. */
const writer = (path: string) => {
  const file = openSync(path, 'w');
  let buffer = '';
  const flush = (): void => {
    writeSync(file, buffer);
    buffer = '';
  };
  return {
    line(text: string): void {
      buffer += `${text}\n`;
      if (buffer.length > 1 << 20) flush();
    },
    close(): void {
      flush();
      closeSync(file);
    },
  };
};

const writeFile = (folder: string, name: string, lines: Iterable<string>): void => {
  const file = writer(join(folder, name));
  for (const line of lines) file.line(line);
  file.close();
};

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const segmentRow = (one: GeneratedSegment): string =>
  [
    one.id,
    one.city,
    'FK',
    one.zip,
    one.direction,
    one.name,
    one.suffix,
    one.side,
    one.first,
    one.last,
    one.precinct,
  ].join(',');

/** Writes the feed as VIP 6.0 flat files. */
export const writeFlatFeed = (folder: string, size: FeedSize): void => {
  const counties = Math.ceil(size.precincts / PRECINCTS_OF_A_COUNTY);
  const countyOf = (precinct: number): number => Math.floor(precinct / PRECINCTS_OF_A_COUNTY);
  writeFile(folder, 'source.txt', [
    'id,name,vip_id,date_time,version',
    'src,State of Franklin,99,2027-10-01T00:00:00,6.0',
  ]);
  writeFile(folder, 'election.txt', ['id,date,state_id,hours_open_id', 'ele,2027-11-02,st,polls']);
  writeFile(folder, 'state.txt', ['id,name', 'st,Franklin']);
  writeFile(folder, 'schedule.txt', [
    'id,start_time,end_time,start_date,end_date,hours_open_id',
    's1,07:00:00-04:00,19:00:00-04:00,2027-11-02,2027-11-02,polls',
    's2,09:00:00-04:00,17:00:00-04:00,2027-10-20,2027-10-30,early',
  ]);
  writeFile(folder, 'locality.txt', [
    'id,name,state_id,polling_location_ids',
    ...times(
      counties,
      (county) => `loc${county},County ${county},st,${times(5, (n) => `early${county}_${n}`).join(' ')}`,
    ),
  ]);
  writeFile(folder, 'precinct.txt', [
    'id,name,locality_id,polling_location_ids',
    ...times(size.precincts, (n) => `pre${n},Precinct ${n},loc${countyOf(n)},place${n}`),
  ]);
  writeFile(folder, 'polling_location.txt', [
    'id,name,structured_line_1,structured_city,structured_state,structured_zip,hours_open_id,is_early_voting,latitude,longitude',
    ...times(
      size.precincts,
      (n) =>
        `place${n},School ${n},${n} School Rd,Town ${n},FK,${10_000 + Math.floor(n / 3)},polls,false,${40 + (n % 100) / 100},-80.5`,
    ),
    ...times(counties * 5, (n) => {
      const county = Math.floor(n / 5);
      return `early${county}_${n % 5},Library ${n},${n} Court St,Town ${n},FK,${10_000 + county * 20},early,true,40.${n % 10},-80.4`;
    }),
  ]);
  writeFile(
    folder,
    'street_segment.txt',
    (function* () {
      yield 'id,city,state,zip,street_direction,street_name,street_suffix,odd_even_both,start_house_number,end_house_number,precinct_id';
      for (let index = 0; index < size.segments; index += 1) yield segmentRow(segmentAt(index, size));
    })(),
  );
};

const tag = (name: string, value: string | number): string => `<${name}>${value}</${name}>`;

/** The street segments alone as a VIP 6.0 document: what an XML reader's speed is measured with. */
export const writeXmlSegments = (path: string, size: FeedSize): void => {
  const file = writer(path);
  file.line('<VipObject schemaVersion="6.0">');
  for (let index = 0; index < size.segments; index += 1) {
    const one = segmentAt(index, size);
    const parts = [
      tag('City', one.city),
      tag('OddEvenBoth', one.side),
      tag('PrecinctId', one.precinct),
      tag('StartHouseNumber', one.first),
      tag('EndHouseNumber', one.last),
      tag('State', 'FK'),
      tag('StreetName', one.name),
      tag('StreetSuffix', one.suffix),
      tag('Zip', one.zip),
    ];
    file.line(`  <StreetSegment id="${one.id}">\n    ${parts.join('\n    ')}\n  </StreetSegment>`);
  }
  file.line('</VipObject>');
  file.close();
};
