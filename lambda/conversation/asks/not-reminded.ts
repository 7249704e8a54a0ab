import type { ReminderTrouble } from '../../../models/locales/keeping-texts';
import type { Reply } from '../reply';
import { settled } from '../settled';
import type { Turn } from '../turn';

/** Why there is no reminder, and what the voter can do about it. */
export const notReminded = (turn: Turn, trouble: ReminderTrouble): Reply =>
  settled(turn, {
    outcome: isTheirFault(trouble) ? 'apology' : 'declined',
    reason: `reminder-${trouble}`,
    say: [turn.texts.reminder.trouble[trouble]],
    ...(trouble === 'permission' ? { permissions: ['reminders'] } : {}),
  });

/** Of whoever keeps the reminders, not of the voter's settings. */
const isTheirFault = (trouble: ReminderTrouble): boolean =>
  trouble === 'timeout' || trouble === 'unavailable' || trouble === 'rejected';
