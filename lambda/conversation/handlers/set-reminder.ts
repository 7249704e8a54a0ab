import { Temporal } from 'temporal-polyfill';
import type { ReminderTrouble } from '../../../models/locales/keeping-texts';
import { timeOf } from '../reminders/reminder-words';
import { REMINDERS_PERMISSION, RemindersError } from '../reminders/reminders';
import type { Handler, Reply, Turn } from '../turn';
import { settled } from './reply';

/**
 * Yes to the reminder that was offered: sets exactly that one. A yes to anything said since, such as help, is no
 * consent: the offer is made again.
 */
export const setReminder: Handler = async (turn) => {
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
  return settled(turn, { outcome: 'answered', say: [texts.reminder.done(when)] });
};

/** No to it. */
export const leaveReminder: Handler = async (turn) =>
  settled(turn, { outcome: 'asked', say: [turn.texts.reminder.leftOut] });

/** Why there is no reminder, and what the voter can do about it; the permission is asked for in the Alexa app. */
export const notReminded = (turn: Turn, trouble: ReminderTrouble): Reply =>
  settled(turn, {
    outcome: isAlexasFault(trouble) ? 'apology' : 'declined',
    reason: `reminder-${trouble}`,
    say: [turn.texts.reminder.trouble[trouble]],
    ...(trouble === 'permission' ? { permissions: [REMINDERS_PERMISSION] } : {}),
  });

const isAlexasFault = (trouble: ReminderTrouble): boolean =>
  trouble === 'timeout' || trouble === 'unavailable' || trouble === 'rejected';
