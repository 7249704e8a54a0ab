import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../../models/content/deadline';
import { inLocale } from '../../../models/content/in-locale';
import type { Contact } from '../../../models/locales/contact';
import { calendarOf, electionAhead, electionFor, parseGoverning } from '../../answers/calendar';
import { rowFor } from '../../answers/find-answer';
import { type FoundWay, findWay } from '../../answers/find-way';
import type { Content } from '../../table/content';
import { miss } from '../asks/miss';
import { contactIn, contentFor, settled } from '../settled';
import type { Turn } from '../turn';
import type { Handler } from '../wish';

/** "And by mail?", after an answer that has a deadline. Without one, it is a question of its own. */
export const askMethod: Handler = async (turn) => {
  const { last, ahead = 0 } = turn.session;
  const { method } = turn.heard;
  const { unknown } = turn.heard;
  if (method === undefined) return unknown === undefined ? miss(turn) : { wish: 'question', sentence: unknown };
  const content = await contentFor(turn);
  const deadline = deadlineOf(turn, content);
  if (last === undefined || deadline === undefined) {
    const isRegistering = last?.topic.startsWith('register-') ?? false;
    return { wish: 'question', sentence: turn.texts.followUp.asQuestion(method, isRegistering) };
  }
  const found = findWay(content, { deadline, method, texts: turn.texts, nowMs: turn.nowMs, ahead });
  const say = sentenceFor(turn, method, found, contactIn(content, turn));
  return settled(turn, {
    outcome: found.kind === 'none' ? 'no-match' : 'answered',
    topic: last.topic,
    faq: last.faq,
    release: content.release,
    say: [say],
    card: { title: turn.texts.card.title(last.topic), text: say },
    remember: ahead > 0 ? { ahead } : {},
  });
};

/** "And the one after that?": names the following election, and says what was asked about for that one. */
export const askLaterElection: Handler = async (turn) => {
  const content = await contentFor(turn);
  const ahead = (turn.session.ahead ?? 0) + 1;
  const deadline = deadlineOf(turn, content);
  const calendar = calendarOf(content, turn.nowMs);
  const next = electionFor(calendar, deadline === undefined ? undefined : parseGoverning(deadline));
  const election = electionAhead(calendar, next, ahead);
  const about = { topic: 'election-date', faq: 'election-date' } as const;
  if (!election || !content.isTrusted) {
    const say = [turn.texts.followUp.noLaterElection(contactIn(content, turn))];
    return settled(turn, { ...about, outcome: 'no-match', reason: 'no-date', release: content.release, say });
  }
  const date = turn.texts.calendar.date(Temporal.PlainDate.from(election.date), calendar.today);
  const lead = turn.texts.followUp.laterElection(inLocale(election, 'name', turn.locale), date);
  const { last } = turn.session;
  if (last && deadline !== undefined) return { wish: 'row', row: last, ahead, lead };
  const card = { title: turn.texts.card.title(about.topic), text: lead };
  const remember = { last: about, ahead };
  return settled(turn, { ...about, outcome: 'answered', release: content.release, say: [lead], card, remember });
};

/** The deadline that the last answer was about; the closing of the polls is none that could be met another way. */
const deadlineOf = ({ session: { last }, nowMs }: Turn, content: Content): string | undefined => {
  const deadline = last && rowFor(content, last.faq, nowMs)?.deadline;
  return deadline === 'vote' ? undefined : deadline;
};

const sentenceFor = ({ texts: { followUp } }: Turn, method: Method, way: FoundWay, contact: Contact): string => {
  if (way.kind === 'none') return followUp.none(method, contact);
  return way.kind === 'open' ? followUp.open(method, way.when, way.isDoneBy) : followUp.closed(method, way.lastDay);
};
