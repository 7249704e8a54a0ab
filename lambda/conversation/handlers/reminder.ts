import { notReminded } from '../asks/not-reminded';
import { hearMoment } from '../reminders/moment';
import { settled } from '../settled';
import type { Handler } from '../wish';

/** "Make it nine AM", where a reminder is on offer; one that is set is Alexa's. */
export const moveReminder: Handler = async (turn) => {
  const { pending } = turn.session;
  if (!turn.can.reminders) return notReminded(turn, 'nowhere');
  if (pending?.kind !== 'reminder') return settled(turn, { outcome: 'answered', say: [turn.texts.reminder.isSet] });
  return { wish: 'reminder', asked: pending.asked, moment: turn.heard.moment };
};

/** "Remind me of the deadline", "remind me to register". */
export const remind: Handler = async (turn) => {
  if (!turn.can.reminders) return notReminded(turn, 'nowhere');
  const { deadline, moment } = turn.heard;
  const when = moment ?? (deadline && hearMoment(deadline.said ?? '', turn.locale));
  if (!deadline || deadline.id || when) return { wish: 'reminder', asked: deadline?.id, moment: when };
  const say = [turn.texts.reminder.onlyDeadlines];
  return settled(turn, { outcome: 'declined', reason: 'no-deadline-of-ours', say });
};
