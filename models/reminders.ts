import type { Action } from './content/deadline-lists';
import type { Office } from './content/office';

/** What a voter can be reminded of: everything that has a last moment. */
export const REMINDABLE = [
  'register',
  'update-registration',
  'request-ballot',
  'return-ballot',
  'cure-ballot',
  'early-voting-end',
  'vote',
] as const satisfies readonly (Action | 'vote')[];

export type Remindable = (typeof REMINDABLE)[number];

/** The same as voters ask for it: whoever says "mail my ballot" means no drop box. */
export const ASKABLE = [...REMINDABLE, 'return-ballot.mail'] as const;

export type Askable = (typeof ASKABLE)[number];

export interface ReminderRule {
  daysAhead: number;
  /** `10:00` */
  at: string;
  /** How long before the deadline a letter that must arrive by then should be sent. */
  mailDays: number;
}

/**
 * When the office wants its voters reminded; without a setting three days ahead, at ten in the morning, with the
 * week for the mail that the Postal Service asks voters to allow.
 */
export const reminderRule = ({ reminders }: Pick<Office, 'reminders'>): ReminderRule => ({
  daysAhead: reminders?.days_ahead ?? 3,
  at: reminders?.at ?? '10:00',
  mailDays: reminders?.mail_days ?? 7,
});
