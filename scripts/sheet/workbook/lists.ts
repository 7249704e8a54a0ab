import type { Workbook } from 'exceljs';
import type { ListName } from '../../../models/content/column';
import { ACTIONS, METHODS, TESTS, VOTERS } from '../../../models/content/deadline-lists';
import { ELECTION_TYPES } from '../../../models/content/election';
import { isDraftLocale, LOCALES, type Locale } from '../../../models/locales/locales';
import { TOPIC_IDS } from '../../../models/topics';
import { letterOf } from '../../report/column-letter';

/** The zones of the United States; others may be typed. */
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
];

/** Of drafts only those that the office offers. */
const listsFor = (offered: readonly Locale[]): readonly (readonly [ListName, readonly string[]])[] => [
  ['topics', TOPIC_IDS],
  ['locales', LOCALES.filter((locale) => !isDraftLocale(locale) || offered.includes(locale))],
  ['actions', ACTIONS],
  ['methods', METHODS],
  ['voters', VOTERS],
  ['tests', TESTS],
  ['types', ELECTION_TYPES],
  ['zones', ZONES],
  ['governing', [...ACTIONS, 'vote']],
];

/** Puts the drop-downs' values on a hidden sheet, since Excel takes only 255 characters of them in place. */
export const addLists = (book: Workbook, offered: readonly Locale[]): Map<ListName, string> => {
  const sheet = book.addWorksheet('lists', { state: 'hidden' });
  return new Map(
    listsFor(offered).map(([name, values], index) => {
      const letter = letterOf(index + 1);
      sheet.getColumn(index + 1).values = [name, ...values];
      return [name, `lists!$${letter}$2:$${letter}$${values.length + 1}`];
    }),
  );
};
