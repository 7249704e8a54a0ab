import { Temporal } from 'temporal-polyfill';
import type { OpenThing } from '../../../models/locales/open-texts';
import { calendarOf } from '../../answers/calendar';
import { openSpans } from '../../answers/open-spans';
import type { PlacesQuestion } from '../../places/places-questions';
import { PLACES_QUESTIONS } from '../../places/places-questions';
import { addressAskedFor, missedAddress } from '../asks/ask-address';
import { askCountyAgain } from '../asks/ask-county';
import { isSingleDay } from '../day-heard';
import { countyHeard } from '../heard-county';
import { mayBeAddress } from '../places/said-address';
import type { Session } from '../session';
import { contentFor, knownCounty } from '../settled';
import { thingTalkedAbout } from '../thread';
import { inCounty, type Turn } from '../turn';
import type { Handler, Wish } from '../wish';

const instead = (session: Session, question: PlacesQuestion): Wish => ({
  wish: 'row-instead',
  question,
  ...(addressAskedFor(session) ? { keepsAddress: true } : {}),
});

/** The voter's address, where it was asked for or not. */
export const hearAddress: Handler = async (turn) => {
  const asked = addressAskedFor(turn.session);
  const question = asked ?? 'polling-place';
  const said = turn.heard.address ?? '';
  if (mayBeAddress(said, turn) !== 'no')
    return { wish: 'places', question, said, otherwise: instead(turn.session, question) };
  return asked ? missedAddress(turn, asked) : instead(turn.session, question);
};

const isClosedOn = async (turn: Turn, thing: OpenThing, day: string, county: string | undefined): Promise<boolean> => {
  const here = inCounty(turn, county);
  if (!isSingleDay(day) || knownCounty(here.session) === undefined) return false;
  const content = await contentFor(here);
  const spans = openSpans(content, calendarOf(content, turn.nowMs), thing, undefined);
  return spans?.on(Temporal.PlainDate.from(day)).length === 0;
};

/** Early voting sites or drop boxes; asked again for "where else", the next ones. */
export const findSites =
  (question: Exclude<PlacesQuestion, 'polling-place'>): Handler =>
  async (turn) => {
    const { row } = PLACES_QUESTIONS[question];
    const { day } = turn.heard;
    const heard = await countyHeard(turn);
    const county = heard?.kind === 'ours' ? heard.county : undefined;
    const { pending, last } = turn.session;
    if (pending?.kind === 'more' && last?.faq === row.faq && !day && !heard) return { wish: 'more' };
    if (heard?.kind === 'not-ours') return askCountyAgain(turn, turn.texts.county.notOurs, { about: row });
    // For a day on which all of them are closed, nobody is asked for an address.
    if (day && (await isClosedOn(turn, question, day, county)))
      return { wish: 'open', thing: question, when: { kind: 'day', date: day }, county };
    return { wish: 'places', question, county, otherwise: instead(turn.session, question) };
  };

/** The hours of the place just named, else what was just talked about as it is now: the front brings no words of the question. */
export const hoursThere: Handler = async (turn) => {
  const thing = thingTalkedAbout(turn.session);
  const isOfPlace = turn.session.place !== undefined && thing !== 'office';
  return thing === undefined || thing === 'polls' || isOfPlace
    ? { wish: 'row', row: { topic: 'polling-hours', faq: 'polling-hours' } }
    : { wish: 'open', thing, when: { kind: 'now' } };
};
