import { miss } from '../asks/miss';
import { sayAgain } from '../asks/say-again';
import { whatElse } from '../asks/what-else';
import type { Reply } from '../reply';
import { settled } from '../settled';
import type { Handler } from '../wish';

/** The turns that are about the conversation itself. */

export const launch: Handler = async ({ texts, office }) => ({
  outcome: 'welcomed',
  say: [texts.launch.welcome(office.name)],
  ask: texts.launch.ask,
  reprompt: texts.launch.reprompt,
  remember: { isOneShot: false },
});

/** Help in the middle of a question keeps the question. */
export const help: Handler = async ({ texts, session, can }) => {
  const help = [texts.help.examples, ...(can.reminders ? [texts.help.also] : [])].join(' ');
  return {
    outcome: 'help',
    say: [help],
    ask: texts.help.ask,
    reprompt: texts.help.reprompt,
    card: { title: texts.card.title(undefined), text: help },
    // Whether the last answer helped is asked once, and then something else was.
    remember: { isOneShot: false, pending: session.pending?.kind === 'helpful' ? undefined : session.pending },
  };
};

/** A reminder that was still on offer is said not to be set. */
export const goodbye: Handler = async ({ texts, session }) =>
  closing(...(session.pending?.kind === 'reminder' ? [texts.reminder.leftOut] : []), texts.goodbye);

/** "Never mind" drops a question of ours and goes on; where nothing was asked, it ends the conversation. */
export const cancel: Handler = async (turn) =>
  turn.session.pending && !turn.session.isOneShot ? whatElse(turn) : goodbye(turn);

/** Nothing may be said here, and the conversation is over. */
export const ended: Handler = async () => ({ outcome: 'closed', say: [] });

/** Nothing may be said here, and the conversation goes on as it was. */
export const report: Handler = async ({ session }) => ({ outcome: 'closed', say: [], remember: session });

/** Nobody understood. */
export const notUnderstood: Handler = miss;

const closing = (...say: readonly string[]): Reply => ({ outcome: 'closed', say });

/** "Tell me more". */
export const tellMore: Handler = async () => ({ wish: 'more' });

/** Yes to whatever was asked last; a choice can't be answered with yes, so it is asked again. */
export const yes: Handler = async (turn) => {
  const { pending } = turn.session;
  switch (pending?.kind) {
    case undefined:
      return whatElse(turn);
    case 'more':
      return { wish: 'more' };
    case 'reminder':
      return { wish: 'set-reminder' };
    case 'beside': {
      const [row, ...beside] = pending.rows;
      return row ? { wish: 'row', row, beside } : whatElse(turn);
    }
    default:
      return sayAgain(turn);
  }
};

/** No to "more?" leaves the conversation open; no to "which county?" or to the address is not to know it; no to "what else?" ends it. */
export const no: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind === 'more' || pending?.kind === 'beside') return whatElse(turn);
  if (pending?.kind === 'reminder') return settled(turn, { outcome: 'asked', say: [turn.texts.reminder.leftOut] });
  if (pending?.kind === 'county' || pending?.kind === 'address') return { wish: 'county-refused' };
  return pending ? miss(turn) : goodbye(turn);
};
