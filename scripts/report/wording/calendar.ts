import type { Entry, Wording } from '../problem';

const SHOWN = 6;

/** Problems of elections and their deadlines. */
export const CALENDAR_WORDING = {
  'polls-close-first': [
    'error',
    (open: string, close: string): Wording => [
      `The polls close at ${close}, before they open at ${open}.`,
      'Write both on the 24-hour clock: 07:00 and 19:00.',
    ],
  ],
  'unusual-election-day': [
    'warning',
    (date: string, weekday: string, usual: string): Wording => [
      `${date} is a ${weekday}; a general election in that month is usually on Tuesday ${usual}.`,
      'Check the date. If it is right, nothing is to be done.',
    ],
  ],
  'after-the-election': [
    'error',
    (action: string, date: string, electionDate: string): Wording => [
      `The deadline for ${action}, ${date}, is after the election, which is on ${electionDate}.`,
      'Correct the date, or the election that the row names.',
    ],
  ],
  'postmark-after-election': [
    'error',
    (date: string, electionDate: string): Wording => [
      `A ballot postmarked or handed in on ${date} is too late for the election of ${electionDate}.`,
      'Correct the date. By when the office must have a mailed ballot goes into a row of its own with the test received.',
    ],
  ],
  'far-from-election': [
    'error',
    (date: string, electionDate: string, distance: number): Wording => [
      `${date} is ${distance} days away from the election of ${electionDate}.`,
      'Correct the year or the month, or the election that the row names.',
    ],
  ],
  'postmark-after-receipt': [
    'error',
    (postmarked: string, received: string): Wording => [
      `It must be postmarked by ${postmarked}, but received sooner, by ${received}.`,
      'Correct one of the two dates.',
    ],
  ],
  'early-voting-backwards': [
    'error',
    (start: string, end: string): Wording => [
      `Early voting ends on ${end}, before it starts on ${start}.`,
      'Correct one of the two dates.',
    ],
  ],
  'deadline-unset': [
    'error',
    (election: string, way: string, ids: readonly string[]): Wording => [
      `${election} is the next election and has no deadline for ${way.replace(/\.all$/, '')}, and voters hear only the phone number instead of ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ` and ${ids.length - SHOWN} more answers` : ''}.`,
      'Add its rows to deadlines.csv. If this election has no such deadline, let those answers begin after it (valid_from).',
    ],
  ],
  'early-voting-half': [
    'warning',
    (missing: string): Wording => [
      `The election has no row ${missing}, so that {early-voting.dates} can't be spoken.`,
      'Add the row.',
    ],
  ],
  'rule-disagrees': [
    'warning',
    (rule: string, date: string, ruled: string, weekday: string): Wording => [
      `The rule ${rule} gives ${ruled}, a ${weekday}, but the date is ${date}.`,
      'Correct the date or the rule. If a holiday or weekend moved the date, clear the rule.',
    ],
  ],
  'rule-not-understood': [
    'warning',
    (rule: string): Wording => [
      `The rule "${rule}" can't be checked.`,
      'Write ED for election day, ED-28 for 28 days before, ED+3 for 3 days after, or clear the cell.',
    ],
  ],
} as const satisfies Record<string, Entry>;
