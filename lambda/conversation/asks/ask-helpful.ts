import { Temporal } from 'temporal-polyfill';
import { isOver } from '../../../models/table/emergency';
import { type Calendar, calendarOf } from '../../answers/calendar';
import { momentIn } from '../../answers/open-spans';
import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { contentFor } from '../settled';
import type { Turn } from '../turn';

/** Says the same once more: that was rated, or could have been. */
const SAYS_AGAIN: ReadonlySet<string> = new Set<Turn['name']>(['repeat', 'slower', 'back']);

/** Whether somebody may vote early in one of these elections today. */
const isEarlyVoting = (calendar: Calendar): boolean =>
  calendar.elections.some((election) => {
    const [from, until] = [
      momentIn(calendar, election, 'early-voting-start'),
      momentIn(calendar, election, 'early-voting-end'),
    ];
    if (!from || !until) return false;
    const { compare } = Temporal.PlainDate;
    return compare(calendar.today, from.toPlainDate()) >= 0 && compare(calendar.today, until.toPlainDate()) <= 0;
  });

/** Whether this is no day to ask. A county that isn't known may have an election of its own that isn't known either. */
const isBusyDay = (turn: Turn, content: Content): boolean => {
  const calendar = calendarOf(content, turn.nowMs);
  const today = calendar.today.toString();
  if (calendar.elections.some(({ date }) => date === today)) return true;
  if (turn.office.helpful?.in_early_voting === false && isEarlyVoting(calendar)) return true;
  const isCountyKnown = content.lineage.some(({ id }) => content.counties.has(id));
  return !isCountyKnown && content.root.below.includes('elections');
};

/** Whether the office has something urgent to say here, heard already or not. */
const isUrgent = ({ nowMs }: Turn, { notices }: Content): boolean => notices.some((notice) => !isOver(notice, nowMs));

/**
 * The answer with "Was that helpful?" after it, where it leaves nothing open, on a day when nobody is in a hurry to vote.
 */
export const askHelpful = async (turn: Turn, reply: Reply): Promise<Reply> => {
  const { can, session, texts } = turn;
  const { topic, faq, reason, remember } = reply;
  if (SAYS_AGAIN.has(turn.name)) return reply;
  if (topic === undefined || faq === undefined || reason !== undefined) return reply;
  if (remember?.pending || session.pending?.kind === 'reminder' || reply.permissions) return reply;
  const county = remember && 'county' in remember ? remember.county : session.county;
  const content = await contentFor({ ...turn, session: { ...session, county } });
  if (!content.isTrusted || isUrgent(turn, content) || isBusyDay(turn, content)) return reply;
  const { ask, choices } = texts.helpful;
  return {
    ...reply,
    helpful: 'asked',
    ask,
    reprompt: ask,
    ...(can.helpful === 'buttons'
      ? { screen: { title: texts.card.title(topic), text: '', ...reply.screen, choices } }
      : {}),
    remember: { ...remember, pending: { kind: 'helpful', row: { topic, faq } }, asksNoMoreHelpful: true },
  };
};
