import type { Manifest } from '../../../models/places/county';
import { SPELLING } from '../../../models/places/street-name';
import { calendarOf, isPast, pollsClose } from '../../answers/calendar';
import { electionFor } from '../../answers/which-election';
import { AddressError } from '../../places/address-source';
import type { SpokenAddress } from '../../places/normalise-address';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import { ContentStoreError } from '../../table/content-store';
import { askForDeviceAddress } from '../asks/ask-address';
import { mayAnswerFromPlaces } from '../places/may-answer';
import { saidSoFar } from '../places/said-address';
import { sayPlaces } from '../places/say-places';
import { recallCounty } from '../recall-county';
import { contentFor, knownCounty } from '../settled';
import type { Turn } from '../turn';
import type { Fulfilment } from '../wish';

/** All reading of places in one turn; the front's own answer about the address comes before it. */
const WITHIN_MS = 1500;

/** What has to be on a list for a question to be answered from it. */
const WANTED: Record<PlacesQuestion, readonly string[]> = {
  'polling-place': ['streets', 'vote-center'],
  'early-voting': ['early-voting'],
  'drop-box': ['drop-box'],
};

/**
 * What an address would be needed for: a street where precincts are told apart by it, a ZIP code where only what is near
 * is asked for. Nothing where the list has nothing to say: then nobody is asked for an address.
 */
const neededOf = (
  list: Manifest,
  question: PlacesQuestion,
  county: string | undefined,
): 'street' | 'zip' | undefined => {
  const all = list.localities.filter(({ jurisdiction }) => county === undefined || jurisdiction === county);
  const offers = all.flatMap((one) => one.offers ?? ['streets', 'vote-center', 'early-voting', 'drop-box']);
  const wanted = WANTED[question].filter((kind) => offers.includes(kind));
  if (wanted.length === 0) return undefined;
  return wanted.includes('streets') ? 'street' : 'zip';
};

/**
 * Where to vote, by the address that the voter said, else the device's own, else where it is. `otherwise` is what is
 * wished where the row has to answer: the list is of another election, or gone, or knows nothing of the county, or the
 * voter gave no address when asked.
 */
export const answerPlaces: Fulfilment<'places'> = async (turn, { question, said, otherwise }) => {
  const content = await contentFor(turn);
  if (turn.session.keepsAddress && said === undefined) return otherwise;
  const { places } = content;
  if (!turn.places || !places || !mayAnswerFromPlaces(turn, content, PLACES_QUESTIONS[question].row.faq))
    return otherwise;
  const calendar = calendarOf(content, turn.nowMs);
  const election = electionFor(calendar, 'vote');
  if (!election) return otherwise;
  const haveClosed = isPast(calendar, pollsClose(calendar, election));
  const { find, position } = turn.places;
  const jurisdiction = knownCounty(turn.session) ?? (await recallCounty(turn, content));
  const query = { places, position, jurisdiction, election: election.date, nowMs: turn.nowMs, within: WITHIN_MS };
  let needs: 'street' | 'zip' | undefined;
  try {
    const list = await find.list(query);
    if (list.election.date !== election.date || list.spelling !== SPELLING) return otherwise;
    // Nobody is asked for an address once it is of no use; some places close later than the others.
    if (haveClosed && (list.openUntilMs ?? 0) <= turn.nowMs) return otherwise;
    needs = neededOf(list, question, jurisdiction);
    if (needs === undefined && said === undefined) return otherwise;
    const heard = said === undefined ? undefined : saidSoFar(turn, said);
    const address = heard ? undefined : await deviceAddress(turn);
    if (!heard && !address && !position) return askForDeviceAddress(turn, question, undefined, needs);
    const answer: PlacesAnswer = await find({
      ...query,
      address,
      ...(heard ? { said: { ...heard, locale: turn.locale } } : {}),
    });
    return (await sayPlaces(turn, question, answer, { content, heard, needs })) ?? otherwise;
  } catch (error) {
    if (error instanceof AddressError) return askForDeviceAddress(turn, question, error.trouble, needs);
    if (!(error instanceof ContentStoreError)) throw error;
    // The row still says how to look it up. A fault of ours leads to no further question: without a county, it's the office's number.
    const lead = turn.texts.places.notRead;
    return { wish: 'row-instead', question, county: jurisdiction ?? 'unknown', lead, reason: 'places-unread' };
  }
};

/** Where the device's position is known, an address that can't be had is none. */
const deviceAddress = async ({ places }: Turn): Promise<SpokenAddress | undefined> => {
  try {
    return await places?.addresses?.address();
  } catch (error) {
    if (error instanceof AddressError && places?.position) return undefined;
    throw error;
  }
};
