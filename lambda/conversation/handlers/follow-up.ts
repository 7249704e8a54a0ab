import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../../models/content/deadline-lists';
import type { FaqRow } from '../../../models/content/faq-row';
import { inLocale } from '../../../models/content/in-locale';
import type { Contact } from '../../../models/locales/contact';
import { calendarOf, electionAfter, parseGoverning } from '../../answers/calendar';
import { rowFor } from '../../answers/find-answer';
import { type FoundWay, findWay } from '../../answers/find-way';
import { electionOf } from '../../answers/which-election';
import type { Content } from '../../table/content';
import { sayElectionDay } from '../asks/election-day';
import { miss } from '../asks/miss';
import { contactIn, contentFor, settled } from '../settled';
import type { Turn } from '../turn';
import type { Handler } from '../wish';

/** "And by mail?", after an answer that has a deadline. Without one, it is a question of its own. */
export const askMethod: Handler = async (turn) => {
  const { last, election } = turn.session;
  const { method } = turn.heard;
  const { unknown } = turn.heard;
  if (method === undefined) return unknown === undefined ? miss(turn) : { wish: 'question', sentence: unknown };
  const content = await contentFor(turn);
  const row = rowWithDeadline(turn, content);
  // Who votes early is there: another way is another way to vote.
  if (last === undefined || row === undefined || row.deadline?.startsWith('early-voting')) {
    const isRegistering = last?.topic.startsWith('register-') ?? false;
    return { wish: 'question', sentence: turn.texts.followUp.asQuestion(method, isRegistering) };
  }
  const found = findWay(content, { row, method, texts: turn.texts, locale: turn.locale, nowMs: turn.nowMs, election });
  const say = sentenceFor(turn, method, found, contactIn(content, turn));
  return settled(turn, {
    outcome: found.kind === 'none' ? 'no-match' : 'answered',
    topic: last.topic,
    faq: last.faq,
    release: content.release,
    say: [say],
    card: { title: turn.texts.card.title(last.topic), text: say },
    remember: election === undefined ? {} : { election },
  });
};

/** "And the one after that?": names the following election, and says what was asked about for that one. */
export const askLaterElection: Handler = async (turn) => {
  const content = await contentFor(turn);
  const row = rowWithDeadline(turn, content);
  const calendar = calendarOf(content, turn.nowMs);
  const before = electionOf(calendar, row, row && parseGoverning(row.deadline), turn.session.election);
  const election = before && electionAfter(calendar, before);
  const about = { topic: 'election-date', faq: 'election-date' } as const;
  if (!election || !content.isTrusted) {
    const say = [turn.texts.followUp.noLaterElection(contactIn(content, turn))];
    return settled(turn, { ...about, outcome: 'no-match', reason: 'no-date', release: content.release, say });
  }
  const date = turn.texts.calendar.date(Temporal.PlainDate.from(election.date), calendar.today);
  const lead = turn.texts.followUp.laterElection(inLocale(election, 'name', turn.locale), date);
  const { last } = turn.session;
  if (last && row) return { wish: 'row', row: last, election: election.id, lead };
  return sayElectionDay(turn, content, election, lead);
};

/** The row last answered, where it has a deadline; the closing of the polls is none that could be met another way. */
const rowWithDeadline = (
  { session: { last }, nowMs }: Turn,
  content: Content,
): (FaqRow & { deadline: string }) | undefined => {
  const row = last && rowFor(content, last.faq, nowMs);
  return row?.deadline === undefined || row.deadline === 'vote' ? undefined : { ...row, deadline: row.deadline };
};

const sentenceFor = ({ texts: { followUp } }: Turn, method: Method, way: FoundWay, contact: Contact): string => {
  if (way.kind === 'none') return followUp.none(method, contact);
  return way.kind === 'open'
    ? followUp.open(method, way.when, way.isDoneBy, way.election)
    : followUp.closed(method, way.lastDay, way.election);
};
