import type { FaqRow } from '../../models/content/faq-row';
import type { Content } from '../answers/content';
import type { Handler, Reply, RowRef, Turn } from '../turn';
import { answerRow } from './answer';
import { miss } from './miss';

/** Asks which of two or three was meant. */
export const offer = (turn: Turn, options: readonly RowRef[], content: Content): Reply => {
  const names = options.map((option) => nameOf(turn, option, content.faq));
  const { choose, reprompt } = turn.texts.offer;
  return {
    outcome: 'offered',
    offered: options.map(({ topic }) => topic),
    release: content.release,
    say: [],
    ask: choose(names),
    reprompt: reprompt(names),
    remember: { county: turn.session.county, pending: { kind: 'choice', options: [...options] } },
  };
};

/** A topic by its title; a detail by the first question the office wrote for it. */
const nameOf = ({ texts }: Turn, { topic, faq }: RowRef, rows: readonly FaqRow[]): string =>
  (faq === topic ? undefined : rows.find(({ id }) => id === faq)?.questions[0]) ?? texts.topics[topic];

/** "The second one", after an offer. */
export const choose: Handler = async (turn) => {
  const { pending } = turn.session;
  const { which } = turn.slots;
  if (pending?.kind !== 'choice' || which === undefined) return miss(turn);
  const option = pending.options.at(which > 0 ? which - 1 : which);
  return option ? answerRow(turn, option) : miss(turn);
};
