import type { FaqRow } from '../../models/content/faq-row';
import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import type { Candidate } from './candidates';
import { topicOf } from './classes';
import { wordSays } from './classifier';
import { hasNeeded } from './needs';
import { sentencesOf, speechOf, stemsOf } from './normalise';
import { THRESHOLDS } from './thresholds';

export interface Asked {
  question: string;
  rows: readonly FaqRow[];
  locale: Locale;
  /** The chance that it is no standard question, or is to be declined. */
  other: number;
}

interface RowFacts {
  isYesOrNo: boolean;
  /** The stems of all that the row says. */
  words: ReadonlySet<string>;
}

const known = new WeakMap<readonly FaqRow[], Map<string, RowFacts>>();

const factsOf = (faq: string, { rows, locale }: Asked): RowFacts => {
  const facts = known.get(rows) ?? new Map<string, RowFacts>();
  known.set(rows, facts);
  const own =
    facts.get(faq) ??
    readFacts(
      rows.filter(({ id }) => id === faq),
      locale,
    );
  facts.set(faq, own);
  return own;
};

const readFacts = (rows: readonly FaqRow[], locale: Locale): RowFacts => ({
  isYesOrNo: rows.some(({ answer }) => languageOf(locale).yesOrNo.test(answer)),
  words: new Set(
    rows.flatMap(({ questions, answer, more = '' }) => [...stemsOf([...questions, answer, more].join(' '), locale)]),
  ),
});

/** The stems of the words that tell what a question is about. */
const tellingWords = ({ question, locale }: Asked): ReadonlySet<string> => {
  const { functionWords, stem } = speechOf(locale);
  return new Set(
    sentencesOf(question, locale)
      .flat()
      .filter((word) => !functionWords.has(word))
      .map(stem),
  );
};

/**
 * The share of the question's telling words that neither the row nor what was learned of it explains: nobody ever
 * asked us with them, or they speak for something else and not for this.
 */
export const unexplained = ({ faq, topic }: Candidate, asked: Asked): number => {
  const words = tellingWords(asked);
  const { words: own } = factsOf(faq, asked);
  const isMain = faq === topic;
  const ofIt = (name: string): boolean => (isMain ? topicOf(name) === topic : name === faq);
  const strange = [...words].filter((word) => {
    if (own.has(word)) return false;
    const says = wordSays(word, ofIt, asked.locale);
    return says === undefined || (says.own < THRESHOLDS.hint && says.most > THRESHOLDS.telling);
  });
  return strange.length / Math.max(1, words.size);
};

/** Details with less chance where the question lacks the word they turn on: "expired" of an expired ID. */
export const needed = (candidates: readonly Candidate[], { question, locale }: Asked): Candidate[] =>
  candidates
    .map((candidate, at) =>
      at > 8 || hasNeeded(question, candidate.faq, locale)
        ? candidate
        : { ...candidate, chance: candidate.chance * THRESHOLDS.unneeded },
    )
    .sort((a, b) => b.chance - a.chance);

/** Whether the first of them may be spoken without asking. What is not understood forbids it. */
export const isSure = ([first, ...others]: readonly Candidate[], asked: Asked): boolean => {
  if (!first?.isThere || first.chance <= asked.other) return false;
  const { chance, lead } = languageOf(asked.locale).sure;
  const isMain = first.faq === first.topic;
  const sum = (some: readonly Candidate[]): number => some.reduce((sum, { chance }) => sum + chance, 0);
  const ofTopic = others.filter(({ topic }) => topic === first.topic);
  const whole = first.chance + sum(ofTopic);
  // Without rows there are only topics, and nothing is spoken that could be another question's answer.
  if (asked.rows.length === 0) return whole >= chance && whole - (others[0]?.chance ?? 0) >= lead;
  if (first.chance - (others[0]?.chance ?? 0) < THRESHOLDS.lead) return false;
  const trust = first.chance * (1 - THRESHOLDS.unexplained * unexplained(first, asked));
  const { main } = THRESHOLDS;
  if (isMain) return trust >= main.chance || (trust >= main.least && whole >= main.ofTopic);
  return trust >= (factsOf(first.faq, asked).isYesOrNo ? THRESHOLDS.yesOrNo : THRESHOLDS.detail);
};
