import { REMINDABLE, type Remindable } from '../../models/reminders';
import { type Governing, parseGoverning } from '../answers/calendar';
import type { Content } from '../answers/content';
import { rowFor } from '../answers/find-answer';
import type { RowRef } from '../session';

/** What a reminder is about. */
export interface ReminderAbout {
  kind: Remindable;
  governing: Governing;
  /** The answers that speak of the same deadline: where staff stopped one of them, no reminder speaks of it. */
  faqs: readonly string[];
}

/** What was asked for; else the deadline of the row last answered, or of its topic; else registration. */
export const reminderAbout = (
  content: Content,
  { asked, last, nowMs }: { asked: string | undefined; last: RowRef | undefined; nowMs: number },
): ReminderAbout => {
  const rows = last ? [last.faq, last.topic].map((faq) => rowFor(content, faq, nowMs)) : [];
  const deadline = asked ?? rows.find((row) => row?.deadline !== undefined)?.deadline ?? 'register';
  const governing = untilItEnds(parseGoverning(deadline));
  const kind = kindOf(governing);
  const faqs = content.faq.filter((row) => row.deadline && kindOf(untilItEnds(parseGoverning(row.deadline))) === kind);
  return { kind, governing, faqs: faqs.map(({ id }) => id) };
};

/** Early voting is something to do until it ends. */
const untilItEnds = (governing: Governing): Governing =>
  governing !== 'vote' && governing.action === 'early-voting-start'
    ? { ...governing, action: 'early-voting-end' }
    : governing;

const kindOf = (governing: Governing): Remindable =>
  REMINDABLE.find((one) => one === (governing === 'vote' ? 'vote' : governing.action)) ?? 'register';
