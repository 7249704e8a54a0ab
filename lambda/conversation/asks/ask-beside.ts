import type { Reply } from '../reply';
import type { RowRef } from '../session';
import type { Turn } from '../turn';

/** Asks whether to answer the next of several questions. */
export const askBeside = (
  { texts }: Turn,
  rows: readonly RowRef[],
): Pick<Reply, 'ask' | 'reprompt' | 'remember'> | undefined => {
  const [next] = rows;
  if (!next) return undefined;
  const ask = texts.alsoAsked(texts.topics[next.topic]);
  return { ask, reprompt: ask, remember: { pending: { kind: 'beside', rows: [...rows] } } };
};
