import { createConversation } from '../../conversation/converse';
import type { TurnRecord } from '../../conversation/turn-record';
import type { WrittenDeps } from '../written/read-written';
import { createLexFront, type LexResponse } from './lex-front';

export interface LexDeps extends Omit<WrittenDeps, 'can'> {
  /** Milliseconds that only go forward. */
  stopwatch: () => number;
  /** After which answers to ask whether they helped. */
  chance?: (() => number) | undefined;
  /** Hears of each turn once, when it is over. */
  log: (record: TurnRecord) => void;
}

/** What a Lex V2 bot calls for each turn, its dialogue's and its fulfilment's alike. */
export const createLex = ({ stopwatch, chance, log, ...deps }: LexDeps): ((event: unknown) => Promise<LexResponse>) => {
  const front = createLexFront(deps);
  const converse = createConversation({ office: deps.office, front: front.name, stopwatch, chance, log });
  return async (event) => front.speak(await converse(() => front.read(event)), event);
};
