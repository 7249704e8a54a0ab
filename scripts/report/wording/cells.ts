import { ACTIONS } from '../../../models/content/deadline-lists';
import { anyOf, didYouMean } from '../did-you-mean';
import type { Entry, Wording } from '../problem';
import { firstUnseen } from '../visible';
import { dateAdvice, slugOf, timeAdvice, urlAdvice, zoneAdvice } from './cell-advice';

/** What a wording may be made from: what the cell holds, its heading, and the values it may hold. */
export type CellWording = (found: string, header: string, options: readonly string[]) => Wording;

const WHEN_EMPTY: Record<string, string> = {
  date: 'Write the day, as in 2027-11-02; or delete the row if there is no such day.',
  polls_open: 'Write the hour of the 24-hour clock, as in 07:00.',
  polls_close: 'Write the hour of the 24-hour clock, as in 19:00.',
  author: 'Write the name of the person who wrote the answer.',
  source_url: 'Write the address of the official page that says so.',
  verified_on: 'Write the day on which somebody last compared the answer with its source, as in 2027-01-15.',
  answer: 'Write what voters shall hear, or delete the row.',
  voters: 'Write all, unless the date is only for first-time or military and overseas voters.',
  test: 'Write what has to happen by that date: submitted, postmarked, received or signed.',
  time_zone: 'Write a name such as America/New_York.',
};

const short = (found: string): string => (found.length > 60 ? `${found.slice(0, 57)}…` : found);

const digits = (found: string): number => found.replace(/\D/g, '').length;

/** Problems of one cell by itself. The codes are those of the schemas in `models/content`. */
export const CELL_WORDING = {
  'empty-cell': ['error', (_found, header) => [`The cell ${header} is empty.`, WHEN_EMPTY[header] ?? 'Fill it in.']],
  'not-a-slug': [
    'error',
    (found) => [
      `"${short(found)}" can't be an id.`,
      `Write lower-case letters, digits and hyphens${slugOf(found) ? `, such as ${slugOf(found)}` : ''}.`,
    ],
  ],
  'not-a-faq-id': [
    'error',
    (found) => [
      `"${short(found)}" can't be the id of an answer.`,
      'Write its topic, or its topic, a dot and a detail in lower-case letters, such as vote-id or vote-id.expired.',
    ],
  ],
  'not-a-date': ['error', (found) => [`"${short(found)}" is not a date.`, dateAdvice(found)]],
  'not-a-time': ['error', (found) => [`"${short(found)}" is not a time of day.`, timeAdvice(found)]],
  'not-hours': [
    'error',
    (found) => [
      `"${short(found)}" can't be read as opening hours.`,
      'Write days and times, with bars between, as in Mon-Fri 08:00-17:00 | closed 2027-11-25.',
    ],
  ],
  'not-a-time-zone': ['error', (found) => [`"${short(found)}" is not the name of a time zone.`, zoneAdvice(found)]],
  'not-an-https-url': [
    'error',
    (found) => [`"${short(found)}" is not the address of a secure web page.`, urlAdvice(found)],
  ],
  'not-a-telephone': [
    'error',
    (found) => [
      `"${short(found)}" is not a telephone number.`,
      /^\d(\.\d+)?e\+?\d+$/i.test(found)
        ? 'A spreadsheet cut the number short. Format the column as Text and type it again, as in 800-555-0142.'
        : `Write ten digits with the area code, as in 800-555-0142${digits(found) > 0 ? `; this has ${digits(found)}` : ''}.`,
    ],
  ],
  'not-in-list': [
    'error',
    (found, header, options) => {
      const meant = didYouMean(found, options);
      return [
        `"${short(found)}" is not one of the values of ${header}.`,
        meant ? `Did you mean ${meant}? The values are ${anyOf(options)}.` : `Write ${anyOf(options)}.`,
      ];
    },
  ],
  'not-a-deadline': [
    'error',
    (found) => {
      const meant = didYouMean(found, [...ACTIONS, 'vote']);
      return [
        `"${short(found)}" is not a deadline.`,
        `${meant ? `Did you mean ${meant}? ` : ''}Write ${anyOf([...ACTIONS, 'vote'])}, or one of these with a method, ` +
          'such as return-ballot.mail. Leave the cell empty if no date is involved.',
      ];
    },
  ],
  'not-a-mark': [
    'error',
    (found) => [
      `"${short(found)}" is not what "faq approve" writes into this column.`,
      'If the cells of the row were moved to the right, move them back; else clear the cell.',
    ],
  ],
  'is-a-formula': [
    'error',
    (found) => [
      `The cell holds a formula, ${short(found)}. A formula is never read out.`,
      "Type the text itself. In a spreadsheet, put an apostrophe (') before text that begins with =, +, - or @.",
    ],
  ],
  'spreadsheet-error': [
    'error',
    (found) => [
      `The cell holds ${short(found)}, which the spreadsheet put there.`,
      "Type the text again. If it begins with =, +, - or @, put an apostrophe (') before it; if the cell showed #####, make the column wider first.",
    ],
  ],
  'spreadsheet-boolean': [
    'error',
    (found) => [
      `The cell holds ${found}, which a spreadsheet writes for a check box or a formula.`,
      'Type the text itself, or clear the cell.',
    ],
  ],
  'cell-too-long': [
    'error',
    (found, header) => [
      `The ${header} has ${found.length.toLocaleString('en-US')} characters, more than can be kept.`,
      'Shorten it. If the text of another cell or file was pasted here, take it out again.',
    ],
  ],
  'control-character': [
    'error',
    (found) => [
      `The cell has a character that can't be seen or spoken, ${firstUnseen(found) ?? 'unseen'}.`,
      'Type the words around it again, or paste the text as plain text.',
    ],
  ],
} as const satisfies Record<string, Entry<CellWording>>;
