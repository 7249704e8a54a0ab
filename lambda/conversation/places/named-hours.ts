import type { Reply } from '../reply';
import { contentFor, settled } from '../settled';
import type { Turn } from '../turn';
import { mayAnswerFromPlaces } from './may-answer';

/** "When does it close?", right after a place was named: its own hours. Nothing where none was. */
export const hoursOfNamedPlace = async (turn: Turn): Promise<Reply | undefined> => {
  const { hours } = turn.session;
  const content = await contentFor(turn);
  if (hours === undefined || !mayAnswerFromPlaces(turn, content, 'polling-hours')) return undefined;
  const about = { topic: 'polling-hours', release: content.release } as const;
  return settled(turn, { ...about, outcome: 'answered', say: [hours], remember: { hours } });
};
