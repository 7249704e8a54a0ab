import type { AddressTrouble } from '../../../models/locales/places-texts';
import { isPlacesQuestion, PLACES_QUESTIONS, type PlacesQuestion } from '../../places/places-questions';
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

/** Asks for the voter's address. It comes back in the next turn and is kept in none. */
export const askAddress = (turn: Turn, { question, say, keep, needs, reason }: Asking): Reply => {
  const { ask, reprompt } = turn.texts.places;
  const { row, needs: usual } = PLACES_QUESTIONS[question];
  const what = needs ?? usual;
  const { session, heard } = turn;
  const day = heard.day ?? (session.pending?.kind === 'address' ? session.pending.day : undefined);
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

/** The front has no address for us: says why, asks for the permission where that is it, and asks the voter. */
export const askForDeviceAddress = (
  turn: Turn,
  question: PlacesQuestion,
  trouble: AddressTrouble | undefined,
): Reply => ({
  ...askAddress(turn, {
    question,
    say: trouble ? [turn.texts.places.trouble[trouble]] : [],
    reason: trouble && `address-${trouble}`,
  }),
  ...(trouble === 'permission' ? { permissions: turn.places?.permissions } : {}),
});

/** What the voter's address was asked for, if it was. */
export const addressAskedFor = ({ pending }: Session): PlacesQuestion | undefined =>
  pending?.kind === 'address' && isPlacesQuestion(pending.question) ? pending.question : undefined;

/** Nothing like an address was heard. The second time, what can be said without it is said. */
export const missedAddress = (turn: Turn, question: PlacesQuestion): Reply | Wish =>
  (turn.session.misses ?? 0) > 0
    ? { wish: 'row-instead', question, keepsAddress: true }
    : askAddress(turn, { question, say: [turn.texts.places.missed], reason: 'address-not-heard' });
