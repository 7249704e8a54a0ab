import type { AddressTrouble } from '../../../../models/locales/places-texts';
import { PLACES_QUESTIONS, type PlacesQuestion } from '../../../places/places-questions';
import type { Reply, Turn } from '../../turn';

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
  const { session, slots } = turn;
  const day = slots.day ?? (session.pending?.kind === 'address' ? session.pending.day : undefined);
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

/** Alexa has no address for us: says why, asks for the permission where that is it, and asks the voter. */
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
