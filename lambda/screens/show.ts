import type { FaqRow } from '../../models/content/faq-row';
import type { Contact } from '../../models/texts/texts';
import type { Content } from '../answers/content';
import { spokenSite } from '../answers/fill';
import type { Handler, Reply, Turn } from '../turn';
import { bigDate } from './big-date';
import type { Screen } from './screen';

/** An approved answer for the eye: with its day, where to call and where to read on. */
export const answerScreen = (
  { texts, locale, nowMs }: Turn,
  found: { say: string; row: FaqRow },
  content: Content,
  contact: Contact,
): Screen => ({
  title: texts.card.title(found.row.topic),
  text: found.say,
  date: bigDate(content, found.row, { locale, texts, nowMs }),
  phone: contact.phone,
  link: found.row.link === undefined ? contact.website : spokenSite(found.row.link),
});

/** What was offered, to be touched. */
export const choiceScreen = ({ texts }: Turn, names: readonly string[]): Screen => ({
  title: texts.card.title(undefined),
  text: '',
  choices: names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
});

/**
 * Gives every reply on a device with a screen something to show, so that no answer stays up while another is
 * heard. Choices stay, and can still be touched, as long as they are on offer.
 */
export const onScreen =
  (handler: Handler): Handler =>
  async (turn) => {
    const reply = await handler(turn);
    if (!turn.hasScreen || reply.screen || reply.outcome === 'closed' || isStillOffered(turn, reply)) return reply;
    return { ...reply, screen: plainScreen(turn, reply) };
  };

const isStillOffered = ({ session: { pending } }: Turn, { remember }: Reply): boolean =>
  pending?.kind === 'choice' && remember?.pending === pending;

const plainScreen = ({ texts }: Turn, { card, topic, say, ask }: Reply): Screen => ({
  title: card?.title ?? texts.card.title(topic),
  text: [...say, ...(ask ? [ask] : [])].join(' '),
});

/** A screen could not show what it was sent. The voter heard it, and nothing may be answered. */
export const screenFailed: Handler = async ({ session }) => ({ outcome: 'closed', say: [], remember: session });
