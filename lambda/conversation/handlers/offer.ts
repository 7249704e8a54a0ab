import type { Content } from '../../table/content';
import { choiceScreen } from '../screen/show';
import type { Handler, Reply, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { miss } from './miss';
import { contentFor } from './reply';

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
    screen: turn.hasScreen ? choiceScreen(turn, names) : undefined,
    remember: { county: turn.session.county, pending: { kind: 'choice', options: apart } },
  };
};

/** "The second one", after an offer; "the fifth one" of three hears them again. */
export const choose: Handler = async (turn) => {
  const { pending } = turn.session;
  const { which } = turn.slots;
  if (pending?.kind !== 'choice' || which === undefined) return miss(turn);
  const option = pending.options.at(which > 0 ? which - 1 : which);
  if (option) return answerRow(turn, option);
  const { ask, reprompt, screen } = offer(turn, pending.options, await contentFor(turn));
  return { ...(await miss(turn)), ask, reprompt, screen };
};
