import type { FaqRow } from '../../models/content/faq-row';
import type { GraveKind } from '../../models/locales/fixed-words';
import type { Locale } from '../../models/locales/locales';
import type { DeclineKind } from '../../models/locales/texts';
import type { TopicId } from '../../models/topics';
import { offerable } from './candidates';
import type { Chances } from './chances';
import { declinedByRule, hasDeclinedWord } from './decline';
import { Reading } from './reading';
import type { Near } from './rows';
import { namesSomebody, strangenessOf } from './strange';
import { THRESHOLDS } from './thresholds';
import { isSure, needed, unexplained } from './trust';
import { type Asked, tellingWords } from './words';

/** A row's id; the topic's id for its main answer, whether or not the office wrote one. */
export interface Meaning {
  topic: TopicId;
  faq: string;
}

export type Understanding =
  /** `isOwn`: it is one of the row's own questions, nearly word for word. */
  | ({ kind: 'sure'; isOwn?: boolean } & Meaning)
  /** Two or three, best first. */
  | { kind: 'unsure'; options: readonly Meaning[] }
  | { kind: 'decline'; why: DeclineKind }
  /** Danger or distress. */
  | { kind: 'grave'; says: GraveKind }
  | { kind: 'lost' };

export interface UnderstandOptions {
  /** Words the office wants declined whatever else is said. */
  declineWords?: readonly string[] | undefined;
  /** What was answered last: "and if mine's expired?" is about that. */
  lastTopic?: TopicId | undefined;
}

/** As many are offered at once. */
const OFFERED = 3;

/**
 * What a voter's question is about. `rows` are the released rows the voter may hear; the same array for a whole
 * release, since it is indexed once.
 */
export const understand = (
  question: string,
  rows: readonly FaqRow[],
  locale: Locale,
  options?: UnderstandOptions,
): Understanding => understood(new Reading(question, rows, locale), options);

/** The same of a sentence of which more is asked than this. */
export const understood = (
  reading: Reading,
  { declineWords = [], lastTopic }: UnderstandOptions = {},
): Understanding => {
  const { question, rows, locale } = reading;
  if (hasDeclinedWord(question, declineWords)) return { kind: 'decline', why: 'off-topic' };
  const why = declinedByRule(question, locale);
  if (why && !isSurelyOrdinary(why, reading.chances)) return { kind: 'decline', why };
  const { near } = reading;
  const same = sameAs(near, reading.chances);
  if (same.length > 0) return decided(same);
  const strangeness = (near[0]?.nearness ?? 0) < THRESHOLDS.near ? strangenessOf(question, locale) : 0;
  const { grave } = reading.chances;
  if (grave.sum >= THRESHOLDS.grave && strangeness < THRESHOLDS.farOff) return { kind: 'grave', says: grave.best };
  if (namesSomebody(question, locale)) return { kind: 'decline', why: 'personal-data' };
  const { declined, most, other } = reading.chances;
  if (declined.sum >= THRESHOLDS.decline && declined.sum - most >= THRESHOLDS.declineLead)
    return { kind: 'decline', why: declined.best };
  if (strangeness >= THRESHOLDS.farOff) return { kind: 'lost' };
  const asked: Asked = { question, rows, locale, other: other + declined.sum, nearest: near[0]?.nearness ?? 0 };
  const candidates = needed(reading.candidates, asked);
  const [first] = candidates;
  if (!first) return { kind: 'lost' };
  if (strangeness < THRESHOLDS.strange && isSure(candidates, asked))
    return { kind: 'sure', topic: first.topic, faq: first.faq };
  const goesOn = candidates.find(({ topic, faq, isThere }) => topic === lastTopic && faq !== topic && isThere);
  if (goesOn && goesOn.chance >= THRESHOLDS.goesOn) return { kind: 'sure', topic: goesOn.topic, faq: goesOn.faq };
  const offered = offerable(candidates).slice(0, OFFERED);
  const options = offered.filter(({ chance }, at) => at < 2 || chance >= THRESHOLDS.third);
  const together = options.reduce((sum, { chance }) => sum + chance, 0);
  const isElsewhere = asked.other >= 0.45 && first.chance < 0.1;
  // One word that hardly speaks for anything, and stands in nobody's question.
  const isStray =
    first.chance < THRESHOLDS.hardlyAny && asked.nearest < THRESHOLDS.near && tellingWords(asked).size < 2;
  const isFar =
    isElsewhere || isStray || together < THRESHOLDS.together || unexplained(first, asked) >= THRESHOLDS.unknown;
  if (options.length === 0 || isFar || declined.sum > THRESHOLDS.doubt) return { kind: 'lost' };
  return { kind: 'unsure', options: options.map(meaning) };
};

const meaning = ({ topic, faq }: Meaning): Meaning => ({ topic, faq });

/**
 * Rules go by few words; one that the classifier firmly takes for a topic is let through, unless somebody's data are
 * in it. More is asked for where the skill is told what to do.
 */
const isSurelyOrdinary = (why: DeclineKind, { most, declined }: Chances): boolean => {
  if (why === 'personal-data') return false;
  if (why === 'off-topic') return most >= 0.9 && declined.sum <= 0.02;
  return most >= THRESHOLDS.ordinary && declined.sum <= THRESHOLDS.hardly;
};

/**
 * The rows one of whose questions this is, word for word; or nearly, where what was learned doesn't speak against it:
 * only small words tell "am I still registered" from "can I still register".
 */
const sameAs = (near: readonly Near[], { ofTopic }: Chances): Meaning[] => {
  const isExact = (near[0]?.nearness ?? 0) >= 1;
  const same = near.filter(({ nearness, row: { topic } }) =>
    isExact ? nearness >= 1 : nearness >= THRESHOLDS.same && (ofTopic.get(topic) ?? 0) >= THRESHOLDS.sameTopic,
  );
  const byId = new Map(same.map(({ row: { id, topic } }) => [id, { topic, faq: id }]));
  return [...byId.values()].slice(0, OFFERED);
};

const decided = (meanings: readonly Meaning[]): Understanding => {
  const [only, second] = meanings;
  if (!only) return { kind: 'lost' };
  return second ? { kind: 'unsure', options: meanings } : { kind: 'sure', isOwn: true, ...only };
};
