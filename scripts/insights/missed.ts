import type { LoggedTurn } from './logged-turn';

/** Questions that were not answered and share these words. */
export interface MissedCluster {
  /** In alphabetical order; nobody said them in this one. */
  words: readonly string[];
  /** About how many, rounded to tens. */
  about: number;
}

export interface MissedOptions {
  /** What fewer voters asked is not shown. */
  least: number;
  /** Added to each count before it is rounded; nothing where the office wants none. */
  noise?: (() => number) | undefined;
}

/** Below ten, a group of voters is a few people that somebody may know. */
export const LEAST = 10;

const tens = (count: number): number => Math.round(count / 10) * 10;

/** Each pair of a question's words, and each word by itself. */
const groupsOf = (words: readonly string[]): string[] => [
  ...words.flatMap((first, at) => words.slice(at + 1).map((second) => `${first} ${second}`)),
  ...words,
];

const countGroups = (questions: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const words of questions) for (const group of groupsOf(words)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
};

/** Two words say what is asked where one doesn't: a pair wins over a word that is not much more frequent. */
const PAIR_WORTH = 2;

const worthOf = ([group, count]: readonly [string, number]): number => count * (group.includes(' ') ? PAIR_WORTH : 1);

const best = (counts: ReadonlyMap<string, number>, least: number): readonly [string, number] | undefined => {
  let found: readonly [string, number] | undefined;
  for (const entry of counts) {
    if (entry[1] < least) continue;
    const lead = found === undefined ? 1 : worthOf(entry) - worthOf(found);
    if (lead > 0 || (lead === 0 && found !== undefined && entry[0] < found[0])) found = entry;
  }
  return found;
};

/**
 * What many voters asked and got no answer to: of the public words in their questions those that go together most
 * often, each question in one group. A group of fewer than `least` voters is not shown, and no count is exact.
 */
export const missedClusters = (
  turns: readonly LoggedTurn[],
  { least, noise = () => 0 }: MissedOptions,
): MissedCluster[] => {
  let questions = turns.flatMap(({ missed }) => (missed && missed.length > 0 ? [[...missed].sort()] : []));
  const clusters: MissedCluster[] = [];
  for (;;) {
    const found = best(countGroups(questions), least);
    if (!found) return clusters.filter(({ about }) => about >= Math.min(least, 10));
    const words = found[0].split(' ');
    clusters.push({ words, about: tens(Math.max(0, found[1] + noise())) });
    questions = questions.filter((question) => !words.every((word) => question.includes(word)));
  }
};

/** Laplace's noise for one voter more or less at an epsilon of 1, from a number between 0 and 1. */
export const laplace = (random: number): number => {
  const centred = Math.min(Math.max(random, 1e-12), 1 - 1e-12) - 0.5;
  return -Math.sign(centred) * Math.log(1 - 2 * Math.abs(centred));
};
