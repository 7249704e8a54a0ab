import type { Card, Session } from './parse-session';

export type { NamedPlace, Next, RowRef, Session } from './parse-session';

/**
 * The session after a turn. What was pending or on offer, the election that was named, that a reminder was set, a place that is no
 * polling place and the count of misses are over unless the turn says them again.
 */
export const nextSession = (
  { pending: _, misses: __, election: ___, isReminderSet: ____, onOffer: _____, place, ...session }: Session,
  {
    say: spoken,
    keep,
    ask,
    card,
    remember,
  }: {
    say: readonly string[];
    keep?: readonly string[] | undefined;
    ask?: string | undefined;
    card?: Card | undefined;
    remember?: Partial<Session> | undefined;
  },
): Session => ({
  ...session,
  ...(place?.isPolls ? { place } : {}),
  said: { say: [...(keep ?? spoken)], ...(ask ? { ask } : {}), ...(card ? { card } : {}) },
  ...remember,
});
