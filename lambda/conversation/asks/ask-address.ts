import type { AddressTrouble, MissingPart } from '../../../models/locales/places-texts';
import type { HeardSoFar } from '../../places/address-seal';
import { isPlacesQuestion, PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
import { dayHeard } from '../day-heard';
import type { Reply } from '../reply';
import type { Session } from '../session';
import type { Turn } from '../turn';
import type { Wish } from '../wish';

interface Asking {
  question: PlacesQuestion;
  /** What is said before. */
  say: readonly string[];
  /** What "repeat" says instead, where that names streets. */
  keep?: readonly string[] | undefined;
  needs?: 'street' | 'zip' | undefined;
  reason?: string | undefined;
}

/** Asks for the voter's address. It comes back in the next turn. */
export const askAddress = (turn: Turn, { question, say, keep, needs, reason }: Asking): Reply => {
  const { ask, reprompt } = turn.texts.places;
  const { row, needs: usual } = PLACES_QUESTIONS[question];
  const what = needs ?? usual;
  const { session } = turn;
  const day = dayHeard(turn);
  const asked = session.pending?.kind === 'address' ? (session.misses ?? 0) + 1 : 0;
  return {
    outcome: 'asked',
    topic: row.topic,
    reason,
    say,
    keep,
    ask: ask[what],
    reprompt: reprompt[what],
    remember: { pending: { kind: 'address', question, ...(day ? { day } : {}) }, misses: asked },
  };
};

/** Asks for the one part of an address that is missing; what was said of it is sealed until the next turn. */
export const askPart = (
  turn: Turn,
  asking: Asking,
  missing: Exclude<MissingPart, 'county'>,
  heard: Omit<HeardSoFar, 'missing'>,
): Reply => {
  const sealed = turn.places?.seal?.close({ ...heard, missing }, turn.nowMs);
  const whole = askAddress(turn, asking);
  const { pending } = whole.remember ?? {};
  if (sealed === undefined || pending?.kind !== 'address') return whole;
  const ask = turn.texts.places.askPart[missing];
  return { ...whole, ask, reprompt: ask, remember: { ...whole.remember, pending: { ...pending, missing, sealed } } };
};

/** The front has no address for us: says why, asks for the permission where that is it, and asks the voter. */
export const askForDeviceAddress = (
  turn: Turn,
  question: PlacesQuestion,
  trouble: AddressTrouble | undefined,
  needs?: 'street' | 'zip',
): Reply => ({
  ...askAddress(turn, {
    question,
    say: trouble ? [turn.texts.places.trouble[trouble]] : [],
    needs,
    reason: trouble && `address-${trouble}`,
  }),
  ...(trouble === 'permission' ? { permissions: turn.places?.permissions } : {}),
});

/** What the voter's address was asked for, if it was. */
export const addressAskedFor = ({ pending }: Session): PlacesQuestion | undefined =>
  pending?.kind === 'address' && isPlacesQuestion(pending.question) ? pending.question : undefined;

/** The part of an address that was asked for, where only a part was. */
export const partAskedFor = ({ pending }: Session): string | undefined =>
  pending?.kind === 'address' ? pending.missing : undefined;

/** Nothing like an address was heard. The second time, what can be said without it is said. */
export const missedAddress = (turn: Turn, question: PlacesQuestion): Reply | Wish => {
  if ((turn.session.misses ?? 0) > 0) return { wish: 'row-instead', question, keepsAddress: true };
  const again = askAddress(turn, { question, say: [turn.texts.places.missed], reason: 'address-not-heard' });
  const { pending } = turn.session;
  // The part that is asked for is still the same one.
  if (pending?.kind !== 'address' || pending.sealed === undefined) return again;
  return { ...again, ask: turn.session.said?.ask ?? again.ask, remember: { ...again.remember, pending } };
};

/** The voter can't tell the ZIP code: the town does as well, for a street that was said or for one that comes. */
export const askForTown = (turn: Turn, question: PlacesQuestion): Reply => {
  const { townInstead, askPart: ask } = turn.texts.places;
  const { pending } = turn.session;
  const again = askAddress(turn, { question, say: [], needs: 'street', reason: 'no-zip' });
  if (pending?.kind === 'address' && pending.sealed !== undefined)
    return { ...again, ask: ask.city, reprompt: ask.city, remember: { ...again.remember, pending } };
  return { ...again, ask: townInstead, reprompt: townInstead };
};
