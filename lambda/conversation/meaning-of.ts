import type { Action } from '../../models/content/deadline-lists';
import { languageOf } from '../../models/locales/languages';
import { parseGoverning } from '../answers/calendar';
import { rowFor } from '../answers/find-answer';
import type { Content } from '../table/content';
import { alternativesTo } from '../understanding/alternatives';
import { replyWords } from '../understanding/hear-reply';
import { settledByAct } from '../understanding/named/act';
import { Reading } from '../understanding/reading';
import { type Understanding, understood } from '../understanding/understand';
import { corrected, correctionIn, fragmentIn } from './corrected';
import {
  askedAgain,
  asksHours,
  hangsOn,
  isQuestion,
  isSaidIn,
  MOST_WORDS,
  speaksOfVoting,
  tellingStems,
} from './hangs-on';
import { fits, isSameSetting, onwards } from './onwards';
import type { RowRef } from './session';
import { ROW_OF_THING, thingTalkedAbout } from './thread';
import { likeliest, onwardsIn, together, WORDS } from './together';
import type { Turn } from './turn';

/** A sentence of so few words may be nothing without the turn before. */
const MOST_WORDS_OF_NOTHING = 4;

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
  if (alone.kind === 'grave') return alone;
  const { last } = session;
  const row = last && rowFor(content, last.faq, turn.nowMs);
  const before = row?.questions[0];
  if (!last || !row || before === undefined || isDeclined(alone, sentence, turn)) return settledByAct(alone, reading);
  const thing = asksHours(sentence, turn) ? thingTalkedAbout(session) : undefined;
  if (thing) return { kind: 'sure', ...ROW_OF_THING[thing] };
  const name = row.about ?? turn.texts.topics[row.topic];
  const meant = correctionIn(sentence, locale) ?? (alone.kind === 'sure' ? undefined : fragmentIn(sentence, locale));
  const asksAnew = meant !== undefined && alone.kind === 'sure' && alone.faq !== last.faq && isQuestion(meant, turn);
  const instead =
    meant === undefined || asksAnew ? undefined : corrected(meant, { last, row, name, rows: content.faq, locale });
  if (instead) return instead;
  const how = hangsOn(sentence, turn);
  if (how === 'alone') {
    const isOwn = alone.kind === 'sure' && (alone.isOwn || alone.topic === last.topic);
    const here = isOwn ? undefined : inPassing(reading, { last, name });
    return settledByAct(here ?? ofLastTopic(alone, sentence, turn) ?? alone, reading);
  }
  const again = askedAgain(sentence, turn);
  if (again && isSaidIn([row.answer, row.more ?? ''].join(' '), again, turn)) return { kind: 'sure', ...last };
  const named = languageOf(locale).follow.oneAbout.exec(replyWords(sentence))?.[1];
  const both = new Reading(`${before} ${named ?? sentence}`, content.faq, locale);
  if (how === 'needs-before') {
    const within = understood(both, { declineWords });
    const bounded = bound(alone, within, last) ?? onlySure(onwards(reading, both, last)) ?? { kind: 'sure', ...last };
    return settledByAct(bounded, reading, { lastAct: actOf(row.deadline) });
  }
  const isAlone = named === undefined && standsAlone(sentence, turn);
  const joint = named === undefined && !isAlone ? likeliest(followed(reading, { last, name })) : undefined;
  if (joint) return settledByAct(joint, reading);
  const found = loosely(alone, understood(both, { declineWords }), { last, standsAlone: isAlone });
  // The same once more, word for word, is no answer to what goes on.
  if (found?.kind === 'sure' && found.faq === last.faq && (named !== undefined || isQuestion(sentence, turn)))
    return onwards(reading, both, last) ?? found;
  return found ?? inSetting(reading, { alone, last });
};

/** Rows by a sentence alone and beside the name of what was talked about. */
const followed = (reading: Reading, { last, name }: { last: RowRef; name: string }): ReturnType<typeof together> => {
  const { question, rows, locale } = reading;
  return together(reading, new Reading(`${question} ${name}`, rows, locale), { last, words: WORDS.follows });
};

/** "I'm seventy": a few words without a noun of voting are about what was talked about, where they fit there. */
const inPassing = (reading: Reading, { last, name }: { last: RowRef; name: string }): Understanding | undefined => {
  const isLong = replyWords(reading.question).split(' ').length > MOST_WORDS;
  if (isLong || speaksOfVoting(reading.question, reading.locale)) return undefined;
  const likely = followed(reading, { last, name });
  const found = onwardsIn(likely, last) ?? likeliest(likely);
  const isHere = found?.kind === 'sure' && (found.topic === last.topic || isSameSetting(found.topic, last.topic));
  return isHere ? found : undefined;
};

/** "Where is it" and "and my neighbor" mean nothing alone, so that nothing in them is to be declined. */
const isDeclined = (alone: Understanding, sentence: string, turn: Turn): boolean => {
  if (alone.kind !== 'decline') return false;
  const mayGoOn = alone.why === 'off-topic' || alone.why === 'personal-data';
  const isShort = replyWords(sentence).split(' ').length <= MOST_WORDS_OF_NOTHING;
  return !(mayGoOn && isShort && hangsOn(sentence, turn) === 'needs-before');
};

/** "How old do you have to be", after how to work at the polls: with no noun of its own, the topic just talked about. */
const ofLastTopic = (alone: Understanding, sentence: string, { session, locale }: Turn): Understanding | undefined => {
  const [first] = alone.kind === 'unsure' && !speaksOfVoting(sentence, locale) ? alone.options : [];
  return first?.topic === session.last?.topic && first
    ? { kind: 'sure', topic: first.topic, faq: first.faq }
    : undefined;
};

/** What "by when" is about, after an answer with that deadline. */
const actOf = (deadline: string | undefined): Action | undefined => {
  const governing = deadline === undefined ? 'vote' : parseGoverning(deadline);
  return governing === 'vote' ? undefined : governing.action;
};

const onlySure = (heard: Understanding | undefined): Understanding | undefined =>
  heard?.kind === 'sure' ? heard : undefined;

/** What means nothing without the turn before: a row of its topic, or of its setting. */
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
  const here = alternativesTo(reading, [alone], TOPICS_TO_TRY).find(({ topic }) => isSameSetting(topic, last.topic));
  return here ? ({ kind: 'sure', ...here } satisfies Sure) : alone;
};

/** Whether what goes on about the last answer is rather in what it has more to say than in what was heard. */
export const asksForRest = (turn: Turn, heard: Understanding, content: Content, sentence: string): boolean => {
  const { last, pending, more } = turn.session;
  const isSame = heard.kind === 'sure' && !heard.isOwn && heard.faq === last?.faq;
  const row = isSame && pending?.kind === 'more' ? rowFor(content, heard.faq, turn.nowMs) : undefined;
  if (!row || more === undefined || askedAgain(sentence, turn) !== undefined) return false;
  const [said, unsaid] = [row.answer, more].map((text) => new Set(tellingStems(text, turn.locale)));
  return tellingStems(sentence, turn.locale).some((stem) => unsaid?.has(stem) && !said?.has(stem));
};
