import { inLocale } from '../../models/content/in-locale';
import type { Contact } from '../../models/locales/contact';
import { contactOf } from '../answers/find-answer';
import type { Content } from '../table/content';
import type { Reply } from './reply';
import type { Session } from './session';
import type { Turn } from './turn';

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

/** The voter's county where it is known, to read its rows. */
export const knownCounty = ({ county }: Session): string | undefined => (county === 'unknown' ? undefined : county);

/** The rows for this voter. */
export const contentFor = (turn: Turn): Promise<Content> => turn.content(knownCounty(turn.session));

/** The office to call, by rows of the voter's: the county's where it is known. */
export const contactIn = ({ lineage }: Content, { locale }: Turn): Contact => contactOf(lineage, locale);

export const contactFor = async (turn: Turn): Promise<Contact> => contactIn(await contentFor(turn), turn);

/** A county as it is said in the voter's language. */
export const countyName = ({ locale }: Turn, content: Content, county: string): string => {
  const place = content.lineage.find(({ id }) => id === county) ?? content.counties.get(county);
  return place ? inLocale(place, 'name', locale) : county;
};

/** The counties' names, where they are few enough to say. */
export const countiesToName = ({ counties }: Content, { locale }: Turn): readonly string[] =>
  counties.size <= COUNTIES_TO_NAME ? [...counties.values()].map((county) => inLocale(county, 'name', locale)) : [];
