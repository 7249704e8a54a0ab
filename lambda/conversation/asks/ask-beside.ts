import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import type { RowRef } from '../session';
import type { Turn } from '../turn';
import { nameOf } from './offer';

/** Asks whether to answer the next of several questions. */
export const askBeside = (
  turn: Turn,
  rows: readonly RowRef[],
  content: Content,
): Pick<Reply, 'ask' | 'reprompt' | 'remember'> | undefined => {
  const [next] = rows;
  if (!next) return undefined;
  const ask = turn.texts.alsoAsked(nameOf(turn, next, content));
  return { ask, reprompt: ask, remember: { pending: { kind: 'beside', rows: [...rows] } } };
};
