import { languageOf } from '../../models/locales/languages';
import { replyWords } from '../understanding/hear-reply';
import { Reading } from '../understanding/reading';
import { correctionIn } from './corrected';
import { isSameSetting } from './onwards';
import type { RowRef } from './session';
import { likeliest, together, WORDS } from './together';
import type { Turn } from './turn';

/** What is longer is rather a question of its own. */
const MOST_WORDS = 4;
/** What a row's topic counts beside its own chance, and what its setting does. */
const TOPIC = 0.5;
const SETTING = 0.25;
/** How likely the one must be, and how far ahead of the others on offer. */
const LEAST = 0.02;
const AHEAD = 2.5;

/** "Signing up", after an offer: a few words that ask nothing, and speak for one of those on offer. */
export const chosenInWords = ({ session, locale, texts }: Turn, reading: Reading): RowRef | undefined => {
  const { pending } = session;
  const meant = correctionIn(reading.question, locale);
  const own = meant === undefined ? reading : new Reading(meant, reading.rows, locale);
  const { question, rows, candidates } = own;
  const heard = replyWords(question);
  if (pending?.kind !== 'choice' || heard.split(' ').length > MOST_WORDS) return undefined;
  if (languageOf(locale).follow.asks.test(heard)) return undefined;
  const [first, second] = pending.options
    .map((option) => ({
      option,
      chance: candidates.reduce((sum, { faq, topic, chance }) => {
        if (faq === option.faq) return sum + chance;
        if (topic === option.topic) return sum + TOPIC * chance;
        return isSameSetting(topic, option.topic) ? sum + SETTING * chance : sum;
      }, 0),
    }))
    .sort((one, other) => other.chance - one.chance);
  if (first && first.chance >= LEAST && first.chance >= AHEAD * (second?.chance ?? 0)) return first.option;
  // "Out of state", after an offer of moves: another row of what all were about.
  const [one, ...others] = pending.options;
  if (!one || others.some(({ topic }) => topic !== one.topic)) return undefined;
  const beside = new Reading(`${question} ${texts.topics[one.topic]}`, rows, locale);
  const found = likeliest(together(own, beside, { last: one, words: WORDS.corrects }));
  return found?.kind === 'sure' && found.topic === one.topic ? { topic: found.topic, faq: found.faq } : undefined;
};
