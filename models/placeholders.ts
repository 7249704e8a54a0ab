import { ACTIONS, type Action, METHODS, type Method, VOTERS, type Voters } from './content/deadline-lists';

/** What an answer may leave to the calendar and the office to fill in. The list is closed. */
export type Placeholder =
  | { kind: 'election'; which: 'next' | 'following' | 'last'; field: 'name' | 'date' | 'on-date' }
  | { kind: 'polls'; field: 'open' | 'close' }
  | { kind: 'deadline'; action: Action; form: 'all-ways' | 'last-day' | 'on-last-day' }
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
  for (const field of ['name', 'date', 'on-date'] as const) {
    list.push([`election.${field}`, { kind: 'election', which: 'next', field }]);
    list.push([`election.next.${field}`, { kind: 'election', which: 'following', field }]);
    list.push([`election.last.${field}`, { kind: 'election', which: 'last', field }]);
  }
  for (const field of ['open', 'close'] as const) list.push([`polls.${field}`, { kind: 'polls', field }]);
  for (const field of OFFICE_FIELDS) list.push([`office.${field}`, { kind: 'office', field }]);
  for (const field of STATE_FIELDS) list.push([`state.${field}`, { kind: 'state', field }]);
  for (const action of ACTIONS) {
    list.push([`deadline.${action}`, { kind: 'deadline', action, form: 'all-ways' }]);
    for (const form of ['last-day', 'on-last-day'] as const) {
      list.push([`deadline.${action}.${form}`, { kind: 'deadline', action, form }]);
    }
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

/** What has to be known of a placeholder besides its value. */
export interface PlaceholderFacts {
  /** Whose fact it speaks: one that differs from county to county has to wait for the county. */
  speaksOf: 'election' | 'office' | 'county' | 'state';
  /** The action whose deadline ends it, where it names a date that passes. */
  governedBy?: Action | undefined;
  /** What has to be on file for the election, as `register`, or `register.mail.all` for one way of some voters. */
  needs: readonly string[];
  /** How many elections ahead it takes, or an earlier one. */
  elections: 0 | 1 | 2 | 'earlier';
}

/** A new kind of placeholder doesn't compile before it says all of this. */
export const factsOf = (placeholder: Placeholder): PlaceholderFacts => {
  switch (placeholder.kind) {
    case 'election': {
      const elections = { next: 1, following: 2, last: 'earlier' } as const;
      return { speaksOf: 'election', needs: [], elections: elections[placeholder.which] };
    }
    case 'polls':
      return { speaksOf: 'election', needs: [], elections: 1 };
    case 'deadline': {
      const { action } = placeholder;
      const way = placeholder.form === 'one-way' ? `${action}.${placeholder.method}.${placeholder.voters}` : action;
      return { speaksOf: 'election', governedBy: action, needs: [way], elections: 1 };
    }
    case 'early-voting': {
      const needs = ['early-voting-start', 'early-voting-end'];
      return { speaksOf: 'election', governedBy: 'early-voting-end', needs, elections: 1 };
    }
    case 'office':
    case 'state':
    case 'county':
      return { speaksOf: placeholder.kind, needs: [], elections: 0 };
  }
};
