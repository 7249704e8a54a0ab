import { languageOf } from '../../../models/locales/languages';
import type { HeardSoFar } from '../../places/address-seal';
import { readSpokenAddress } from '../../places/spoken-address';
import { partAskedFor } from '../asks/ask-address';
import type { Turn } from '../turn';

/** All that was said of an address, this turn included; kept by nobody. */
export type Said = Omit<HeardSoFar, 'missing' | 'choices'>;

const openedIn = ({ session: { pending }, places, nowMs }: Turn): HeardSoFar | undefined =>
  pending?.kind === 'address' && pending.sealed ? places?.seal?.open(pending.sealed, nowMs) : undefined;

/** Which of the addresses was meant that were offered; -1 is the last. */
const chosen = (
  said: string,
  which: number | undefined,
  { choices }: HeardSoFar,
  { locale }: Turn,
): string | undefined => {
  const at = which ?? languageOf(locale).address.which.findIndex((word) => word.test(said.toLowerCase())) + 1;
  return at === 0 ? undefined : choices.at(at > 0 ? at - 1 : at);
};

/** What is known of the voter's address: what is said now, and what came before it. `isLost`: that can't be opened. */
export const saidSoFar = (turn: Turn, said: string): Said & { isLost?: boolean } => {
  const earlier = openedIn(turn);
  if (!earlier) return { sentence: said, steps: [], ...(partAskedFor(turn.session) ? { isLost: true } : {}) };
  const { sentence, steps, missing } = earlier;
  const choice = missing === 'reading' ? chosen(said, turn.heard.which, earlier, turn) : undefined;
  if (choice !== undefined) return { sentence: choice, steps: [] };
  return { sentence, steps: [...steps, { missing, said }] };
};

/** An answer longer than this is no part of an address. */
const MOST_WORDS = 5;

/** Whether a sentence is an address, or so short that it may be the part that was asked for. */
export const mayBeAddress = (sentence: string, { session, locale }: Turn): 'surely' | 'maybe' | 'no' => {
  if (readSpokenAddress(sentence, locale).length > 0) return 'surely';
  const missing = partAskedFor(session);
  if (missing === undefined) return 'no';
  const { which } = languageOf(locale).address;
  if (missing === 'reading' && which.some((word) => word.test(sentence.toLowerCase()))) return 'surely';
  return sentence.trim().split(/\s+/).length <= MOST_WORDS ? 'maybe' : 'no';
};

/** "I don't know my ZIP code". */
export const knowsNoZip = (sentence: string, locale: Turn['locale']): boolean =>
  languageOf(locale).address.knowsNoZip.test(sentence.toLowerCase());
