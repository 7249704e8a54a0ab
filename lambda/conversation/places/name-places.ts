import { Temporal } from 'temporal-polyfill';
import type { SiteKind } from '../../../models/locales/places-texts';
import type { County, ListedPlace } from '../../places/listed-place';
import { hoursFor, nameFor, placeFor } from '../../places/place-words';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { Content } from '../../table/content';
import type { Reply } from '../reply';
import { contactIn, countyName, knownCounty, settled } from '../settled';
import type { Turn } from '../turn';
import { type Listed, listSites, saysRoughly } from './list-sites';
import { placeScreen, placesCard } from './place-card';

/** As it is said in the voter's language. */
export const nameOfCounty = (turn: Turn, content: Content, { locality }: County): string =>
  locality.jurisdiction ? countyName(turn, content, locality.jurisdiction) : locality.name;

const todayIn = ({ locality }: County, nowMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(locality.timeZone).toPlainDate();

/** The day asked about, now or before the address was. What is no single day is none. */
const dayAsked = ({ heard, session }: Turn): Temporal.PlainDate | undefined => {
  const day = heard.day ?? (session.pending?.kind === 'address' ? session.pending.day : undefined);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Temporal.PlainDate.from(day) : undefined;
};

/** A county's sites of one kind; nothing where there are none, or none any more. */
export const saySites = async (
  turn: Turn,
  question: PlacesQuestion,
  kind: SiteKind,
  county: County,
  content: Content,
): Promise<Reply | undefined> => {
  const { voteCenters, earlyVoting, dropBoxes, locality } = county;
  const listed = listSites(
    {
      kind,
      county: nameOfCounty(turn, content, county),
      sites: { 'vote-center': voteCenters, 'early-voting': earlyVoting, 'drop-box': dropBoxes }[kind],
      timeZone: locality.timeZone,
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
  { pollingPlaces, county, isExact }: Extract<PlacesAnswer, { kind: 'found' }>,
): Promise<Reply | undefined> => {
  const { texts } = turn;
  const today = todayIn(county, turn.nowMs);
  const shown = pollingPlaces.filter(({ opening }) => opening.state !== 'over').slice(0, 3);
  const [first] = shown;
  if (!first) return undefined;
  const hours = hoursFor(first, texts, today);
  const together =
    hours === undefined ? [] : [shown.length === 1 ? texts.places.isOpen(hours) : texts.places.areOpen(hours)];
  const isShared = shown.every((one) => hoursFor(one, texts, today) === hours);
  const name = nameFor(first.place);
  return named(turn, 'polling-place', county, {
    say: [
      texts.places.pollingPlace(shown.map((one) => placeFor(one, texts))),
      ...(isShared ? together : []),
      ...(saysRoughly(shown, texts) ? [texts.places.fromZip] : []),
      ...(isExact ? [] : [texts.places.onlyMatch]),
    ],
    ...(hours && name ? { hours: texts.places.hoursOf(name, hours) } : {}),
    shown,
  });
};

const mayChange = ({ opening }: ListedPlace): boolean => opening.next?.mayChange === true;

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
    ...(listed.hours ? { hours: listed.hours } : {}),
  };
  const reply: Reply = {
    outcome: 'answered',
    ...row,
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
