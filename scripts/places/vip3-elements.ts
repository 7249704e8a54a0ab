import type { ElementType, FeedElement } from './feed-element';
import type { FlatRow } from './flat-row';

/** VIP 3 has its links in files of their own. */
export const isVip3 = (names: readonly string[]): boolean =>
  names.some((name) => /^precinct(_split)?_polling_location\./i.test(name));

type Cells = FlatRow['cells'];

/** VIP 3 says YES and NO; anything else is judged as in later versions. */
const flag = (cell: string | undefined): Cells =>
  cell === undefined ? {} : { is_mail_only: cell.replace(/^yes$/i, 'true').replace(/^no$/i, 'false') };

const without = (cells: Cells, prefix: string): Cells =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name.replace(prefix, ''), cell]));

const place = (cells: Cells, isEarly: boolean): Cells => {
  const { location_name, line1, line2, line3, city, state, zip, directions, polling_hours, days_times_open } = without(
    cells,
    'address_',
  );
  const hours = polling_hours ?? days_times_open;
  return {
    ...(location_name ? { name: location_name } : {}),
    ...(line1 ? { structured_line_1: line1 } : {}),
    ...(line2 ? { structured_line_2: line2 } : {}),
    ...(line3 ? { structured_line_3: line3 } : {}),
    ...(city ? { structured_city: city } : {}),
    ...(state ? { structured_state: state } : {}),
    ...(zip ? { structured_zip: zip } : {}),
    ...(directions ? { directions } : {}),
    ...(hours && !hours.startsWith('00:00') ? { hours } : {}),
    is_early_voting: String(isEarly),
  };
};

const segment = (cells: Cells): Cells => {
  const {
    precinct_split_id,
    precinct_id = '',
    apartment,
    start_apartment_number,
    odd_even_both,
    ...rest
  } = without(cells, 'non_house_address_');
  const unit = apartment ?? start_apartment_number;
  return {
    ...rest,
    precinct_id: precinct_split_id ?? precinct_id,
    ...(odd_even_both ? { odd_even_both: odd_even_both.toLowerCase() } : {}),
    ...(unit ? { unit_number: unit } : {}),
  };
};

const MADE_OF: Readonly<Record<string, [ElementType, (cells: Cells) => Cells]>> = {
  source: ['source', ({ datetime = '', ...cells }) => ({ ...cells, date_time: datetime, version: '3.0' })],
  election: ['election', (cells) => cells],
  state: ['state', (cells) => cells],
  locality: ['locality', (cells) => cells],
  precinct: ['precinct', ({ mail_only, ...cells }) => ({ ...cells, ...flag(mail_only) })],
  precinct_split: ['precinct', ({ precinct_id = '', ...cells }) => ({ ...cells, split_of: precinct_id })],
  polling_location: ['polling_location', (cells) => place(cells, false)],
  early_vote_site: ['polling_location', (cells) => place(cells, true)],
  street_segment: ['street_segment', segment],
};

const LINK = /^(precinct_split|precinct|locality|state)_(polling_location|early_vote_site)$/;

/** Whether a file of VIP 3 has to do with places. */
export const isVip3Type = (type: string): boolean => type in MADE_OF || LINK.test(type);

/** A row of VIP 3 as the element of VIP 5 that it would be today. */
export const fromVip3 = ({ file, line, cells, isRagged }: FlatRow, type: string): FeedElement[] => {
  const ragged = isRagged ? { isRagged } : {};
  const [, owner, site] = LINK.exec(type) ?? [];
  if (owner && site) {
    const fields = { owner: cells[`${owner}_id`], place: cells[`${site}_id`] };
    return [{ type: 'link', id: '', file, line, fields, ...ragged }];
  }
  const made = MADE_OF[type];
  if (!made) return [];
  const { id = '', ...rest } = cells;
  return [{ type: made[0], id, file, line, fields: made[1](rest), ...ragged }];
};
