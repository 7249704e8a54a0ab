import { Temporal } from 'temporal-polyfill';
import { inLocale } from '../../../models/content/in-locale';
import type { Locale } from '../../../models/locales/locales';
import type { Texts } from '../../../models/locales/texts';
import type { Remindable } from '../../../models/reminders';
import type { Plan } from './plan-reminder';

export interface ReminderWords {
  /** `to register to vote for the November general election` */
  remind: string;
  label: string;
  /** `online or in person by Monday, October 4th at 5 PM` */
  by: string;
  /** Where the next election's own deadline is past, a sentence that says so. */
  tooLate: readonly string[];
}

/** A planned reminder in words, as they are right on the day `today`. */
export const reminderWords = (
  { election, way, missed }: Exclude<Plan, { kind: 'none' }>,
  { kind, texts, locale, today }: { kind: Remindable; texts: Texts; locale: Locale; today: Temporal.PlainDate },
): ReminderWords => {
  const { calendar, reminder } = texts;
  const toDo = reminder.toDo[kind];
  const name = inLocale(election, 'name', locale);
  const date = Temporal.PlainDate.from(election.date);
  const by = way
    ? calendar.allWays([way], today)
    : reminder.polls(
        calendar.date(date, today),
        calendar.time(election.polls_open),
        calendar.time(election.polls_close),
      );
  return {
    remind: toDo.remind(name),
    label: toDo.label(name),
    by,
    tooLate: missed ? [reminder.tooLate(toDo.late(inLocale(missed, 'name', locale)))] : [],
  };
};

/** `10:00` */
export const timeOf = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' });
