import { rowFor } from '../../../answers/find-answer';
import { isPlacesQuestion, PLACES_QUESTIONS, type PlacesQuestion } from '../../../places/places-questions';
import { readSpokenAddress } from '../../../places/spoken-address';
import type { Session } from '../../session';
import type { Handler, Reply, RowRef, Turn } from '../../turn';
import { answerRow } from '../answer';
import { unknownName } from '../county';
import { contentFor } from '../reply';
import { more } from '../talk';
import { answerPlaces } from './answer-places';
import { askAddress } from './ask-address';

/** What the voter's address was asked for, if it was. */
export const addressAskedFor = ({ pending }: Session): PlacesQuestion | undefined =>
  pending?.kind === 'address' && isPlacesQuestion(pending.question) ? pending.question : undefined;

/** What can be said without an address: the office's row. */
export const withoutAddress = async (turn: Turn, question: PlacesQuestion): Promise<Reply> => {
  const reply = await answerRow({ ...turn, places: undefined }, await rowOf(turn, question));
  return addressAskedFor(turn.session) ? { ...reply, remember: { ...reply.remember, keepsAddress: true } } : reply;
};

/** An office may have nothing on a detail; then its topic's main row answers. */
const rowOf = async (turn: Turn, question: PlacesQuestion): Promise<RowRef> => {
  const { row } = PLACES_QUESTIONS[question];
  const content = await contentFor(turn);
  const isOwnedByCounty = content.root.below.includes(`${row.faq}/${turn.locale}`);
  const isThere = rowFor(content, row.faq, turn.nowMs) !== undefined || isOwnedByCounty;
  return isThere ? row : { topic: row.topic, faq: row.topic };
};

/** The voter's address, where it was asked for or not. */
export const hearAddress: Handler = async (turn) => {
  const asked = addressAskedFor(turn.session);
  const question = asked ?? 'polling-place';
  const spoken = readSpokenAddress(turn.slots.address ?? '', turn.locale);
  if (spoken.length > 0) return (await answerPlaces(turn, question, spoken)) ?? withoutAddress(turn, question);
  return asked ? missedAddress(turn, asked) : withoutAddress(turn, question);
};

/** The same from the words of a sentence that no intent knew; `undefined` where no address is asked for, or in it. */
export const addressIn = async (turn: Turn, sentence: string): Promise<Reply | undefined> => {
  const asked = addressAskedFor(turn.session);
  if (!asked || readSpokenAddress(sentence, turn.locale).length === 0) return undefined;
  return hearAddress({ ...turn, slots: { address: sentence } });
};

/** Nothing like an address was heard. The second time, what can be said without it is said. */
export const missedAddress = async (turn: Turn, question: PlacesQuestion): Promise<Reply> =>
  (turn.session.misses ?? 0) > 0
    ? withoutAddress(turn, question)
    : askAddress(turn, { question, say: [turn.texts.places.missed], reason: 'address-not-heard' });

/** Early voting sites or drop boxes; asked again for "where else", the next ones. */
export const findSites =
  (question: Exclude<PlacesQuestion, 'polling-place'>): Handler =>
  async (turn) => {
    const { row } = PLACES_QUESTIONS[question];
    const { county, day } = turn.slots;
    const { pending, last } = turn.session;
    if (pending?.kind === 'more' && last?.faq === row.faq && !day && !county) return more(turn);
    if (county && !county.id) return unknownName(turn, row);
    const here = county?.id ? { ...turn, session: { ...turn.session, county: county.id } } : turn;
    return (await answerPlaces(here, question)) ?? withoutAddress(here, question);
  };
