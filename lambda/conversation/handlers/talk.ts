import { miss } from '../asks/miss';
import type { Reply } from '../reply';
import { settled } from '../settled';
import type { Turn } from '../turn';
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
export const help: Handler = async ({ texts, session }) => ({
  outcome: 'help',
  say: [texts.help.examples],
  ask: texts.help.ask,
  reprompt: texts.help.reprompt,
  card: { title: texts.card.title(undefined), text: texts.help.examples },
  remember: { isOneShot: false, pending: session.pending },
});

export const goodbye: Handler = async ({ texts }) => closing(texts.goodbye);

/** "Never mind" drops a question of ours and goes on; where nothing was asked, it ends the conversation. */
export const cancel: Handler = async (turn) =>
  turn.session.pending && !turn.session.isOneShot ? whatElse(turn) : goodbye(turn);

/** Nothing may be said here, and the conversation is over. */
export const ended: Handler = async () => ({ outcome: 'closed', say: [] });

/** Nothing may be said here, and the conversation goes on as it was. */
export const report: Handler = async ({ session }) => ({ outcome: 'closed', say: [], remember: session });

/** Nobody understood. */
export const notUnderstood: Handler = miss;

const closing = (sentence: string): Reply => ({ outcome: 'closed', say: [sentence] });

/** Says the last thing again, and asks again what it asked. */
export const repeat: Handler = async (turn) => {
  const { said, last, pending } = turn.session;
  const say = said ? said.say : [turn.texts.repeat.nothing];
  return settled(turn, {
    outcome: said?.card ? 'answered' : 'asked',
    topic: last?.topic,
    faq: last?.faq,
    say,
    card: said?.card,
    remember: { pending },
    ...(said?.ask === undefined ? {} : { ask: said.ask, reprompt: said.ask }),
  });
};

/** "Tell me more". */
export const tellMore: Handler = async () => ({ wish: 'more' });

/** Yes to whatever was asked last; a choice can't be answered with yes, so it is asked again. */
export const yes: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind === 'more') return { wish: 'more' };
  if (pending?.kind === 'reminder') return { wish: 'set-reminder' };
  if (pending?.kind === 'choice' || pending?.kind === 'county' || pending?.kind === 'address') return repeat(turn);
  return whatElse(turn);
};

/** No to "more?" leaves the conversation open; no to "which county?" or to the address is not to know it; no to "what else?" ends it. */
export const no: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind === 'more') return whatElse(turn);
  if (pending?.kind === 'reminder') return settled(turn, { outcome: 'asked', say: [turn.texts.reminder.leftOut] });
  if (pending?.kind === 'county' || pending?.kind === 'address') return { wish: 'county-refused' };
  return pending ? miss(turn) : goodbye(turn);
};

const whatElse = ({ texts }: Turn): Reply => ({
  outcome: 'asked',
  say: [],
  ask: texts.no.whatElse,
  reprompt: texts.after.reprompt,
});
