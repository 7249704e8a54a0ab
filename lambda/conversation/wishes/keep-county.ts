import { VoterMemoryError } from '../../table/voter-memory';
import { contentFor, countyName, settled } from '../settled';
import type { Fulfilment } from '../wish';

/** Keeps it beyond the conversation, where there is somewhere to keep it; within it in any case. */
export const keepCounty: Fulfilment<'keep-county'> = async (turn, { county }) => {
  const { memory, texts } = turn;
  const content = await contentFor(turn);
  const name = countyName(turn, content, county);
  const reply = { jurisdiction: county, release: content.release, remember: { county } };
  if (!memory)
    return settled(turn, { ...reply, outcome: 'declined', reason: 'no-memory', say: [texts.memory.onlyNow(name)] });
  try {
    await memory.keep(county);
    return settled(turn, { ...reply, outcome: 'answered', say: [texts.memory.kept(name)] });
  } catch (error) {
    if (!(error instanceof VoterMemoryError)) throw error;
    return settled(turn, { ...reply, outcome: 'apology', reason: 'memory', say: [texts.memory.notKept(name)] });
  }
};
