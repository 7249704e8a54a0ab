import { miss } from '../asks/miss';
import { offer } from '../asks/offer';
import { contentFor } from '../settled';
import type { Handler } from '../wish';

/** "The second one", after an offer; "the fifth one" of three hears them again. */
export const choose: Handler = async (turn) => {
  const { pending } = turn.session;
  const { which } = turn.heard;
  if (pending?.kind !== 'choice' || which === undefined) return miss(turn);
  const row = pending.options.at(which > 0 ? which - 1 : which);
  if (row) return { wish: 'row', row };
  const { ask, reprompt, screen } = offer(turn, pending.options, await contentFor(turn));
  return { ...(await miss(turn)), ask, reprompt, screen };
};
