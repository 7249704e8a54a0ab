import { ACTIONS, type Action, METHODS, type Method, VOTERS, type Voters } from './content/deadline';

/** What an answer may leave to the calendar and the office to fill in. The list is closed. */
export type Placeholder =
  | { kind: 'election'; which: 'next' | 'following' | 'last'; field: 'name' | 'date' }
  | { kind: 'polls'; field: 'open' | 'close' }
  | { kind: 'deadline'; action: Action; form: 'all-ways' | 'last-day' }
  | { kind: 'deadline'; action: Action; form: 'one-way'; method: Method; voters: Voters }
  | { kind: 'early-voting' }
  | { kind: 'office'; field: OfficeField }
  | { kind: 'state'; field: StateField }
  | { kind: 'county' };

const OFFICE_FIELDS = ['name', 'phone', 'website', 'address', 'hours'] as const;
const STATE_FIELDS = ['name', 'phone', 'website'] as const;
export type OfficeField = (typeof OFFICE_FIELDS)[number];
export type StateField = (typeof STATE_FIELDS)[number];

const known = (): Map<string, Placeholder> => {
  const list: [string, Placeholder][] = [
    ['early-voting.dates', { kind: 'early-voting' }],
    ['county.name', { kind: 'county' }],
  ];
  for (const field of ['name', 'date'] as const) {
    list.push([`election.${field}`, { kind: 'election', which: 'next', field }]);
    list.push([`election.next.${field}`, { kind: 'election', which: 'following', field }]);
    list.push([`election.last.${field}`, { kind: 'election', which: 'last', field }]);
  }
  for (const field of ['open', 'close'] as const) list.push([`polls.${field}`, { kind: 'polls', field }]);
  for (const field of OFFICE_FIELDS) list.push([`office.${field}`, { kind: 'office', field }]);
  for (const field of STATE_FIELDS) list.push([`state.${field}`, { kind: 'state', field }]);
  for (const action of ACTIONS) {
    list.push([`deadline.${action}`, { kind: 'deadline', action, form: 'all-ways' }]);
    list.push([`deadline.${action}.last-day`, { kind: 'deadline', action, form: 'last-day' }]);
    for (const method of METHODS) {
      for (const voters of VOTERS) {
        const name = `deadline.${action}.${method}${voters === 'all' ? '' : `.${voters}`}`;
        list.push([name, { kind: 'deadline', action, form: 'one-way', method, voters }]);
      }
    }
  }
  return new Map(list);
};

/** Every placeholder by its name, without the braces. */
export const PLACEHOLDERS: ReadonlyMap<string, Placeholder> = known();

export type Segment = string | { name: string; placeholder: Placeholder | undefined };

/** An answer's text in pieces; a piece in braces whose name is not known has no placeholder. */
export const segmentsOf = (text: string): Segment[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!/^\{.*\}$/.test(piece)) return piece;
      const name = piece.slice(1, -1).trim();
      return { name, placeholder: PLACEHOLDERS.get(name) };
    });

/** The placeholders of a text that are known, in order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  segmentsOf(text).flatMap((piece) => (typeof piece !== 'string' && piece.placeholder ? [piece.placeholder] : []));
