import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { SETTINGS, type TopicId } from '../../models/topics';
import type { Candidate } from '../understanding/candidates';
import { replyWords } from '../understanding/hear-reply';
import type { Reading } from '../understanding/reading';
import type { Understanding } from '../understanding/understand';
import { isSameSetting } from './onwards';
import type { RowRef } from './session';

/** What the words alone count, of all that counts; the rest is what they say with the noun of the turn before. */
export const WORDS = { follows: 0.5, corrects: 0.34 } as const;
/** What a row of the topic just talked about gains. */
const TOPIC = 1.5;
/** A chance that was not even looked at. */
const NONE = 0.0005;

export interface Likely extends RowRef {
  chance: number;
}

/** A sentence with the noun it has none of: `returning it` → `returning my mail ballot`. */
export const withNoun = (sentence: string, topic: TopicId, locale: Locale): string => {
  const { nouns, pronoun } = languageOf(locale).follow;
  const setting = SETTINGS[topic];
  const heard = replyWords(sentence);
  if (setting === undefined) return heard;
  return pronoun.test(heard) ? heard.replace(pronoun, ` ${nouns[setting]}`) : `${heard} ${nouns[setting]}`;
};

/** Rows by a sentence alone and by it beside what was talked about, both taken together; best first. */
export const together = (
  alone: Reading,
  beside: Reading,
  { last, words }: { last: RowRef; words: number },
): readonly Likely[] => {
  const chances = new Map(alone.candidates.map(({ faq, chance }) => [faq, chance]));
  const likely = ({ faq, topic, chance }: Candidate): Likely => ({
    faq,
    topic,
    chance:
      (chances.get(faq) ?? NONE) ** words *
      chance ** (1 - words) *
      (topic === last.topic ? TOPIC : isSameSetting(topic, last.topic) ? 1.2 : 1),
  });
  return beside.candidates
    .filter(({ isThere }) => isThere)
    .map(likely)
    .sort((one, other) => other.chance - one.chance);
};

/** How likely a row must be by both, and how far ahead of the next, to be spoken. */
export const SPOKEN = { follows: { sure: 0.09, ahead: 1.8 }, corrects: { sure: 0.05, ahead: 2 } } as const;

/** The one that is likely by both; nothing where several are, or none. */
export const likeliest = (
  [first, second]: readonly Likely[],
  { sure, ahead }: { sure: number; ahead: number } = SPOKEN.follows,
): Understanding | undefined =>
  first && first.chance >= sure && first.chance >= ahead * (second?.chance ?? 0)
    ? { kind: 'sure', topic: first.topic, faq: first.faq }
    : undefined;

/** Another row of the same topic, where the one just heard leads: the same once more answers no new question. */
export const onwardsIn = ([first, second, third]: readonly Likely[], last: RowRef): Understanding | undefined =>
  first?.faq === last.faq && second?.topic === last.topic ? likeliest([second, ...(third ? [third] : [])]) : undefined;
