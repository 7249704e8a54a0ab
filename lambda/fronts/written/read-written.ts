import type { Office } from '../../../models/content/office';
import { textsFor } from '../../../models/locales/languages';
import type { Abilities } from '../../conversation/abilities';
import type { Session } from '../../conversation/session';
import { MOST_CHARACTERS, type Turn } from '../../conversation/turn';
import type { AddressSeal } from '../../places/address-seal';
import type { FindPlaces } from '../../places/find-places';
import type { ContentSource } from '../../table/cached-content';
import { localeOf } from '../locale-of';
import type { HearWritten } from './hear-written';

/** What a voter wrote, whatever brought it. */
export interface Written {
  /** Nothing, where a conversation is opened without a question. */
  text?: string | undefined;
  /** Which of the choices on offer was touched, from 1. */
  which?: number | undefined;
  /** As the front has it: `es`, `es-US`. What the office doesn't speak is its first language. */
  locale?: string | undefined;
  /** As the last turn left it; nothing at the beginning. */
  session: Session;
  /** A county's id, known from elsewhere than the conversation. */
  county?: string | undefined;
}

export interface WrittenDeps {
  office: Office;
  content: ContentSource;
  hear: HearWritten;
  can: Abilities;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** How places are looked up. Without it the rows say where to vote. */
  places?: { find: FindPlaces; seal?: AddressSeal | undefined } | undefined;
}

/** The turn of a written sentence, for every front that brings sentences whole. */
export const readWritten = async (written: Written, deps: WrittenDeps): Promise<Turn> => {
  const { office, can, places } = deps;
  const locale = localeOf(written.locale, office);
  const nowMs = deps.clock();
  const session = written.county === undefined ? written.session : { ...written.session, county: written.county };
  const content: Turn['content'] = (county) => deps.content.forVoter({ locale, county });
  const county = session.county === 'unknown' ? undefined : session.county;
  const asked = async (): Promise<Pick<Turn, 'name' | 'topic' | 'heard'>> => {
    if (written.which !== undefined) return { name: 'choice', heard: { which: written.which } };
    if (written.text === undefined) return { name: 'launch', heard: {} };
    return deps.hear(written.text.slice(0, MOST_CHARACTERS), { locale, content: await content(county), nowMs });
  };
  return {
    ...(await asked()),
    locale,
    texts: textsFor(locale),
    office,
    nowMs,
    session,
    can,
    // Nobody's account is known here: there is no device to ask for an address, and nothing to allow.
    places: places && { ...places, permissions: [] },
    content,
  };
};
