import { calendarOf, electionFor } from '../../answers/calendar';
import { AddressError } from '../../places/address-source';
import type { SpokenAddress } from '../../places/normalise-address';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS } from '../../places/places-questions';
import { ContentStoreError } from '../../table/content-store';
import { askForDeviceAddress } from '../asks/ask-address';
import { mayAnswerFromPlaces } from '../places/may-answer';
import { sayPlaces } from '../places/say-places';
import { recallCounty } from '../recall-county';
import { contentFor, knownCounty } from '../settled';
import type { Turn } from '../turn';
import type { Fulfilment } from '../wish';

/** All reading of places in one turn; the front's own answer about the address comes before it. */
const WITHIN_MS = 1500;

/**
 * Where to vote, by the address that the voter said, else the device's own, else where it is. `spoken` are the
 * readings of one address. `otherwise` is what is wished where the row has to answer: the list is
 * of another election, or gone, or the voter gave no address when asked.
 */
export const answerPlaces: Fulfilment<'places'> = async (turn, { question, spoken = [], otherwise }) => {
  const content = await contentFor(turn);
  if (turn.session.keepsAddress && spoken.length === 0) return otherwise;
  if (!turn.places || !content.places || !mayAnswerFromPlaces(turn, content, PLACES_QUESTIONS[question].row.faq))
    return otherwise;
  const election = electionFor(calendarOf(content, turn.nowMs), 'vote');
  if (!election) return otherwise;
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
    return (await sayPlaces(turn, question, answer, { content, spoken: spoken[0] })) ?? otherwise;
  } catch (error) {
    if (error instanceof AddressError) return askForDeviceAddress(turn, question, error.trouble);
    // The row still says how to look it up.
    if (error instanceof ContentStoreError) return otherwise;
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
