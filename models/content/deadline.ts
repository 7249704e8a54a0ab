import * as z from 'zod/mini';
import { isoDate, slug, text, timeOfDay } from './cells';

export const ACTIONS = [
  'register',
  'update-registration',
  'request-ballot',
  'return-ballot',
  'cure-ballot',
  'early-voting-start',
  'early-voting-end',
] as const;
export const METHODS = ['online', 'mail', 'in-person', 'email', 'fax', 'drop-box', 'any'] as const;
export const VOTERS = ['all', 'first-time', 'military-overseas'] as const;
export const TESTS = ['submitted', 'postmarked', 'received', 'signed'] as const;

export type Action = (typeof ACTIONS)[number];
export type Method = (typeof METHODS)[number];
export type Voters = (typeof VOTERS)[number];
export type Test = (typeof TESTS)[number];

/**
 * One condition of a deadline. Several rows of one election, action, method and voters must all be met:
 * postmarked by one date and received by another. No time means until the end of the day, local time.
 */
export const deadlineSchema = z.object({
  election: slug,
  action: z.enum(ACTIONS, 'not-in-list'),
  method: z.enum(METHODS, 'not-in-list'),
  voters: z.enum(VOTERS, 'not-in-list'),
  test: z.enum(TESTS, 'not-in-list'),
  date: isoDate,
  time: z.optional(timeOfDay),
  /** The rule behind the date, `ED-28`: it only cross-checks the date. */
  rule: z.optional(text),
  citation: z.optional(text),
});

export type Deadline = z.infer<typeof deadlineSchema>;
