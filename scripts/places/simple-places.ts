import { ANY_DAY } from '../../models/places/any-day';
import type { Days } from '../../models/places/opening-hours';
import { HOURS_EXAMPLE, parseHours } from '../../models/places/parse-hours';
import { csvRows } from './csv-elements';
import type { FeedElement } from './feed-element';
import { FeedError } from './feed-element';
import type { FeedFile } from './feed-files';
import type { FlatRow } from './flat-row';

/** An office without a feed writes one file, `places.csv`: one row for each place and its hours. */
export const SIMPLE_COLUMNS = [
  'election_date',
  'county',
  'kind',
  'name',
  'address',
  'city',
  'state',
  'zip',
  'latitude',
  'longitude',
  'directions',
  'hours',
] as const;

export const isSimplePlaces = (files: readonly FeedFile[]): boolean =>
  files.length === 1 && /^places.*\.csv$/i.test(files[0]?.name ?? '');

const FLAGS: Readonly<Record<string, Record<string, string>>> = {
  'vote-center': {},
  'early-voting': { is_early_voting: 'true' },
  'drop-box': { is_drop_box: 'true' },
  'early-voting and drop-box': { is_early_voting: 'true', is_drop_box: 'true' },
};

const refuse = ({ file, line }: FlatRow, message: string): never => {
  throw new FeedError(message, file, line);
};

/** Hours that hold on any day are for offices: a site of one election has its days. */
const isDated = ({ from, to }: Days): boolean => from !== ANY_DAY.from && to !== ANY_DAY.to;

const schedulesOf = (row: FlatRow, id: string): FeedElement[] => {
  const text = row.cells.hours ?? '';
  const read = parseHours(text);
  if (!read?.schedules.every(isDated))
    return refuse(
      row,
      `The hours "${text}" can not be read. Write dates, days of the week where not all are meant, and times, ` +
        `several parted by |: ${HOURS_EXAMPLE}.`,
    );
  const at = { id, file: row.file, line: row.line };
  return [
    ...read.schedules.map(({ from, to, days, opens, closes }): FeedElement => {
      const fields = { start_date: from, end_date: to, start_time: opens, end_time: closes, days: days?.join(' ') };
      return { type: 'schedule', ...at, fields: { ...fields, hours_open_id: id } };
    }),
    ...(read.closed ?? []).map(({ from, to }): FeedElement => {
      return { type: 'schedule', ...at, fields: { hours_open_id: id, closed_from: from, closed_to: to } };
    }),
  ];
};

const placeOf = (row: FlatRow): FeedElement[] => {
  const { kind = '', county, name, address, city, state, zip, latitude, longitude, directions } = row.cells;
  const flags =
    FLAGS[kind.toLowerCase()] ??
    refuse(
      row,
      `The kind "${kind}" is not known. Write ${Object.keys(FLAGS)
        .map((one) => `"${one}"`)
        .join(', ')}. Polling places of precincts need a VIP feed.`,
    );
  const id = `row-${row.line}`;
  const fields = {
    name,
    structured_line_1: address,
    structured_city: city,
    structured_state: state,
    structured_zip: zip,
    latitude,
    longitude,
    directions,
    hours_open_id: row.cells.hours ? id : undefined,
    ...flags,
  };
  const at = { file: row.file, line: row.line };
  return [
    { type: 'polling_location', id, ...at, fields },
    { type: 'link', id: '', ...at, fields: { owner: county, place: id } },
    ...schedulesOf(row, id),
  ];
};

/** The rows of `places.csv` as the elements of a feed that has vote centers, early voting sites and drop boxes only. */
export async function* simplePlaces(file: FeedFile, onBytes: (bytes: number) => void): AsyncGenerator<FeedElement[]> {
  const counties = new Set<string>();
  let date: string | undefined;
  for await (const rows of csvRows(file, onBytes)) {
    for (const row of rows) {
      const { county, election_date } = row.cells;
      const at = { file: row.file, line: row.line };
      if (!county || !election_date) refuse(row, 'Each row needs county and election_date.');
      if (date === undefined) {
        yield [
          { type: 'source', id: 'source', ...at, fields: { name: row.file } },
          { type: 'election', id: 'election', ...at, fields: { date: election_date } },
        ];
      } else if (date !== election_date)
        refuse(row, 'All rows must be of one election_date: one file for each election.');
      date = election_date;
      if (county && !counties.has(county)) yield [{ type: 'locality', id: county, ...at, fields: { name: county } }];
      if (county) counties.add(county);
      yield placeOf(row);
    }
  }
}
