import type { Content } from '../../lambda/table/content';
import type { Deadline } from '../../models/content/deadline';
import type { Election } from '../../models/content/election';
import type { FaqRow } from '../../models/content/faq-row';
import type { Place } from '../../models/table/page';

/** Small pieces of content for unit tests; each takes what the test is about. */

export const place = (over: Partial<Place> & Pick<Place, 'id'>): Place => ({
  name: over.id,
  also_known_as: [],
  time_zone: 'America/New_York',
  phone: '800-555-0142',
  website: 'https://vote.franklin.gov',
  below: [],
  ...over,
});

export const franklin = place({ id: 'franklin', name: 'Franklin', parent: 'us' });
export const riverbend = place({
  id: 'riverbend',
  name: 'Riverbend County',
  parent: 'franklin',
  phone: '800-555-0111',
  also_known_as: ['Riverbend', 'River Bend'],
});

export const general2027: Election = {
  id: '2027-general',
  jurisdiction: 'franklin',
  name: 'November general election',
  date: '2027-11-02',
  type: 'general',
  polls_open: '07:00',
  polls_close: '19:00',
};

export const primary2028: Election = {
  ...general2027,
  id: '2028-primary',
  name: 'May primary',
  date: '2028-05-16',
  type: 'primary',
};

export const deadline = (over: Partial<Deadline>): Deadline => ({
  election: '2027-general',
  action: 'register',
  method: 'online',
  voters: 'all',
  test: 'submitted',
  date: '2027-10-04',
  time: '17:00',
  ...over,
});

/** Online and in person by 4 October, 5 PM; by mail postmarked by then and received by 12 October. */
export const registration2027: Deadline[] = [
  deadline({}),
  deadline({ method: 'in-person' }),
  deadline({ method: 'mail', test: 'postmarked', time: undefined }),
  deadline({ method: 'mail', test: 'received', date: '2027-10-12', time: undefined }),
];

export const row = (over: Partial<FaqRow> = {}): FaqRow => ({
  id: 'register-deadline',
  jurisdiction: 'franklin',
  locale: 'en-US',
  topic: 'register-deadline',
  questions: [],
  answer: 'You can register {deadline.register}.',
  deadline: 'register',
  after_deadline: 'The last day to register was {deadline.register.last-day}.',
  source_url: 'https://vote.franklin.gov/register',
  verified_on: '2027-01-15',
  author: 'Dana Whitfield',
  approved_by: 'Luis Ortega',
  ...over,
});

export const content = (over: Partial<Content> = {}): Content => ({
  release: 7,
  isTrusted: true,
  isSnapshot: false,
  root: franklin,
  counties: new Map([[riverbend.id, riverbend]]),
  lineage: [franklin],
  faq: [row()],
  elections: [primary2028, general2027],
  deadlines: registration2027,
  notices: [],
  silenced: [],
  ...over,
});
