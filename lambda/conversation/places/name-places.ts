import { Temporal } from 'temporal-polyfill';
import type { SiteKind } from '../../../models/locales/places-texts';
import type { County, ListedPlace } from '../../places/listed-place';
import { hoursFor, nameFor } from '../../places/place-words';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { Content } from '../../table/content';
import { dayHeard, isSingleDay } from '../day-heard';
import type { Reply } from '../reply';
import type { NamedPlace } from '../session';
import { contactIn, countyName, knownCounty, settled } from '../settled';
import type { Turn } from '../turn';
import { type Listed, listSites } from './list-sites';
import { placeScreen, placesCard } from './place-card';
import { placesInWords, saysRoughly } from './places-in-words';

/** As it is said in the voter's language. */
export const nameOfCounty = (turn: Turn, content: Content, { locality }: County): string =>
  locality.jurisdiction ? countyName(turn, content, locality.jurisdiction) : locality.name;

const todayIn = ({ locality }: County, nowMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(locality.timeZone).toPlainDate();

/** The day asked about, now or before the address was. What is no single day is none. */
const dayAsked = (turn: Turn): Temporal.PlainDate | undefined => {
  const day = dayHeard(turn);
  return isSingleDay(day) ? Temporal.PlainDate.from(day) : undefined;
};

/** A county's sites of one kind; nothing where there are none, or none any more. */
export const saySites = async (
  turn: Turn,
  question: PlacesQuestion,
  kind: SiteKind,
  county: County,
  content: Content,
): Promise<Reply | undefined> => {
  const { voteCenters, earlyVoting, dropBoxes } = county;
  const listed = listSites(
    {
      kind,
      county: nameOfCounty(turn, content, county),
      sites: { 'vote-center': voteCenters, 'early-voting': earlyVoting, 'drop-box': dropBoxes }[kind],
      today: todayIn(county, turn.nowMs),
      day: kind === 'vote-center' ? undefined : dayAsked(turn),
    },
    turn.texts,
  );
  return listed && named(turn, question, county, listed);
};

/** The polling place of an address; nothing once voting there is over. */
export const sayPollingPlace = async (
  turn: Turn,
  { pollingPlaces, county, isExact, heard }: Extract<PlacesAnswer, { kind: 'found' }>,
): Promise<Reply | undefined> => {
  const { texts } = turn;
  const today = todayIn(county, turn.nowMs);
  const shown = pollingPlaces.filter(({ opening }) => opening.state !== 'over').slice(0, 3);
  const [first] = shown;
  if (!first) return undefined;
  const { places, together } = placesInWords(shown, (one) => hoursFor(one, texts, today), texts);
  const reply = await named(turn, 'polling-place', county, {
    say: [
      texts.places.pollingPlace(places),
      ...together,
      ...(saysRoughly(shown, texts) ? [texts.places.fromZip] : []),
      ...(isExact || heard !== undefined ? [] : [texts.places.onlyMatch]),
    ],
    shown,
  });
  // Whoever hears another address than was said knows better; the session never has it.
  return heard === undefined ? reply : { ...reply, say: [texts.places.heardAs(heard), ...reply.say], keep: reply.say };
};

const mayChange = ({ opening }: ListedPlace): boolean => opening.next?.mayChange === true;

/** What a later question may ask of the place named first. */
const asNamed = (
  { place, timeZone, hasOwnClock }: ListedPlace,
  question: PlacesQuestion,
  county: string | undefined,
  day: Temporal.PlainDate | undefined,
): NamedPlace => {
  const { schedules, closed, hoursText } = place;
  const isPolls = question === 'polling-place' && !place.kinds.includes('drop-box');
  const asked = day ? { day: day.toString() } : {};
  return { name: nameFor(place), schedules, closed, hoursText, timeZone, hasOwnClock, county, isPolls, ...asked };
};

/** A reply that names places, with its card, its screen and what may be asked next. */
const named = async (turn: Turn, question: PlacesQuestion, county: County, listed: Listed): Promise<Reply> => {
  const { texts, session } = turn;
  const { row } = PLACES_QUESTIONS[question];
  const { jurisdiction } = county.locality;
  const here = await turn.content(jurisdiction ?? knownCounty(session));
  const contact = contactIn(here, turn);
  const say = [...listed.say, ...(listed.shown.some(mayChange) ? [texts.places.callFirst(contact)] : [])];
  const [first] = listed.shown;
  const remember = {
    county: jurisdiction ?? session.county,
    last: row,
    more: listed.more,
    ...(first ? { place: asNamed(first, question, jurisdiction, listed.day) } : {}),
  };
  const reply: Reply = {
    outcome: 'answered',
    ...row,
    isFromList: true,
    jurisdiction,
    release: here.release,
    say,
    card: {
      title: texts.card.title(row.topic),
      text: placesCard(turn, listed.shown, todayIn(county, turn.nowMs), contact),
    },
    screen: turn.can.screen && first ? placeScreen(turn, first, say, contact) : undefined,
    remember,
  };
  if (!listed.more || session.isOneShot) return settled(turn, reply);
  const { more, reprompt } = texts.after;
  return { ...reply, ask: more, reprompt, remember: { ...remember, pending: { kind: 'more' } } };
};
