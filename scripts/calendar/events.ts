import type { ContentRow } from '../../models/content/content-row';
import type { Deadline } from '../../models/content/deadline';
import type { Action, Method, Voters } from '../../models/content/deadline-lists';
import type { Election } from '../../models/content/election';
import type { Jurisdiction } from '../../models/content/jurisdiction';
import { lineageOf } from '../../models/content/lineage';
import { keyOf } from '../../models/content/row-key';

/** One date of the office's calendar. Times are `17:00`, on the clock of `zone`. */
export interface CalendarEvent {
  /** The same for the same row, however its date changes: a calendar moves the event it has. */
  key: string;
  election: Election;
  what: string;
  date: string;
  /** None: the whole day. */
  time?: string | undefined;
  until?: string | undefined;
  zone: string;
  rule?: string | undefined;
  citation?: string | undefined;
}

const ACTIONS: Record<Action, string> = {
  register: 'Register to vote',
  'update-registration': 'Update a registration',
  'request-ballot': 'Request an absentee ballot',
  'return-ballot': 'Return an absentee ballot',
  'cure-ballot': 'Cure a ballot',
  'early-voting-start': 'Early voting begins',
  'early-voting-end': 'Early voting ends',
};

const METHODS: Record<Method, string> = {
  online: ' online',
  mail: ' by mail',
  'in-person': ' in person',
  email: ' by email',
  fax: ' by fax',
  'drop-box': ' at a drop box',
  any: '',
};

const VOTERS: Record<Voters, string> = {
  all: '',
  'first-time': ', first-time voters',
  'military-overseas': ', military and overseas voters',
};

const whatOf = ({ action, method, voters, test }: Deadline): string => {
  const how = `${ACTIONS[action]}${METHODS[method]}${VOTERS[voters]}`;
  return action.startsWith('early-voting') ? how : `${how}: last day, ${test}`;
};

const order = (a: CalendarEvent, b: CalendarEvent): number =>
  a.election.date.localeCompare(b.election.date) ||
  a.election.id.localeCompare(b.election.id) ||
  `${a.date} ${a.time ?? '24:00'}`.localeCompare(`${b.date} ${b.time ?? '24:00'}`) ||
  a.key.localeCompare(b.key);

/** The day on which nothing of an election is ahead any more: a ballot is cured after election day. */
const lastDates = (contents: readonly ContentRow[]): Map<string, string> => {
  const last = new Map<string, string>();
  const add = (election: string, date: string): void => {
    if (date > (last.get(election) ?? '')) last.set(election, date);
  };
  for (const { sheet, row } of contents) {
    if (sheet === 'elections') add(row.id, row.date);
    else if (sheet === 'deadlines') add(row.election, row.date);
  }
  return last;
};

/** Every election and deadline, or those that the voters of one place have, by election and date. */
export const eventsOf = (
  contents: readonly ContentRow[],
  { county, from }: { county?: string | undefined; from: string },
): CalendarEvent[] => {
  const places = new Map<string, Jurisdiction>();
  for (const { sheet, row } of contents) if (sheet === 'jurisdictions') places.set(row.id, row);
  const here = county === undefined ? undefined : lineageOf(county, (id) => places.get(id)?.parent);
  const last = lastDates(contents);
  const elections = new Map<string, Election>();
  for (const { sheet, row } of contents) {
    if (sheet !== 'elections' || (last.get(row.id) ?? row.date) < from) continue;
    if (here?.includes(row.jurisdiction) ?? true) elections.set(row.id, row);
  }
  const zoneOf = ({ jurisdiction }: Election): string => places.get(county ?? jurisdiction)?.time_zone ?? 'UTC';
  const events: CalendarEvent[] = [];
  for (const election of elections.values()) {
    const { date, name, polls_open, polls_close, jurisdiction } = election;
    const what = `Election day: ${name}, ${places.get(jurisdiction)?.name ?? jurisdiction}`;
    events.push({
      key: `election/${election.id}`,
      election,
      what,
      date,
      time: polls_open,
      until: polls_close,
      zone: zoneOf(election),
    });
  }
  for (const content of contents) {
    const election = content.sheet === 'deadlines' ? elections.get(content.row.election) : undefined;
    if (content.sheet !== 'deadlines' || !election) continue;
    const { date, time, rule, citation } = content.row;
    const key = `deadline/${keyOf(content)}`;
    events.push({ key, election, what: whatOf(content.row), date, time, zone: zoneOf(election), rule, citation });
  }
  return events.sort(order);
};
