import type { Reply } from './reply';
import type { Turn } from './turn';

/** Declined for what was asked, not for who asks or how they are. */
const TELLING_DECLINES: ReadonlySet<string> = new Set(['off-topic', 'other-state', 'other-country']);

const isMissed = ({ outcome, reason = '' }: Reply): boolean =>
  outcome === 'no-match' || outcome === 'offered' || (outcome === 'declined' && TELLING_DECLINES.has(reason));

/**
 * The public words of a question that got no answer, so that staff learn what is missing. "The other one" is no question;
 * where an address was asked for, it may be one: of that nothing is kept.
 */
export const missedWords = async (turn: Turn, reply: Reply): Promise<string[] | undefined> => {
  const { name, heard, session, locale } = turn;
  if (name !== 'question' || heard.question === undefined || session.pending?.kind === 'address' || !isMissed(reply))
    return undefined;
  const { publicWordsIn } = await import('../understanding/public-words');
  const words = publicWordsIn(heard.question, locale);
  return words.length > 0 ? words : undefined;
};
