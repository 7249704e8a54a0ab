import type { Reply } from './reply';
import type { Turn } from './turn';

/** Requests that decide about the reminder on offer, or are about nothing but the conversation. */
const DECIDE: ReadonlySet<string> = new Set<Turn['name']>([
  'yes',
  'no',
  'leave',
  'stop',
  'reminder',
  'move-reminder',
  'start-over',
]);

/**
 * A reminder on offer is never dropped in silence: after an answer to something else it is offered again, and where
 * something else is asked it is said not to be set.
 */
export const withUnsetReminder = (turn: Turn, reply: Reply): Reply => {
  const { pending } = turn.session;
  const next = reply.remember?.pending;
  if (pending?.kind !== 'reminder' || DECIDE.has(turn.name)) return reply;
  // After danger, nothing else is said.
  if (reply.reason === 'danger' || reply.reason === 'self-harm') return reply;
  if (reply.outcome === 'closed' || (next?.kind === 'reminder' && reply.ask === turn.texts.reminder.ask)) return reply;
  const { ask, reprompt, still, leftOut } = turn.texts.reminder;
  if (next !== undefined && next.kind !== 'more' && next.kind !== 'reminder')
    return { ...reply, say: [leftOut, ...reply.say] };
  return {
    ...reply,
    say: [...reply.say, still(pending.offer)],
    ask,
    reprompt,
    remember: { ...reply.remember, pending },
  };
};
