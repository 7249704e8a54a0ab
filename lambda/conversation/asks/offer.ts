import { rowFor } from '../../answers/find-answer';
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
  /** Which offer in a row it is: 1, the first. */
  nth?: number | undefined;
  /** These come after others that were not meant. */
  isNext?: boolean;
  /** The election that was named. */
  election?: string | undefined;
}

/** What a row is called among others, as it follows "Did you want to know": a detail by what it is about. */
export const nameOf = ({ texts, nowMs }: Turn, { topic, faq }: RowRef, content: Content): string => {
  const about = faq === topic ? undefined : rowFor(content, faq, nowMs)?.about;
  return about === undefined ? texts.topics[topic] : texts.offer.detail(about);
};

/** Of rows that are called the same the first: another is no choice for the ear. */
export const apart = (turn: Turn, options: readonly RowRef[], content: Content): readonly RowRef[] => {
  const names = options.map((option) => nameOf(turn, option, content));
  return options.filter((_, at) => names.indexOf(names[at] ?? '') === at);
};

/** Asks which of two or three rows was meant. */
export const offer = (
  turn: Turn,
  options: readonly RowRef[],
  content: Content,
  { further = [], nth = 1, isNext = false, election }: Beside = {},
): Reply => {
  const names = options.map((option) => nameOf(turn, option, content));
  const { choose, chooseNext, reprompt } = turn.texts.offer;
  return {
    outcome: 'offered',
    offered: options.map(({ faq }) => faq),
    offer: nth,
    release: content.release,
    say: [],
    ask: isNext ? chooseNext(names) : choose(names),
    reprompt: reprompt(names),
    screen: turn.can.screen ? choiceScreen(turn, names) : undefined,
    remember: {
      county: turn.session.county,
      pending: {
        kind: 'choice',
        options: [...options],
        ...(further.length > 0 ? { further: [...further] } : {}),
        ...(nth > 1 ? { offer: nth } : {}),
      },
      ...(election === undefined ? {} : { election }),
    },
  };
};

/** The next ones, where none of those on offer was meant; a person's number, where there are none. */
export const offerNext = (turn: Turn, further: readonly RowRef[], content: Content): Reply => {
  const { offer: texts, miss, after } = turn.texts;
  if (further.length > 0) {
    const { pending } = turn.session;
    const next = offer(turn, apart(turn, further.slice(0, MOST), content), content, {
      further: further.slice(MOST),
      // After an answer that was given outright, it is the first.
      nth: pending?.kind === 'choice' ? (pending.offer ?? 1) + 1 : 1,
      isNext: true,
    });
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
