import type { FaqRow } from '../../../models/content/faq-row';
import type { Contact } from '../../../models/locales/contact';
import type { Texts } from '../../../models/locales/texts';
import { capital } from '../../../models/text/capital';
import type { TopicId } from '../../../models/topics';
import { spokenSite } from '../../answers/fill';
import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { bigDate } from './big-date';
import type { Screen } from './screen';

/** What stands above an answer: what the row is about, else its topic. */
export const titleOf = ({ card }: Texts, { about, topic }: Pick<FaqRow, 'about' | 'topic'>): string =>
  about === undefined ? card.title(topic) : capital(about);

/** An approved answer for the eye: with its day, where to call and where to read on. */
export const answerScreen = (
  { texts, locale, nowMs }: Turn,
  { say, row, election }: { say: string; row: FaqRow; election: string | undefined },
  content: Content,
  contact: Contact,
): Screen => ({
  title: titleOf(texts, row),
  text: say,
  date: bigDate(content, row, { locale, texts, nowMs, election }),
  phone: contact.phone,
  link: row.link === undefined ? contact.website : spokenSite(row.link),
});

/** Whom to call, where there is no answer. */
export const referralScreen = (
  { texts }: Turn,
  { topic, say }: { topic: TopicId; say: string },
  contact: Contact,
): Screen => ({ title: texts.card.title(topic), text: say, phone: contact.phone, link: contact.website });

/** What was offered, to be touched. */
export const choiceScreen = ({ texts }: Turn, names: readonly string[]): Screen => ({
  title: texts.card.title(undefined),
  text: '',
  choices: names.map(capital),
});

/**
 * Gives every reply something to show, where there is a screen, so that no answer stays up while another is heard.
 * What is repeated stays as it is; so do choices, which can be touched as long as they are on offer.
 */
export const onScreen = (turn: Turn, reply: Reply): Reply => {
  const stays = turn.name === 'repeat' || reply.outcome === 'closed' || isStillOffered(turn, reply);
  if (!turn.can.screen || stays) return reply;
  return { ...reply, screen: reply.screen ? asSaid(reply.screen, reply) : plainScreen(turn, reply) };
};

/** An answer as it was said in the end: a countdown or another election's name may have been put beside it. */
const asSaid = (screen: Screen, { say, about }: Reply): Screen =>
  screen.choices ? screen : { ...screen, text: say.filter((one) => one !== about).join(' ') };

const isStillOffered = ({ session: { pending } }: Turn, { remember }: Reply): boolean =>
  pending?.kind === 'choice' && remember?.pending === pending;

const plainScreen = ({ texts }: Turn, { card, topic, say, ask }: Reply): Screen => ({
  title: card?.title ?? texts.card.title(topic),
  text: [...say, ...(ask ? [ask] : [])].join(' '),
});
