import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { choiceScreen } from '../screen/show';
import type { RowRef } from '../session';
import { contactIn } from '../settled';
import type { Turn } from '../turn';

const MOST = 3;

interface Beside {
  /** What is offered next, where none of these was meant. */
  further?: readonly RowRef[] | undefined;
  /** These come after others that were not meant. */
  isNext?: boolean;
  /** The election that was named. */
  election?: string | undefined;
}

/** Asks which of two or three topics was meant; two rows of one topic are no choice for the ear. */
export const offer = (
  turn: Turn,
  options: readonly RowRef[],
  content: Content,
  { further = [], isNext = false, election }: Beside = {},
): Reply => {
  const apart = options.filter(({ topic }, at) => options.findIndex((other) => other.topic === topic) === at);
  const names = apart.map(({ topic }) => turn.texts.topics[topic]);
  const { choose, chooseNext, reprompt } = turn.texts.offer;
  return {
    outcome: 'offered',
    offered: apart.map(({ topic }) => topic),
    release: content.release,
    say: [],
    ask: isNext ? chooseNext(names) : choose(names),
    reprompt: reprompt(names),
    screen: turn.can.screen ? choiceScreen(turn, names) : undefined,
    remember: {
      county: turn.session.county,
      pending: { kind: 'choice', options: apart, ...(further.length > 0 ? { further: [...further] } : {}) },
      ...(election === undefined ? {} : { election }),
    },
  };
};

/** The next ones, where none of those on offer was meant; a person's number, where there are none. */
export const offerNext = (turn: Turn, further: readonly RowRef[], content: Content): Reply => {
  const { offer: texts, miss, after } = turn.texts;
  if (further.length > 0) {
    const next = offer(turn, further.slice(0, MOST), content, { further: further.slice(MOST), isNext: true });
    return { ...next, remember: { ...next.remember, others: undefined } };
  }
  return {
    outcome: 'no-match',
    reason: 'none-of-those',
    release: content.release,
    say: [texts.noMore(contactIn(content, turn))],
    ask: miss.ask,
    reprompt: after.reprompt,
    remember: { county: turn.session.county, others: undefined },
  };
};
