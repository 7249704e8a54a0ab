import type { Reply } from './reply';
import type { Session } from './session';
import type { Turn } from './turn';

/** What a row that was on offer may still wait for. */
const WAITS: ReadonlySet<string> = new Set(['county', 'address', 'beside']);

/** What was on offer when the voter said this, and what was asked for since. */
const onOfferIn = ({ name, session: { pending, chosen, onOffer } }: Turn): Session['onOffer'] => {
  if (pending?.kind === 'choice') return { rows: pending.options, offer: pending.offer ?? 1 };
  if (name === 'other-one') return chosen && { rows: chosen.options, offer: chosen.offer ?? 1 };
  return pending && WAITS.has(pending.kind) ? onOffer : undefined;
};

/**
 * The reply with which offer in a row its answer came out of, however the voter chose: by number, in words, or by asking
 * once more. Where the row first needs a county or an address, that is kept until then.
 */
export const outOfOffer = (turn: Turn, reply: Reply): Reply => {
  const onOffer = onOfferIn(turn);
  if (!onOffer || reply.outcome === 'offered') return reply;
  const waits = WAITS.has(reply.remember?.pending?.kind ?? '');
  const kept = waits ? { ...reply, remember: { ...reply.remember, onOffer } } : reply;
  const isOfThem = reply.outcome === 'answered' && onOffer.rows.some(({ faq }) => faq === reply.faq);
  return isOfThem ? { ...kept, offer: onOffer.offer } : kept;
};
