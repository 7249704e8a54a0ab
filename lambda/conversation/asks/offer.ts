import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { choiceScreen } from '../screen/show';
import type { RowRef } from '../session';
import type { Turn } from '../turn';

/** Asks which of two or three topics was meant; two rows of one topic are no choice for the ear. */
export const offer = (turn: Turn, options: readonly RowRef[], content: Content): Reply => {
  const apart = options.filter(({ topic }, at) => options.findIndex((other) => other.topic === topic) === at);
  const names = apart.map(({ topic }) => turn.texts.topics[topic]);
  const { choose, reprompt } = turn.texts.offer;
  return {
    outcome: 'offered',
    offered: apart.map(({ topic }) => topic),
    release: content.release,
    say: [],
    ask: choose(names),
    reprompt: reprompt(names),
    screen: turn.can.screen ? choiceScreen(turn, names) : undefined,
    remember: { county: turn.session.county, pending: { kind: 'choice', options: apart } },
  };
};
