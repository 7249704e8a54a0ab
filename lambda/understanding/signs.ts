import type { Signs } from '../../models/locales/trust-weights';
import type { Candidate } from './candidates';
import { topicOf } from './classes';
import { wordSays } from './classifier';
import { THRESHOLDS } from './thresholds';
import { type Asked, tellingWords, wordsOf } from './words';

const logit = (chance: number): number => {
  const inside = Math.min(Math.max(chance, 1e-4), 1 - 1e-4);
  return Math.log(inside / (1 - inside));
};

/** Of the candidates looked at for those that the office has no row for. */
const FIRST = 5;

/** What the words of the question say for the row, and for others. */
interface Evidence {
  /** How many tell what the question is about. */
  telling: number;
  /** How many neither the row nor what was learned of it explains: nobody asked us with them, or of something else. */
  unexplained: number;
  /** The most that one says for the row; the most that one says more for another, and the mean of that. */
  says: number;
  against: number;
  againstMean: number;
}

export const evidenceFor = ({ faq, topic }: Candidate, asked: Asked): Evidence => {
  const isMain = faq === topic;
  const ofIt = (name: string): boolean => (isMain ? topicOf(name) === topic : name === faq);
  const own = wordsOf(faq, asked);
  const words = tellingWords(asked);
  const evidence = { telling: words.size, unexplained: 0, says: 0, against: 0, againstMean: 0 };
  for (const word of words) {
    const says = wordSays(word, ofIt, asked.locale);
    const isHint = says !== undefined && (says.own >= THRESHOLDS.hint || says.most <= THRESHOLDS.telling);
    if (!isHint && !own.has(word)) evidence.unexplained++;
    if (!says) continue;
    evidence.says = Math.max(evidence.says, says.own);
    evidence.against = Math.max(evidence.against, says.most - says.own);
    evidence.againstMean += (says.most - says.own) / words.size;
  }
  return evidence;
};

/** The signs of the first candidate. Chances of one, and of all that is elsewhere, count by their logarithm. */
export const signsOf = (candidates: readonly Candidate[], first: Candidate, asked: Asked): Signs => {
  const { unexplained, telling, says, against, againstMean } = evidenceFor(first, asked);
  return {
    chance: logit(first.chance),
    lead: first.chance - (candidates[1]?.chance ?? 0),
    elsewhere: logit(asked.other),
    /** How little is decided: the entropy of all. */
    spread: candidates.reduce((sum, { chance }) => (chance > 0 ? sum - chance * Math.log(chance) : sum), 0),
    /** The chance of standard questions for which the office has no row. */
    missing: candidates.slice(0, FIRST).reduce((sum, { isThere, chance }) => (isThere ? sum : sum + chance), 0),
    nearness: first.nearness,
    /** How much nearer the question comes to a question of another row. */
    nearer: asked.nearest - first.nearness,
    unexplained: unexplained / Math.max(1, telling),
    says,
    against,
    againstMean,
  };
};
