import { askPending } from '../asks/ask-pending';
import { offer } from '../asks/offer';
import { sayAgain } from '../asks/say-again';
import { whatElse } from '../asks/what-else';
import { contentFor, settled } from '../settled';
import type { Handler } from '../wish';

/** The turns that go on, back or slower. */

export const repeat: Handler = async (turn) => sayAgain(turn);

export const slower: Handler = async (turn) => ({ ...sayAgain(turn), isSlow: true });

/** To the offer that the last answer was chosen from; else to the answer before the last. */
export const back: Handler = async (turn) => {
  const { chosen, before, pending } = turn.session;
  if (chosen && pending?.kind !== 'choice') {
    return offer(turn, chosen.options, await contentFor(turn), { nth: chosen.offer });
  }
  if (before) return { wish: 'row', row: before };
  const again = sayAgain(turn);
  return { ...again, say: [turn.texts.repeat.nothingBefore, ...again.say] };
};

/** From the beginning: everything but the county, and the notices that were heard. */
export const startOver: Handler = async ({ texts, session }) => ({
  outcome: 'welcomed',
  say: [...(session.pending?.kind === 'reminder' ? [texts.reminder.leftOut] : []), texts.launch.again],
  ask: texts.launch.ask,
  reprompt: texts.launch.reprompt,
  remember: {
    isOneShot: false,
    last: undefined,
    before: undefined,
    more: undefined,
    others: undefined,
    chosen: undefined,
    beside: undefined,
    keepsAddress: undefined,
  },
});

/** Whatever is pending waits. */
export const wait: Handler = async (turn) => {
  const { ask, reprompt, screen, remember } = askPending(turn, await contentFor(turn)) ?? whatElse(turn);
  return { outcome: 'asked', say: [turn.texts.wait], ask, reprompt, screen, remember };
};

/** Whom to call. */
export const call: Handler = async () => ({ wish: 'row', row: { topic: 'contact-office', faq: 'contact-office' } });

/** "Skip it": what is pending is over, and is said to be. */
export const leave: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind === 'reminder') return settled(turn, { outcome: 'asked', say: [turn.texts.reminder.leftOut] });
  return whatElse(turn);
};
