import type { Reply } from '../reply';
import { contactIn, contentFor } from '../settled';
import type { Turn } from '../turn';
import { askPending } from './ask-pending';

/**
 * Nothing was understood. Where a question of ours is pending, it is asked once more; else, the second time in a row,
 * a person's number is given.
 */
export const miss = async (turn: Turn): Promise<Reply> => {
  const misses = (turn.session.misses ?? 0) + 1;
  const { first, again, ask, pending } = turn.texts.miss;
  const content = await contentFor(turn);
  const { county } = turn.session;
  const missed = { outcome: 'no-match', reason: 'not-understood', release: content.release } as const;
  const asked = misses === 1 ? askPending(turn, content) : undefined;
  if (asked)
    return { ...missed, ...asked, say: [pending, ...asked.say], remember: { county, ...asked.remember, misses } };
  return {
    ...missed,
    say: [misses === 1 ? first : again(contactIn(content, turn))],
    ask,
    reprompt: turn.texts.after.reprompt,
    remember: { misses, county },
  };
};
