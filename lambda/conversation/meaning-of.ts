import { languageOf } from '../../models/locales/languages';
import { rowFor } from '../answers/find-answer';
import type { Content } from '../table/content';
import { replyWords } from '../understanding/hear-reply';
import { type Understanding, understand } from '../understanding/understand';
import type { Turn } from './turn';

/** What is longer stands for itself. */
const MOST_WORDS = 9;

/**
 * What a sentence means in this conversation. One that goes on about the turn before is read together with what was
 * answered then: alone it would be about something else.
 */
export const meaningOf = (turn: Turn, sentence: string, content: Content): Understanding => {
  const { locale, office, session } = turn;
  const declineWords = office.decline_words;
  const alone = understand(sentence, content.faq, locale, { declineWords, lastTopic: session.last?.topic });
  const before = session.last && rowFor(content, session.last.faq, turn.nowMs)?.questions[0];
  if (before === undefined || !session.last || alone.kind === 'decline' || !goesOn(sentence, turn)) return alone;
  const within = understand(`${before} ${sentence}`, content.faq, locale, { declineWords });
  if (within.kind !== 'sure') return alone;
  const isNew = within.faq !== session.last.faq;
  if (alone.kind === 'sure') return isNew && within.topic === session.last.topic ? within : alone;
  return within;
};

const goesOn = (sentence: string, { locale }: Turn): boolean => {
  const heard = replyWords(sentence);
  const { goesOn, needsBefore } = languageOf(locale).follow;
  return heard.split(' ').length <= MOST_WORDS && (goesOn.test(heard) || needsBefore.test(heard));
};
