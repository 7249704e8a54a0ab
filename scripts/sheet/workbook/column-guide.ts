import type { COLUMNS } from '../../../models/content/columns';
import type { SheetName } from '../../../models/content/content-row';

/** The closed lists that a cell's drop-down offers; `jurisdictions` and `elections` are the ids of those sheets. */
export type ListName =
  | 'topics'
  | 'locales'
  | 'actions'
  | 'methods'
  | 'voters'
  | 'tests'
  | 'types'
  | 'zones'
  | 'governing'
  | 'jurisdictions'
  | 'elections';

/** What a person has to know of one column. */
export interface ColumnGuide {
  /** For the ear of a clerk: the note on the heading. */
  note: string;
  example: string;
  /** In characters. */
  width: number;
  list?: ListName;
}

type Guides = { [S in SheetName]: Record<(typeof COLUMNS)[S][number], ColumnGuide> };

const PLACE_ID = 'Short name in lower-case letters, digits and hyphens. Other sheets refer to it, so keep it for good.';
const DATE = 'Year, month, day.';

export const COLUMN_GUIDES: Guides = {
  jurisdictions: {
    id: { note: PLACE_ID, example: 'riverbend', width: 16 },
    name: { note: 'The name as it is spoken.', example: 'Riverbend County', width: 24 },
    name_es: { note: 'The name as it is spoken in Spanish.', example: 'Condado de Riverbend', width: 24 },
    ocd_id: {
      note: 'Open Civic Data id of the place, if you know it. Never spoken.',
      example: 'ocd-division/country:us/state:fk/county:riverbend',
      width: 20,
    },
    parent: {
      note: 'The id of the place above: the state of a county, us for a state. Empty for us.',
      example: 'franklin',
      width: 14,
      list: 'jurisdictions',
    },
    also_known_as: {
      note: 'Other names that voters say, with a bar between them.',
      example: 'Riverbend | River Bend',
      width: 28,
    },
    time_zone: { note: 'Deadlines end by this clock.', example: 'America/New_York', width: 20, list: 'zones' },
    phone: {
      note: 'Spoken whenever there is no approved answer: the most important cell of the row.',
      example: '800-555-0117',
      width: 16,
    },
    website: { note: 'The official page; it begins with https://', example: 'https://riverbend.gov', width: 30 },
    address: { note: 'Where voters can go, as you would say it.', example: '240 Ferry Street in Riverbend', width: 30 },
    office_hours: {
      note: 'When the office is open, as you would say it.',
      example: 'Monday through Friday, 8 AM to 5 PM',
      width: 30,
    },
    office_hours_es: {
      note: 'The same in Spanish.',
      example: 'de lunes a viernes, de 8 de la mañana a 5 de la tarde',
      width: 30,
    },
  },
  elections: {
    id: { note: PLACE_ID, example: '2027-general', width: 16 },
    jurisdiction: {
      note: 'Whose election it is: voters of that place and of all places below it hear of it.',
      example: 'franklin',
      width: 16,
      list: 'jurisdictions',
    },
    name: { note: 'As it is spoken after "the".', example: 'November general election', width: 30 },
    name_es: { note: 'The same in Spanish.', example: 'elección general de noviembre', width: 30 },
    date: { note: DATE, example: '2027-11-02', width: 12 },
    type: { note: 'What kind of election it is.', example: 'general', width: 12, list: 'types' },
    polls_open: { note: 'On the 24-hour clock.', example: '07:00', width: 12 },
    polls_close: { note: 'On the 24-hour clock.', example: '19:00', width: 12 },
  },
  deadlines: {
    election: { note: 'The id of the election.', example: '2027-general', width: 16, list: 'elections' },
    action: { note: 'What has to be done by then.', example: 'register', width: 20, list: 'actions' },
    method: { note: 'How it is done.', example: 'mail', width: 12, list: 'methods' },
    voters: {
      note: 'all, unless the date is only for first-time or military and overseas voters.',
      example: 'all',
      width: 18,
      list: 'voters',
    },
    test: {
      note: 'What counts. Where a letter must be postmarked by one day and received by another, write two rows.',
      example: 'postmarked',
      width: 14,
      list: 'tests',
    },
    date: { note: `${DATE} The last day on which it can be done.`, example: '2027-10-04', width: 12 },
    time: { note: 'On the 24-hour clock. Empty: until the end of the day.', example: '17:00', width: 10 },
    rule: {
      note: 'The rule behind the date: ED is election day, ED-29 is 29 days before. It only checks the date.',
      example: 'ED-29',
      width: 10,
    },
    citation: { note: 'The law that says so. Never spoken.', example: 'Franklin Code 24-310(a)', width: 30 },
  },
  faq: {
    id: {
      note: 'The topic for its main answer; topic.detail for others. English and Spanish have the same id.',
      example: 'vote-id.expired',
      width: 24,
    },
    jurisdiction: {
      note: 'Whose answer it is. The nearest one to the voter is spoken: county, then state, then us.',
      example: 'franklin',
      width: 16,
      list: 'jurisdictions',
    },
    locale: { note: 'en-US for English, es-US for Spanish.', example: 'en-US', width: 10, list: 'locales' },
    topic: { note: 'What the answer is about.', example: 'vote-id', width: 20, list: 'topics' },
    questions: {
      note: 'Ways voters ask, with a bar between them. They count from the moment the row is released.',
      example: 'can i use an expired license | is my old id okay',
      width: 44,
    },
    answer: {
      note: 'What voters hear, at most some 35 seconds. Never type a date: write {election.date} or {deadline.register}.',
      example: 'You can register {deadline.register}.',
      width: 60,
    },
    more: { note: 'Spoken if the voter wants to hear more.', example: 'Bring two forms of ID.', width: 40 },
    deadline: {
      note: 'The deadline that ends the answer: an action, or an action and a method (return-ballot.mail), or vote.',
      example: 'register',
      width: 20,
      list: 'governing',
    },
    after_deadline: {
      note: 'What voters hear instead once that deadline has passed.',
      example: 'The last day to register was {deadline.register.last-day}.',
      width: 40,
    },
    link: { note: "A page for the voter's Alexa app.", example: 'https://vote.franklin.gov/id', width: 30 },
    source_url: {
      note: "The official page that says so, on one of the office's approved sites.",
      example: 'https://vote.franklin.gov/id',
      width: 30,
    },
    verified_on: {
      note: `${DATE} The day on which somebody last compared the answer with its source.`,
      example: '2027-01-15',
      width: 12,
    },
    author: { note: 'Who wrote it.', example: 'Dana Whitfield', width: 18 },
    approved_by: {
      note: 'Who read and approved it: somebody other than the author. Empty: a draft, which no voter hears.',
      example: 'Luis Ortega',
      width: 18,
    },
    valid_from: { note: `${DATE} First day it may be spoken; empty: at once.`, example: '2027-07-01', width: 12 },
    valid_until: { note: `${DATE} Last day it may be spoken; empty: no end.`, example: '2027-12-31', width: 12 },
  },
};
