import { Temporal } from 'temporal-polyfill';
import { notReminded } from '../asks/not-reminded';
import { timeOf } from '../reminders/reminder-words';
import { RemindersError } from '../reminders/reminders';
import { settled } from '../settled';
import type { Fulfilment } from '../wish';

/**
 * Yes to the reminder that was offered: sets exactly that one. A yes to anything said since, such as help, is no
 * consent: the offer is made again.
 */
export const setReminder: Fulfilment<'set-reminder'> = async (turn) => {
  const { pending } = turn.session;
  const { texts, nowMs, locale, reminders } = turn;
  if (pending?.kind !== 'reminder' || !reminders) return notReminded(turn, 'device');
  const { ask, reprompt } = texts.reminder;
  if (turn.session.said?.ask !== ask) {
    return { outcome: 'asked', say: [pending.offer], ask, reprompt, remember: { pending } };
  }
  const at = Temporal.ZonedDateTime.from(pending.at);
  const requestedAt = Temporal.Instant.fromEpochMilliseconds(nowMs);
  if (Temporal.Instant.compare(requestedAt, at.toInstant()) >= 0) {
    return settled(turn, { outcome: 'no-match', reason: 'reminder-too-late', say: [texts.reminder.momentPassed] });
  }
  try {
    await reminders.create({ at, requestedAt, text: pending.text, locale });
  } catch (error) {
    if (error instanceof RemindersError) return notReminded(turn, error.trouble);
    throw error;
  }
  const today = requestedAt.toZonedDateTimeISO(at.timeZoneId).toPlainDate();
  const when = texts.calendar.when(at.toPlainDate(), timeOf(at), today);
  return settled(turn, {
    outcome: 'answered',
    say: [texts.reminder.done(when)],
    remember: { isReminderSet: true },
  });
};
