import type { SpokenAddress } from '../../places/normalise-address';
import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { Content } from '../../table/content';
import { askAddress } from '../asks/ask-address';
import { askCounty } from '../asks/ask-county';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import type { Wish } from '../wish';
import { nameOfCounty, sayPollingPlace, saySites } from './name-places';

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
): Promise<Reply | Wish | undefined> => {
  if (answer.kind === 'other-election') return undefined;
  const { texts } = turn;
  const county = 'county' in answer ? answer.county : undefined;
  /** The row says how to find out, and whom to call. */
  const instead = (lead: string | undefined, reason: string): Wish => ({
    wish: 'row-instead',
    question,
    county: county?.locality.jurisdiction,
    lead,
    reason,
  });
  if (question !== 'polling-place' && county) {
    const kind = question === 'drop-box' ? 'drop-box' : 'early-voting';
    return (await saySites(turn, question, kind, county, circumstances.content)) ?? instead(undefined, 'no-sites');
  }
  switch (answer.kind) {
    case 'found':
      return (await sayPollingPlace(turn, answer)) ?? instead(undefined, 'voting-over');
    case 'vote-centers':
      return (
        (await saySites(turn, question, 'vote-center', answer.county, circumstances.content)) ??
        instead(undefined, 'voting-over')
      );
    case 'mail-only': {
      const lead = texts.places.mailOnly(nameOfCounty(turn, circumstances.content, answer.county));
      const boxes = await saySites(turn, question, 'drop-box', answer.county, circumstances.content);
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

const sayUnknown = (
  turn: Turn,
  question: PlacesQuestion,
  why: 'not-found' | 'no-county' | 'no-place' | 'other-state',
  { content, spoken }: Circumstances,
  instead: (lead: string | undefined, reason: string) => Wish,
): Reply | Wish => {
  const words = turn.texts.places;
  if (why === 'other-state') return instead(words.otherState, 'address-other-state');
  if (why === 'no-place') return instead(words.noPlace, 'precinct-without-place');
  if (spoken && !spoken.postalCode && !hasTriedEnough(turn))
    return askAddress(turn, { question, say: [words.needsZip], needs: 'street', reason: 'address-without-zip' });
  if (why === 'no-county' && turn.session.county === undefined)
    return askCounty(turn, content, { about: PLACES_QUESTIONS[question].row });
  return instead(words.notFound, 'address-not-found');
};
