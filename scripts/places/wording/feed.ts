import { CURRENT_VERSIONS } from '../vip-versions';
import { type Entry, IGNORED, many } from './wording';

/** What can be wrong with a feed as a whole, or with any element of it. */
export const FEED_WORDING = {
  'no-feed': [
    'feed',
    (root: string) => [
      `This is no VIP feed: its root is <${root}>.`,
      'Choose the feed that the state or the vendor made; its root is <VipObject>.',
    ],
  ],
  'unknown-version': [
    'feed',
    (version: string) => [
      `The feed is of VIP version "${version}", which is not known here.`,
      `Ask for the feed in one of the versions ${CURRENT_VERSIONS}.`,
    ],
  ],
  'older-version': [
    'warning',
    (version: string) => [
      `The feed is of VIP version ${version}; ${CURRENT_VERSIONS} are the ones of today.`,
      'Look closely at the plan, and ask for a newer form of the feed.',
    ],
  ],
  'newer-version': [
    'warning',
    (version: string) => [
      `The feed is of VIP version ${version}, which is newer than those known here (${CURRENT_VERSIONS}).`,
      'Look closely at the plan: what the new version adds is passed over. Ask the skill’s keeper for an update.',
    ],
  ],
  'source-missing': [
    'feed',
    () => [
      'The feed does not say who made it: it has no Source.',
      'Add a Source with name, VIP id and time. It is the one element that every feed must have.',
    ],
  ],
  'source-twice': ['warning', () => ['The feed has more than one Source.', 'Keep one. The first is used.']],
  'election-missing': [
    'feed',
    () => ['The feed does not say which election it is for: it has no Election.', 'Add the Election with its date.'],
  ],
  'election-twice': [
    'feed',
    () => [
      'The feed has more than one Election.',
      'Make one feed for each election day. Two on one day belong into one Election.',
    ],
  ],
  'election-not-in-calendar': [
    'feed',
    (date: string, known: string) => [
      `The feed is for an election on ${date}, which is not in elections.csv (${known}).`,
      'If the date is right, add the election to elections.csv first. If not, this is the feed of another election.',
    ],
  ],
  'election-over': [
    'warning',
    (date: string) => [`The election of this feed was on ${date}.`, 'Check that this is the newest feed.'],
  ],
  'polls-hours-differ': [
    'warning',
    (feed: string, ours: string) => [
      `The feed has the polls open ${feed}; elections.csv says ${ours}.`,
      'Put right whichever is wrong: voters may be told both.',
    ],
  ],
  'deadline-differs': [
    'warning',
    (which: string, feed: string, ours: string) => [
      `The feed has ${feed} as the last day to ${which}; deadlines.csv says ${ours}.`,
      'Put right whichever is wrong. Voters hear the date of deadlines.csv.',
    ],
  ],
  'source-old': [
    'warning',
    (made: string, days: number) => [
      `The feed was made on ${made}, ${days} days before its election.`,
      'Check that this is the newest feed: places change in the last weeks.',
    ],
  ],
  'election-date-unclear': [
    'feed',
    (value: string) => [
      `The election's date "${value}" can be read in more than one way.`,
      'Write year, month and day: 2016-10-08.',
    ],
  ],
  'id-missing': ['element', () => [`The element has no id. ${IGNORED}`, 'Give it an id of its own.']],
  'id-twice': [
    'element',
    (line: number) => [`The id was used on line ${line} before. ${IGNORED}`, 'Give each element an id of its own.'],
  ],
  'boolean-in-words': [
    'warning',
    (field: string, value: string, meant: boolean) => [
      `${field} is "${value}", which is no boolean of the specification. It is read as ${meant}.`,
      `Write ${meant}.`,
    ],
  ],
  'not-a-boolean': [
    'element',
    (field: string, value: string, effect: string) => [
      `${field} is "${value}", which is neither true nor false. ${effect}`,
      'Write true or false.',
    ],
  ],
  'source-time-unclear': [
    'warning',
    (value: string) => [
      `The time at which the feed was made, "${value}", can't be read, so nobody can tell how old the feed is.`,
      'Write it as 2016-10-08T13:30:00.',
    ],
  ],
  'file-passed-over': [
    'warning',
    (used: string) => [
      `The file is passed over: ${used} is the one that is read.`,
      'Delete it, or move it out of the feed, if it is a copy.',
    ],
  ],
  'row-ragged': [
    'element',
    () => [
      `The row has more or fewer cells than the heading. ${IGNORED}`,
      'Put quotes around a cell that holds a comma.',
    ],
  ],
  'row-over-lines': [
    'feed',
    (lines: number) => [
      `The row goes on for ${lines} lines, with whole rows in one of its cells: a quote is opened and not closed.`,
      'Close the quote, or write it twice where it belongs to the text.',
    ],
  ],
  'field-too-long': [
    'element',
    (field: string, length: number) => [
      `The ${field} has ${length.toLocaleString('en-US')} characters, more than can be kept. It is left out.`,
      'Shorten it. If the text of another field or file was pasted here, take it out again.',
    ],
  ],
  'too-many-sites': [
    'feed',
    (county: string, count: number) => [
      `${county} has ${many(count, 'site')}, more than one county can have here.`,
      'Tell the skill’s keeper.',
    ],
  ],
} as const satisfies Record<string, Entry<never[]>>;
