import * as z from 'zod/mini';
import { isoDate, slug, text, timeOfDay } from './cells';
import { column, schemaOf } from './column';
import { ACTIONS, METHODS, TESTS, VOTERS } from './deadline-lists';

export const DEADLINE_COLUMNS = {
  election: column(slug, {
    kind: 'id',
    note: 'The id of the election.',
    example: '2027-general',
    width: 16,
    list: 'elections',
  }),
  action: column(z.enum(ACTIONS, 'not-in-list'), {
    kind: 'choice',
    note: 'What has to be done by then.',
    example: 'register',
    width: 20,
    options: ACTIONS,
    list: 'actions',
  }),
  method: column(z.enum(METHODS, 'not-in-list'), {
    kind: 'choice',
    note: 'How it is done.',
    example: 'mail',
    width: 12,
    options: METHODS,
    list: 'methods',
  }),
  voters: column(z.enum(VOTERS, 'not-in-list'), {
    kind: 'choice',
    note: 'all, unless the date is only for first-time or military and overseas voters.',
    example: 'all',
    width: 18,
    options: VOTERS,
    list: 'voters',
  }),
  test: column(z.enum(TESTS, 'not-in-list'), {
    kind: 'choice',
    note: 'What counts. Where a letter must be postmarked by one day and received by another, write two rows.',
    example: 'postmarked',
    width: 14,
    options: TESTS,
    list: 'tests',
  }),
  date: column(isoDate, {
    kind: 'date',
    note: 'Year, month, day. The last day on which it can be done.',
    example: '2027-10-04',
    width: 12,
  }),
  time: column(z.optional(timeOfDay), {
    kind: 'time',
    note: 'On the 24-hour clock. Empty: until the end of the day.',
    example: '17:00',
    width: 10,
  }),
  /** The rule behind the date, `ED-28`: it only cross-checks the date. */
  rule: column(z.optional(text), {
    note: 'The rule behind the date: ED is election day, ED-29 is 29 days before. It only checks the date.',
    example: 'ED-29',
    width: 10,
  }),
  citation: column(z.optional(text), {
    note: 'The law that says so. Never spoken.',
    example: 'Franklin Code 24-310(a)',
    width: 30,
  }),
};

/**
 * One condition of a deadline. Several rows of one election, action, method and voters must all be met:
 * postmarked by one date and received by another. No time means until the end of the day, local time.
 */
export const deadlineSchema = schemaOf(DEADLINE_COLUMNS);

export type Deadline = z.infer<typeof deadlineSchema>;
