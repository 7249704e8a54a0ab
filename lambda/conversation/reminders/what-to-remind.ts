import { REMINDABLE, type Remindable } from '../../../models/reminders';
import { calendarOf, type Governing, isDeadlinePast, isOnFile, parseGoverning } from '../../answers/calendar';
import { rowFor } from '../../answers/find-answer';
import { electionFor } from '../../answers/which-election';
import type { Content } from '../../table/content';
import type { RowRef } from '../session';

/** What a reminder is about. */
export interface ReminderAbout {
  kind: Remindable;
  governing: Governing;
  /** The answers that speak of the same deadline: where staff stopped one of them, no reminder speaks of it. */
  faqs: readonly string[];
}

/** What was asked for; else the deadline of the row last answered, or of its topic; else the next one. */
export const reminderAbout = (
  content: Content,
  { asked, last, nowMs }: { asked: string | undefined; last: RowRef | undefined; nowMs: number },
): ReminderAbout => {
  const rows = last ? [last.faq, last.topic].map((faq) => rowFor(content, faq, nowMs)) : [];
  const deadline = asked ?? rows.find((row) => row?.deadline !== undefined)?.deadline ?? nextDeadline(content, nowMs);
  const governing = untilItEnds(parseGoverning(deadline));
  const kind = kindOf(governing);
  const faqs = content.faq.filter((row) => row.deadline && kindOf(untilItEnds(parseGoverning(row.deadline))) === kind);
  return { kind, governing, faqs: faqs.map(({ id }) => id) };
};

/** For whoever names none: to register, while that can be done; afterwards, to vote. */
const nextDeadline = (content: Content, nowMs: number): 'register' | 'vote' => {
  const calendar = calendarOf(content, nowMs);
  const register = parseGoverning('register');
  const election = electionFor(calendar, register);
  return election && isOnFile(calendar, election, register) && isDeadlinePast(calendar, election, register)
    ? 'vote'
    : 'register';
};

/** Early voting is something to do until it ends. */
const untilItEnds = (governing: Governing): Governing =>
  governing !== 'vote' && governing.action === 'early-voting-start'
    ? { ...governing, action: 'early-voting-end' }
    : governing;

const kindOf = (governing: Governing): Remindable =>
  REMINDABLE.find((one) => one === (governing === 'vote' ? 'vote' : governing.action)) ?? 'register';
