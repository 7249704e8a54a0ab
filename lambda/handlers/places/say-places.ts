import { Temporal } from 'temporal-polyfill';
import type { SiteKind } from '../../../models/texts/places-texts';
import type { Content } from '../../answers/content';
import { contactOf } from '../../answers/find-answer';
import type { County, ListedPlace } from '../../places/listed-place';
import type { SpokenAddress } from '../../places/normalise-address';
import { hoursFor, nameFor, placeFor } from '../../places/place-words';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { Reply, Turn } from '../../turn';
import { answerRow } from '../answer';
import { askCounty, countyName } from '../county';
import { isSpanish, knownCounty, settled } from '../reply';
import { askAddress } from './ask-address';
import { type Listed, listSites } from './list-sites';
import { placeScreen, placesCard } from './place-card';

interface Circumstances {
  content: Content;
  /** As the voter said it, if it was said. */
  spoken?: SpokenAddress | undefined;
}

/** How often an address is asked for again before the office's number has to do. */
const MOST_TRIES = 2;

/** An answer of the list in words; `undefined` where the row says more. */
export const sayPlaces = async (
  turn: Turn,
  question: PlacesQuestion,
  answer: PlacesAnswer,
  circumstances: Circumstances,
): Promise<Reply | undefined> => {
  if (answer.kind === 'other-election') return undefined;
  const { texts } = turn;
  const county = 'county' in answer ? answer.county : undefined;
  const instead = (lead: string | undefined, reason: string) => rowInstead(turn, question, county, lead, reason);
  if (question !== 'polling-place' && county) {
    const kind = question === 'drop-box' ? 'drop-box' : 'early-voting';
    return (await saySites(turn, question, kind, county, circumstances)) ?? instead(undefined, 'no-sites');
  }
  switch (answer.kind) {
    case 'found':
      return (await sayPollingPlace(turn, answer, circumstances)) ?? instead(undefined, 'voting-over');
    case 'vote-centers':
      return (
        (await saySites(turn, question, 'vote-center', answer.county, circumstances)) ??
        instead(undefined, 'voting-over')
      );
    case 'mail-only': {
      const lead = texts.places.mailOnly(nameOfCounty(turn, circumstances.content, answer.county));
      const boxes = await saySites(turn, question, 'drop-box', answer.county, circumstances);
      return boxes ? { ...boxes, say: [lead, ...boxes.say] } : instead(lead, 'mail-only');
    }
    case 'county-sites':
      if (answer.hasNoStreets) return instead(undefined, 'no-streets');
      return askAddress(turn, { question, say: [texts.places.needsStreet], needs: 'street' });
    case 'ambiguous':
      if (answer.missing === 'nothing' || hasTriedEnough(turn)) return instead(texts.places.notFound, 'ambiguous');
      return askAddress(turn, {
        question,
        say: [texts.places.ambiguous(answer.missing, answer.choices)],
        // Streets that are like the voter's own say where the voter lives.
        keep: [texts.places.ambiguous(answer.missing, answer.missing === 'county' ? answer.choices : [])],
        needs: 'street',
        reason: `ambiguous-${answer.missing}`,
      });
    case 'unknown':
      return sayUnknown(turn, question, answer.why, circumstances, instead);
  }
};

const hasTriedEnough = ({ session }: Turn): boolean => (session.misses ?? 0) >= MOST_TRIES;

const sayUnknown = async (
  turn: Turn,
  question: PlacesQuestion,
  why: 'not-found' | 'no-county' | 'no-place' | 'other-state',
  { content, spoken }: Circumstances,
  instead: (lead: string | undefined, reason: string) => Promise<Reply>,
): Promise<Reply> => {
  const words = turn.texts.places;
  if (why === 'other-state') return instead(words.otherState, 'address-other-state');
  if (why === 'no-place') return instead(words.noPlace, 'precinct-without-place');
  if (spoken && !spoken.postalCode && !hasTriedEnough(turn))
    return askAddress(turn, { question, say: [words.needsZip], needs: 'street', reason: 'address-without-zip' });
  if (why === 'no-county' && turn.session.county === undefined)
    return askCounty(turn, content, { about: PLACES_QUESTIONS[question].row });
  return instead(words.notFound, 'address-not-found');
};

/** The row says how to find out, and whom to call. */
const rowInstead = async (
  turn: Turn,
  question: PlacesQuestion,
  county: County | undefined,
  lead: string | undefined,
  reason: string,
): Promise<Reply> => {
  const jurisdiction = county?.locality.jurisdiction;
  const session = jurisdiction ? { ...turn.session, county: jurisdiction } : turn.session;
  const reply = await answerRow({ ...turn, session, places: undefined }, PLACES_QUESTIONS[question].row);
  return { ...reply, reason: reply.reason ?? reason, say: [...(lead ? [lead] : []), ...reply.say] };
};

const nameOfCounty = (turn: Turn, content: Content, { locality }: County): string =>
  locality.jurisdiction ? countyName(turn, content, locality.jurisdiction) : locality.name;

const todayIn = ({ locality }: County, nowMs: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(locality.timeZone).toPlainDate();

/** The day asked about, now or before the address was. What is no single day is none. */
const dayAsked = ({ slots, session }: Turn): Temporal.PlainDate | undefined => {
  const day = slots.day ?? (session.pending?.kind === 'address' ? session.pending.day : undefined);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Temporal.PlainDate.from(day) : undefined;
};

const saySites = async (
  turn: Turn,
  question: PlacesQuestion,
  kind: SiteKind,
  county: County,
  { content }: Circumstances,
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

const sayPollingPlace = async (
  turn: Turn,
  { pollingPlaces, county, isExact }: Extract<PlacesAnswer, { kind: 'found' }>,
  _: Circumstances,
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
      ...(shown.some(({ away }) => away?.isRough) ? [texts.places.fromZip] : []),
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
  const contact = contactOf(here.lineage, isSpanish(turn));
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
    screen: turn.hasScreen && first ? placeScreen(turn, first, say, contact) : undefined,
    remember,
  };
  if (!listed.more || session.isOneShot) return settled(turn, reply);
  const { more, reprompt } = texts.after;
  return { ...reply, ask: more, reprompt, remember: { ...remember, pending: { kind: 'more' } } };
};
