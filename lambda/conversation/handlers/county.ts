import { VoterMemoryError } from '../../table/voter-memory';
import { askCounty, askCountyAgain } from '../asks/ask-county';
import { miss } from '../asks/miss';
import { countyHeard } from '../heard-county';
import { contentFor, knownCounty, settled } from '../settled';
import type { Handler } from '../wish';

/** "Riverbend County", "what about Stonefield County". A front may take any words for one: those are read. */
export const chooseCounty: Handler = async (turn) => {
  const county = await countyHeard(turn);
  if (county?.kind === 'ours') return { wish: 'county-known', county: county.county };
  const { notOurs, missed } = turn.texts.county;
  if (county?.kind === 'not-ours' && county.isNamed) return askCountyAgain(turn, notOurs);
  if (county?.kind === 'not-ours' && turn.session.pending?.kind === 'county') return askCountyAgain(turn, missed);
  const said = turn.heard.county?.said;
  return said === undefined ? miss(turn) : { wish: 'question', sentence: said };
};

/** "I don't know", when asked for the county or the address. */
export const refuseCounty: Handler = async () => ({ wish: 'county-refused' });

/** "Remember my county": the one named, else the one already talked about, else the one that is asked for now. */
export const rememberCounty: Handler = async (turn) => {
  const { memory, session, texts } = turn;
  const heard = await countyHeard(turn);
  const county = heard?.kind === 'ours' ? heard.county : heard ? undefined : knownCounty(session);
  if (county !== undefined) return { wish: 'keep-county', county };
  if (!memory && !heard)
    return settled(turn, { outcome: 'declined', reason: 'no-memory', say: [texts.memory.nowhere] });
  const content = await contentFor(turn);
  return askCounty(turn, content, { errand: { kind: 'remember' } }, heard ? [texts.county.notOurs] : []);
};

/** "Forget my county": from the memory, and from this conversation. */
export const forgetCounty: Handler = async (turn) => {
  const { memory, texts } = turn;
  const remember = { county: undefined, isRecalled: true };
  try {
    await memory?.forget();
    return settled(turn, { outcome: 'answered', say: [texts.memory.forgotten], remember });
  } catch (error) {
    if (!(error instanceof VoterMemoryError)) throw error;
    return settled(turn, { outcome: 'apology', reason: 'memory', say: [texts.memory.notForgotten], remember });
  }
};
