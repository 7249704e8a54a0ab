import { VoterMemoryError } from '../../table/voter-memory';
import type { Handler, Reply, Turn } from '../turn';
import { askCounty, countyName } from './county';
import { contentFor, knownCounty, settled } from './reply';

/** "Remember my county": the one named, else the one already talked about, else the one that is asked for now. */
export const rememberCounty: Handler = async (turn) => {
  const { memory, slots, session, texts } = turn;
  const heard = slots.county;
  const county = heard ? heard.id : knownCounty(session);
  if (county !== undefined) return keepCounty(turn, county);
  if (!memory && !heard)
    return settled(turn, { outcome: 'declined', reason: 'no-memory', say: [texts.memory.nowhere] });
  const content = await contentFor(turn);
  const unknown = heard ? [texts.county.notKnown] : [];
  return askCounty(turn, content, { errand: { kind: 'remember' } }, unknown);
};

/** Keeps it beyond the conversation, where there is somewhere to keep it; within it in any case. */
export const keepCounty = async (turn: Turn, county: string): Promise<Reply> => {
  const { memory, texts } = turn;
  const here = { ...turn, session: { ...turn.session, county } };
  const content = await contentFor(here);
  const name = countyName(here, content, county);
  const reply = { jurisdiction: county, release: content.release, remember: { county } };
  if (!memory)
    return settled(turn, { ...reply, outcome: 'declined', reason: 'no-memory', say: [texts.memory.onlyNow(name)] });
  const isKept = await succeeds(() => memory.keep(county));
  return isKept
    ? settled(turn, { ...reply, outcome: 'answered', say: [texts.memory.kept(name)] })
    : settled(turn, { ...reply, outcome: 'apology', reason: 'memory', say: [texts.memory.notKept(name)] });
};

/** "Forget my county": from the memory, and from this conversation. */
export const forgetCounty: Handler = async (turn) => {
  const { memory, texts } = turn;
  const remember = { county: undefined, isRecalled: true };
  const isForgotten = memory === undefined || (await succeeds(() => memory.forget()));
  return isForgotten
    ? settled(turn, { outcome: 'answered', say: [texts.memory.forgotten], remember })
    : settled(turn, { outcome: 'apology', reason: 'memory', say: [texts.memory.notForgotten], remember });
};

const succeeds = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof VoterMemoryError) return false;
    throw error;
  }
};
