import { settled } from '../settled';
import type { Handler } from '../wish';

/** "Make it nine AM", where a reminder is on offer. */
export const moveReminder: Handler = async (turn) => {
  const { pending } = turn.session;
  const asked = pending?.kind === 'reminder' ? pending.asked : undefined;
  return { wish: 'reminder', asked, moment: turn.heard.moment };
};

/** "Remind me of the deadline", "remind me to register". */
export const remind: Handler = async (turn) => {
  const { deadline } = turn.heard;
  if (!deadline || deadline.id) return { wish: 'reminder', asked: deadline?.id };
  const say = [turn.texts.reminder.onlyDeadlines];
  return settled(turn, { outcome: 'declined', reason: 'no-deadline-of-ours', say });
};
