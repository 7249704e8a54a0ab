import type { Reply } from '../reply';
import { contactFor, contentFor } from '../settled';
import type { Turn } from '../turn';

/** Nothing was understood. The second time in a row, a person's number is given. */
export const miss = async (turn: Turn): Promise<Reply> => {
  const misses = (turn.session.misses ?? 0) + 1;
  const { first, again, ask } = turn.texts.miss;
  const { release } = await contentFor(turn);
  const { county, pending } = turn.session;
  return {
    outcome: 'no-match',
    reason: 'not-understood',
    release,
    say: [misses === 1 ? first : again(await contactFor(turn))],
    ask,
    reprompt: turn.texts.after.reprompt,
    remember: { misses, county, pending },
  };
};
