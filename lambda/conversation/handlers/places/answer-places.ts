import { calendarOf, electionFor } from '../../../answers/calendar';
import { silencedFor } from '../../../answers/silenced';
import { AddressError } from '../../../places/address-source';
import type { SpokenAddress } from '../../../places/normalise-address';
import type { PlacesAnswer } from '../../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion, placesQuestionOf } from '../../../places/places-questions';
import type { Content } from '../../../table/content';
import { ContentStoreError } from '../../../table/content-store';
import type { Reply, RowRef, Turn } from '../../turn';
import { recallCounty } from '../recall-county';
import { contentFor, knownCounty, settled } from '../reply';
import { askForDeviceAddress } from './ask-address';
import { sayPlaces } from './say-places';

/** All reading of places in one turn; Alexa's own answer about the address comes before it. */
const WITHIN_MS = 1500;

/** What the office's list of places says where a row is asked for; `undefined` where the row itself answers. */
export const answerFromPlaces = async (turn: Turn, { faq }: RowRef): Promise<Reply | undefined> => {
  if (faq === 'polling-hours') return hoursOfNamedPlace(turn);
  const question = placesQuestionOf(faq, turn.slots.question, turn.locale);
  return question && answerPlaces(turn, question);
};

/** Whether the list may speak: rows that staff stopped, or that nobody could confirm for long, stop it too. */
const mayAnswer = (turn: Turn, content: Content, faq: string): boolean =>
  content.places !== undefined &&
  content.isTrusted &&
  silencedFor(content, faq, knownCounty(turn.session) !== undefined) === undefined;

/**
 * Where to vote, by the address that the voter said, else the device's own, else where it is. `spoken` are the
 * readings of one address. `undefined` where the row has to answer: the list is of another election, or gone,
 * or the voter gave no address when asked.
 */
export const answerPlaces = async (
  turn: Turn,
  question: PlacesQuestion,
  spoken: readonly SpokenAddress[] = [],
): Promise<Reply | undefined> => {
  const content = await contentFor(turn);
  if (turn.session.keepsAddress && spoken.length === 0) return undefined;
  if (!turn.places || !content.places || !mayAnswer(turn, content, PLACES_QUESTIONS[question].row.faq))
    return undefined;
  const election = electionFor(calendarOf(content, turn.nowMs), 'vote');
  if (!election) return undefined;
  const jurisdiction = knownCounty(turn.session) ?? (await recallCounty(turn, content));
  const { find, position } = turn.places;
  const look = (address: SpokenAddress | undefined): Promise<PlacesAnswer> =>
    find({
      places: content.places ?? { version: 0, buckets: 0 },
      address,
      position,
      jurisdiction,
      election: election.date,
      nowMs: turn.nowMs,
      within: WITHIN_MS,
    });
  try {
    const addresses = spoken.length > 0 ? spoken : await deviceAddress(turn);
    if (addresses.length === 0 && !position) return askForDeviceAddress(turn, question, undefined);
    const answer = await firstSure(addresses, look);
    return await sayPlaces(turn, question, answer, { content, spoken: spoken[0] });
  } catch (error) {
    if (error instanceof AddressError) return askForDeviceAddress(turn, question, error.trouble);
    // The row still says how to look it up.
    if (error instanceof ContentStoreError) return undefined;
    throw error;
  }
};

/** Where the device's position is known, an address that can't be had is none. */
const deviceAddress = async ({ places }: Turn): Promise<readonly SpokenAddress[]> => {
  try {
    return places?.addresses ? [await places.addresses.address()] : [];
  } catch (error) {
    if (error instanceof AddressError && places?.position) return [];
    throw error;
  }
};

const isSure = ({ kind }: PlacesAnswer): boolean => kind !== 'unknown' && kind !== 'ambiguous';

/** The first reading that leads somewhere, else what the likeliest one said. */
const firstSure = async (
  addresses: readonly SpokenAddress[],
  look: (address: SpokenAddress | undefined) => Promise<PlacesAnswer>,
): Promise<PlacesAnswer> => {
  const [first, ...others] = addresses;
  const answer = await look(first);
  if (isSure(answer)) return answer;
  for (const other of others) {
    const next = await look(other);
    if (isSure(next)) return next;
  }
  return answer;
};

/** "When does it close?", right after a place was named. */
const hoursOfNamedPlace = async (turn: Turn): Promise<Reply | undefined> => {
  const { hours } = turn.session;
  const content = await contentFor(turn);
  if (hours === undefined || !mayAnswer(turn, content, 'polling-hours')) return undefined;
  const about = { topic: 'polling-hours', release: content.release } as const;
  return settled(turn, { ...about, outcome: 'answered', say: [hours], remember: { hours } });
};
