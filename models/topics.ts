/**
 * What voters ask about. A topic's title and phrasings stand under its id in each locale's `phrasings/`, its answers
 * in the office's table. Of an id that is added here the compiler and `npm run train` say what is still missing.
 */
export const TOPIC_IDS = [
  'register-how',
  'register-deadline',
  'register-status',
  'register-update',
  'register-eligibility',
  'vote-id',
  'first-time',
  'election-date',
  'polling-place',
  'polling-hours',
  'early-voting',
  'accessibility',
  'language-help',
  'provisional-ballot',
  'time-off-work',
  'at-the-polls',
  'marking-ballot',
  'absentee-request',
  'absentee-deadline',
  'absentee-return',
  'ballot-tracking',
  'military-overseas',
  'sample-ballot',
  'primary-party',
  'results',
  'poll-worker',
  'contact-office',
  'report-problem',
  'security',
  'voter-privacy',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

export const isTopicId = (value: string): value is TopicId => TOPIC_IDS.some((id) => id === value);

export type Setting = 'registering' | 'by-mail' | 'in-person';

/** Where a voter is with a topic: what goes on about one of them is rarely about another. Other topics fit all. */
export const SETTINGS: Readonly<Partial<Record<TopicId, Setting>>> = {
  'register-how': 'registering',
  'register-deadline': 'registering',
  'register-status': 'registering',
  'register-update': 'registering',
  'register-eligibility': 'registering',
  'absentee-request': 'by-mail',
  'absentee-deadline': 'by-mail',
  'absentee-return': 'by-mail',
  'ballot-tracking': 'by-mail',
  'military-overseas': 'by-mail',
  'vote-id': 'in-person',
  'polling-place': 'in-person',
  'polling-hours': 'in-person',
  'early-voting': 'in-person',
  'provisional-ballot': 'in-person',
  'at-the-polls': 'in-person',
};
