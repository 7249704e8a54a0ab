import { languageOf } from '../../models/locales/languages';
import { SETTINGS, type TopicId } from '../../models/topics';
import { rowFor } from '../answers/find-answer';
import type { Content } from '../table/content';
import { alternativesTo } from '../understanding/alternatives';
import { replyWords } from '../understanding/hear-reply';
import { settledByAct } from '../understanding/named/act';
import { sentencesOf, speechOf } from '../understanding/normalise';
import type { Reading } from '../understanding/reading';
import { type Understanding, understand, understood } from '../understanding/understand';
import type { RowRef } from './session';
import type { Turn } from './turn';

/** What is longer stands for itself. */
const MOST_WORDS = 9;

/** How far down the likely topics one of the same setting may be. */
const TOPICS_TO_TRY = 8;
type Sure = Extract<Understanding, { kind: 'sure' }>;

/**
 * What a sentence means in this conversation. One that goes on about the turn before is read together with what was
 * answered then: alone it would be about something else.
 */
export const meaningOf = (turn: Turn, reading: Reading, content: Content): Understanding => {
  const { locale, office, session } = turn;
  const { question: sentence } = reading;
  const declineWords = office.decline_words;
  const alone = understood(reading, { declineWords, lastTopic: session.last?.topic });
  const { last } = session;
  const before = last && rowFor(content, last.faq, turn.nowMs)?.questions[0];
  if (!last || before === undefined || alone.kind === 'decline') return settledByAct(alone, reading);
  const how = hangsOn(sentence, turn);
  if (how === 'alone') return settledByAct(alone, reading);
  const within = understand(`${before} ${sentence}`, content.faq, locale, { declineWords });
  return how === 'needs-before'
    ? (bound(alone, within, last) ?? { kind: 'sure', ...last })
    : (loosely(alone, within, { last, standsAlone: standsAlone(sentence, turn) }) ??
        inSetting(reading, { alone, last }));
};

/** What means nothing without the turn before: a row of its topic, or of its setting; else the same once more. */
const bound = (alone: Understanding, within: Understanding, last: RowRef): Understanding | undefined => {
  if (alone.kind === 'sure' && fits(alone.topic, last.topic)) return alone;
  if (within.kind === 'sure' && within.topic === last.topic) return within;
  return within.kind === 'sure' && fits(within.topic, last.topic) ? within : undefined;
};

/** What may stand for itself: only where it is unsure, or the two agree on the topic, does the turn before decide. */
const loosely = (
  alone: Understanding,
  within: Understanding,
  { last, standsAlone }: { last: RowRef; standsAlone: boolean },
): Understanding | undefined => {
  // Unsure between rows, the first of which is of the topic that was just talked about.
  const [first] = alone.kind === 'unsure' ? alone.options : [];
  if (first?.topic === last.topic) return { kind: 'sure', topic: first.topic, faq: first.faq };
  if (within.kind !== 'sure') return undefined;
  const isNew = within.faq !== last.faq;
  if (alone.kind === 'sure') return isNew && within.topic === last.topic ? within : undefined;
  return standsAlone ? undefined : within;
};

/** A sentence with a noun of its own that points at nothing said before. */
const standsAlone = (sentence: string, { locale }: Turn): boolean =>
  speaksOfVoting(sentence, locale) && !languageOf(locale).follow.pointsBack.test(replyWords(sentence));

/** "Do I need my ID there", after voting early, is no question about registering. */
const inSetting = (reading: Reading, { alone, last }: { alone: Understanding; last: RowRef }): Understanding => {
  const { question, locale } = reading;
  const isElsewhere = alone.kind === 'sure' && !fits(alone.topic, last.topic);
  if (!isElsewhere || !languageOf(locale).follow.pointsBack.test(replyWords(question))) return alone;
  const here = alternativesTo(reading, [alone], TOPICS_TO_TRY).find(({ topic }) => isSame(topic, last.topic));
  return here ? ({ kind: 'sure', ...here } satisfies Sure) : alone;
};

const isSame = (one: TopicId, other: TopicId): boolean =>
  SETTINGS[one] !== undefined && SETTINGS[one] === SETTINGS[other];

const fits = (one: TopicId, other: TopicId): boolean =>
  SETTINGS[one] === undefined || SETTINGS[other] === undefined || isSame(one, other);

const hangsOn = (sentence: string, { locale }: Turn): 'needs-before' | 'goes-on' | 'alone' => {
  const heard = replyWords(sentence);
  const { goesOn, needsBefore, hangsOn } = languageOf(locale).follow;
  if (heard.split(' ').length > MOST_WORDS) return 'alone';
  if (needsBefore.test(heard) || (hangsOn.test(heard) && !speaksOfVoting(sentence, locale))) return 'needs-before';
  return goesOn.test(heard) ? 'goes-on' : 'alone';
};

const speaksOfVoting = (sentence: string, locale: Turn['locale']): boolean => {
  const { commonWords, votingWords, stem } = speechOf(locale);
  const stems = sentencesOf(sentence, locale).flat().map(stem);
  return stems.some((word) => commonWords.has(word) || votingWords.has(word));
};
