import type { PlacesAnswer } from '../../places/places-answer';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import type { Content } from '../../table/content';
import { askAddress, askPart } from '../asks/ask-address';
import { askCounty } from '../asks/ask-county';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import type { Wish } from '../wish';
import { nameOfCounty, sayPollingPlace, saySites } from './name-places';
import type { Said } from './said-address';

interface Circumstances {
  content: Content;
  /** What the voter said, if it was said. */
  heard?: (Said & { isLost?: boolean }) | undefined;
  /** What the list needs of an address. */
  needs: 'street' | 'zip' | undefined;
}

type Answer<Kind extends PlacesAnswer['kind']> = Extract<PlacesAnswer, { kind: Kind }>;

/** How often an address is asked for again before the office's number has to do. */
const MOST_TRIES = 2;

/** An answer of the list in words; `undefined` where the row says more. */
export const sayPlaces = async (
  turn: Turn,
  question: PlacesQuestion,
  answer: PlacesAnswer,
  circumstances: Circumstances,
): Promise<Reply | Wish | undefined> => {
  if (answer.kind === 'other-election' || answer.kind === 'other-spelling') return undefined;
  const { texts } = turn;
  const { content } = circumstances;
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
    return (await saySites(turn, question, kind, county, content)) ?? instead(undefined, 'no-sites');
  }
  switch (answer.kind) {
    case 'found':
      return (await sayPollingPlace(turn, answer)) ?? instead(undefined, 'voting-over');
    case 'vote-centers':
      return (
        (await saySites(turn, question, 'vote-center', answer.county, content)) ?? instead(undefined, 'voting-over')
      );
    case 'mail-only': {
      const { locality } = answer.county;
      const isWhole = locality.isMailOnly || !answer.precinct;
      const lead = isWhole
        ? texts.places.mailOnly(nameOfCounty(turn, content, answer.county))
        : texts.places.mailOnlyPrecinct;
      const boxes = await saySites(turn, question, 'drop-box', answer.county, content);
      return boxes ? { ...boxes, say: [lead, ...boxes.say] } : instead(lead, 'mail-only');
    }
    case 'county-sites':
      if (answer.hasNoStreets) return instead(undefined, 'no-streets');
      return askAddress(turn, {
        question,
        say: [circumstances.heard?.isLost ? texts.places.needsZip : texts.places.needsStreet],
        needs: 'street',
      });
    case 'ambiguous':
      return askMissing(turn, question, answer, circumstances, instead);
    case 'unknown':
      return sayUnknown(turn, question, answer.why, circumstances, instead);
  }
};

const hasTriedEnough = ({ session }: Turn): boolean => (session.misses ?? 0) >= MOST_TRIES;

const askMissing = (
  turn: Turn,
  question: PlacesQuestion,
  { missing, choices, addresses = [] }: Answer<'ambiguous'>,
  { heard, needs }: Circumstances,
  instead: (lead: string | undefined, reason: string) => Wish,
): Reply | Wish => {
  const { ambiguous, notFound, needsZip } = turn.texts.places;
  if (missing === 'nothing' || hasTriedEnough(turn)) return instead(notFound, 'ambiguous');
  const isKept = turn.places?.seal !== undefined && heard !== undefined;
  const first = missing === 'zip' && !isKept ? needsZip : ambiguous(missing, choices);
  const asking = {
    question,
    say: [first],
    // Streets that are like the voter's own say where the voter lives.
    keep: [missing === 'zip' ? first : ambiguous(missing, missing === 'county' ? choices : [])],
    needs: missing === 'zip' && needs === 'zip' ? ('zip' as const) : ('street' as const),
    reason: `ambiguous-${missing}`,
  };
  if (missing === 'county' || !heard || heard.isLost) return askAddress(turn, asking);
  const { sentence, steps } = heard;
  return askPart(turn, asking, missing, { sentence, steps, choices: [...addresses] });
};

const sayUnknown = (
  turn: Turn,
  question: PlacesQuestion,
  why: Answer<'unknown'>['why'],
  { content, heard, needs }: Circumstances,
  instead: (lead: string | undefined, reason: string) => Wish,
): Reply | Wish => {
  const words = turn.texts.places;
  if (why === 'other-state') return instead(words.otherState, 'address-other-state');
  if (why === 'no-place') return instead(words.noPlace, 'precinct-without-place');
  if (why === 'not-heard' && !hasTriedEnough(turn)) {
    const say = [heard?.isLost ? words.needsZip : words.missed];
    return askAddress(turn, { question, say, needs, reason: 'address-not-heard' });
  }
  if (why === 'no-county' && turn.session.county === undefined && needs !== 'street')
    return askCounty(turn, content, { about: PLACES_QUESTIONS[question].row });
  // A voice is misheard more often than a list is incomplete.
  if (heard && (turn.session.misses ?? 0) === 0)
    return askAddress(turn, { question, say: [words.notFound], needs, reason: 'address-not-found' });
  if (why === 'no-county' && turn.session.county === undefined)
    return askCounty(turn, content, { about: PLACES_QUESTIONS[question].row });
  return instead(words.notFound, 'address-not-found');
};
