import type { Reply } from '../reply';
import { settled } from '../settled';
import type { Turn } from '../turn';

/** Says the last thing again, and asks again what it asked. */
export const sayAgain = (turn: Turn): Reply => {
  const { said, last, pending, election } = turn.session;
  const say = said ? said.say : [turn.texts.repeat.nothing];
  return settled(turn, {
    outcome: said?.card ? 'answered' : 'asked',
    topic: last?.topic,
    faq: last?.faq,
    say,
    card: said?.card,
    remember: { pending, election },
    ...(said?.ask === undefined ? {} : { ask: said.ask, reprompt: said.ask }),
  });
};
