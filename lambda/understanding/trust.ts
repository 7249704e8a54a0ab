import { languageOf } from '../../models/locales/languages';
import { SIGNS, type Signs } from '../../models/locales/trust-weights';
import type { Candidate } from './candidates';
import { hasNeeded, turnsOnWord } from './needs';
import { evidenceFor, signsOf } from './signs';
import { THRESHOLDS } from './thresholds';
import { type Asked, tellingWords } from './words';

/** The share of the question's telling words that neither the row nor what was learned of it explains. */
export const unexplained = (candidate: Candidate, asked: Asked): number => {
  const { unexplained, telling } = evidenceFor(candidate, asked);
  return unexplained / Math.max(1, telling);
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

/** How probable it is, by lines that the classifier had not learned from, that a row with these signs is the right one. */
const trustOf = (signs: Signs, { locale }: Asked): number => {
  const { bias, weights } = languageOf(locale).trust;
  return 1 / (1 + Math.exp(-SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], bias)));
};

/** Whether one of the row's answers begins with yes or no, so that it is right for its own question alone. */
const isYesOrNo = ({ faq }: Candidate, { rows, locale }: Asked): boolean => {
  const { yesOrNo } = languageOf(locale);
  return rows.some(({ id, answer }) => id === faq && yesOrNo.test(answer));
};

/** Whether the question has the word that the row turns on; where none is known, only words that the row explains. */
const isOfItsNoun = (first: Candidate, asked: Asked): boolean =>
  turnsOnWord(first.faq, asked.locale)
    ? hasNeeded(asked.question, first.faq, asked.locale)
    : evidenceFor(first, asked).unexplained === 0;

/** Whether the first of them may be spoken without asking. What is not understood forbids it. */
export const isSure = (candidates: readonly Candidate[], asked: Asked): boolean => {
  const [first, ...others] = candidates;
  if (!first?.isThere || first.chance <= asked.other) return false;
  if (asked.rows.length === 0) return isSureOfTopic(first, others, asked);
  if (first.chance < THRESHOLDS.hardlyAny) return false;
  // "Ballot": one word alone says little of what is asked about it.
  if (first.chance < THRESHOLDS.oneWord && tellingWords(asked).size < 2) return false;
  if (isYesOrNo(first, asked) && !isOfItsNoun(first, asked)) return false;
  const signs = signsOf(candidates, first, asked);
  const isFirm =
    first.faq === first.topic && first.chance >= THRESHOLDS.firm && evidenceFor(first, asked).unexplained <= 1;
  return isFirm || trustOf(signs, asked) >= languageOf(asked.locale).sure.trust;
};

/** Without rows there are only topics, and nothing is spoken that could be another question's answer. */
const isSureOfTopic = (first: Candidate, others: readonly Candidate[], { locale }: Asked): boolean => {
  const { chance, lead } = languageOf(locale).sure;
  const ofTopic = others.filter(({ topic }) => topic === first.topic);
  const whole = ofTopic.reduce((sum, { chance }) => sum + chance, first.chance);
  return whole >= chance && whole - (others[0]?.chance ?? 0) >= lead;
};
