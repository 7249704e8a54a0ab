import { contentFor, settled } from '../settled';
import type { Fulfilment } from '../wish';

export const more: Fulfilment<'more'> = async (turn) => {
  const { more: unsaid, last } = turn.session;
  const { release } = await contentFor(turn);
  const about = { topic: last?.topic, faq: last?.faq, release };
  if (unsaid === undefined) return settled(turn, { ...about, outcome: 'asked', say: [turn.texts.more.none] });
  const card = { title: turn.texts.card.title(last?.topic), text: unsaid };
  return settled(turn, { ...about, outcome: 'answered', say: [unsaid], card, remember: { more: undefined } });
};
