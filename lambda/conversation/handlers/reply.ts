import type { Contact } from '../../../models/locales/contact';
import { contactOf } from '../../answers/find-answer';
import type { Content } from '../../table/content';
import type { Session } from '../session';
import type { Reply, Turn } from '../turn';

/** How many counties can be named in one question: a longer list is no help to the ear. */
const COUNTIES_TO_NAME = 3;

/**
 * A reply after which the voter's question is settled: an open session asks what else, a one-shot closes. What was
 * answered is on a card as well.
 */
export const settled = (turn: Turn, reply: Reply): Reply => {
  const { card, after } = turn.texts;
  const shown: Reply =
    reply.outcome === 'answered'
      ? { card: { title: card.title(undefined), text: reply.say.join(' ') }, ...reply }
      : reply;
  if (turn.session.isOneShot) return shown;
  return { ask: after.anythingElse, reprompt: after.reprompt, ...shown };
};

export const isSpanish = (turn: Turn): boolean => turn.locale === 'es-US';

/** The voter's county where it is known, to read its rows. */
export const knownCounty = ({ county }: Session): string | undefined => (county === 'unknown' ? undefined : county);

/** The rows for this voter. */
export const contentFor = (turn: Turn): Promise<Content> => turn.content(knownCounty(turn.session));

/** The office to call: the county's where it is known. */
export const contactFor = async (turn: Turn): Promise<Contact> =>
  contactOf((await contentFor(turn)).lineage, isSpanish(turn));

/** The counties' names, where they are few enough to say. */
export const countiesToName = (content: Content, spanish: boolean): readonly string[] => {
  const names = [...content.counties.values()].map(({ name, name_es }) => (spanish ? name_es : undefined) ?? name);
  return names.length <= COUNTIES_TO_NAME ? names : [];
};
