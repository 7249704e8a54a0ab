import type { Handler, Reply, Turn } from '../turn';
import { countyNotKnown } from './county';
import { miss } from './miss';
import { contentFor, settled } from './reply';
import { leaveReminder, setReminder } from './set-reminder';

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

/** Alexa lets nothing be said here. */
export const sessionEnded: Handler = async () => ({ outcome: 'closed', say: [] });

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

/** "Tell me more", or yes to being asked. */
export const more: Handler = async (turn) => {
  const { more: unsaid, last } = turn.session;
  const { release } = await contentFor(turn);
  const about = { topic: last?.topic, faq: last?.faq, release };
  if (unsaid === undefined) return settled(turn, { ...about, outcome: 'asked', say: [turn.texts.more.none] });
  const card = { title: turn.texts.card.title(last?.topic), text: unsaid };
  return settled(turn, { ...about, outcome: 'answered', say: [unsaid], card, remember: { more: undefined } });
};

/** Yes to whatever was asked last; a choice can't be answered with yes, so it is asked again. */
export const yes: Handler = async (turn) => {
  const { pending } = turn.session;
  if (pending?.kind === 'more') return more(turn);
  if (pending?.kind === 'reminder') return setReminder(turn);
  if (pending?.kind === 'choice' || pending?.kind === 'county' || pending?.kind === 'address') return repeat(turn);
  return whatElse(turn);
};

/** No to "more?" leaves the conversation open; no to "which county?" or to the address is not to know it; no to "what else?" ends it. */
export const no: Handler = async (turn) => {
  if (turn.session.pending?.kind === 'more') return whatElse(turn);
  if (turn.session.pending?.kind === 'reminder') return leaveReminder(turn);
  if (turn.session.pending?.kind === 'county' || turn.session.pending?.kind === 'address') return countyNotKnown(turn);
  return turn.session.pending ? miss(turn) : goodbye(turn);
};

const whatElse = ({ texts }: Turn): Reply => ({
  outcome: 'asked',
  say: [],
  ask: texts.no.whatElse,
  reprompt: texts.after.reprompt,
});
