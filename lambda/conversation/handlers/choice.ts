import { addressAskedFor, partAskedFor } from '../asks/ask-address';
import { miss } from '../asks/miss';
import { offer, offerNext } from '../asks/offer';
import { contentFor } from '../settled';
import type { Handler } from '../wish';

/** "The second one", after an offer; "the fifth one" of three hears them again. */
export const choose: Handler = async (turn) => {
  const { pending } = turn.session;
  const { which } = turn.heard;
  if (which === undefined) return miss(turn);
  if (pending?.kind === 'county') {
    const county = [...(await contentFor(turn)).counties.keys()].at(which > 0 ? which - 1 : which);
    return county === undefined ? miss(turn) : { wish: 'county-known', county };
  }
  const question = addressAskedFor(turn.session);
  if (question && partAskedFor(turn.session) === 'reading')
    return { wish: 'places', question, said: '', otherwise: { wish: 'row-instead', question, keepsAddress: true } };
  if (pending?.kind !== 'choice') return miss(turn);
  const { options } = pending;
  const at = which > 0 ? which - 1 : options.length + which;
  const row = options[at];
  const { election } = turn.session;
  if (row) return { wish: 'row', row, election, chosen: { options, at, offer: pending.offer } };
  const { further, offer: nth } = pending;
  const again = offer(turn, options, await contentFor(turn), { further, nth, election });
  return { ...(await miss(turn)), ask: again.ask, reprompt: again.reprompt, screen: again.screen };
};

/** "The other one", after one was chosen; of more than two, which other one is asked. */
export const chooseOther: Handler = async (turn) => {
  const { chosen } = turn.session;
  const { which } = turn.heard;
  if (!chosen) return miss(turn);
  const { options } = chosen;
  if (which === undefined) {
    const rest = options.filter((_, at) => at !== chosen.at);
    return offer(turn, rest, await contentFor(turn), { nth: chosen.offer });
  }
  const at = which > 0 ? which - 1 : options.length + which;
  const row = options[at];
  return row ? { wish: 'row', row, election: turn.session.election, chosen: { ...chosen, at } } : miss(turn);
};

/** "Both": the first now, the next one when that is said. */
export const chooseBoth: Handler = async (turn) => {
  const { pending } = turn.session;
  const [row, ...beside] = pending?.kind === 'choice' ? pending.options : [];
  return row ? { wish: 'row', row, beside } : miss(turn);
};

/** "Neither", "something else": the next ones, once; then a person's number. */
export const chooseNone: Handler = async (turn) => {
  const { pending, others } = turn.session;
  return offerNext(turn, (pending?.kind === 'choice' ? pending.further : others) ?? [], await contentFor(turn));
};
