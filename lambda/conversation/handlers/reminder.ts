import { settled } from '../settled';
import type { Handler } from '../wish';

/** "Remind me of the deadline", "remind me to register". */
export const remind: Handler = async (turn) => {
  const { deadline } = turn.heard;
  if (!deadline || deadline.id) return { wish: 'reminder', asked: deadline?.id };
  const say = [turn.texts.reminder.onlyDeadlines];
  return settled(turn, { outcome: 'declined', reason: 'no-deadline-of-ours', say });
};
