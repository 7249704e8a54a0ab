import type { Temporal } from 'temporal-polyfill';
import type { ReminderTrouble } from '../../../models/locales/keeping-texts';
import type { Locale } from '../../../models/locales/locales';

export interface Reminder {
  /** In the voter's time zone. */
  at: Temporal.ZonedDateTime;
  requestedAt: Temporal.Instant;
  /** What Alexa says then, in plain text. */
  text: string;
  locale: Locale;
}

/** The reminders of one voter's device. */
export interface Reminders {
  isRefused: boolean;
  /** The time zone the device is set to; undefined where Alexa doesn't say. */
  timeZone(): Promise<string | undefined>;
  /** Resolves when Alexa has taken the reminder. Throws `RemindersError`. */
  create(reminder: Reminder): Promise<void>;
}

/** Alexa didn't set a reminder, or didn't say that it did. */
export class RemindersError extends Error {
  override name = 'RemindersError';
  constructor(
    readonly trouble: ReminderTrouble,
    options?: ErrorOptions,
  ) {
    super(`Alexa set no reminder: ${trouble}.`, options);
  }
}
