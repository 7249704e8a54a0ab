import type { Worksheet } from 'exceljs';
import { columnsFor } from '../../../models/content/columns';
import { SHEET_NAMES } from '../../../models/content/content-row';
import { guarded } from '../tidy-cell';

/** What an answer may leave to the calendar and the office, with what becomes of it. */
const PLACEHOLDERS: readonly (readonly [string, string, string])[] = [
  ['{election.name}', 'The next election.', 'November general election'],
  ['{election.date}', 'Its date.', 'Tuesday, November 2nd'],
  ['{polls.open}', 'When its polls open; {polls.close} when they close.', '7 AM'],
  [
    '{deadline.register}',
    'Every way to meet a deadline, as a sentence.',
    'online or in person by Monday, October 4th at 5 PM',
  ],
  [
    '{deadline.register.mail}',
    'One way only.',
    'postmarked by Monday, October 4th and received by Tuesday, October 12th',
  ],
  ['{deadline.register.last-day}', 'Only the day.', 'Monday, October 4th'],
  ['{early-voting.dates}', 'From when until when.', 'from Saturday, October 16th through Saturday, October 30th'],
  ['{office.phone}', "The voter's county office; also name, website, address, hours.", '800-555-0117'],
  ['{state.phone}', "The state's office; also name and website.", '800-555-0142'],
  ['{county.name}', "The voter's county.", 'Riverbend County'],
];

/** Nothing of this sheet is read: it is there to be looked at. */
export const addExamples = (sheet: Worksheet): void => {
  for (const name of SHEET_NAMES) {
    for (const [column, { note, example }] of columnsFor(name, [])) {
      sheet.addRow([name, column, note, guarded(example)]);
    }
  }
  for (const [placeholder, what, example] of PLACEHOLDERS) {
    sheet.addRow(['faq', 'answer', `${placeholder}: ${what}`, example]);
  }
};
