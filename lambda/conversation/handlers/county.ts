import { VoterMemoryError } from '../../table/voter-memory';
import { askCounty, askCountyAgain } from '../asks/ask-county';
import { contentFor, knownCounty, settled } from '../settled';
import type { Handler } from '../wish';

/** "Riverbend County", "what about Stonefield County". */
export const chooseCounty: Handler = async (turn) => {
  const { county } = turn.heard;
  if (county?.id) return { wish: 'county-known', county: county.id };
  return askCountyAgain(turn, turn.texts.county.notOurs);
};

/** "I don't know", when asked for the county or the address. */
export const refuseCounty: Handler = async () => ({ wish: 'county-refused' });

/** "Remember my county": the one named, else the one already talked about, else the one that is asked for now. */
export const rememberCounty: Handler = async (turn) => {
  const { memory, heard, session, texts } = turn;
  const county = heard.county ? heard.county.id : knownCounty(session);
  if (county !== undefined) return { wish: 'keep-county', county };
  if (!memory && !heard.county)
    return settled(turn, { outcome: 'declined', reason: 'no-memory', say: [texts.memory.nowhere] });
  const content = await contentFor(turn);
  return askCounty(turn, content, { errand: { kind: 'remember' } }, heard.county ? [texts.county.notOurs] : []);
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
