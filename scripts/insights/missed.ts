import type { LoggedTurn } from './logged-turn';
import { type Privacy, privateCounts } from './private-groups';

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
  /** Nothing where the office wants exact counts to decide. */
  privacy?: Privacy | undefined;
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

/** Of the records themselves: each question in one group. */
const exactly = (questions: readonly (readonly string[])[], least: number): (readonly [string, number])[] => {
  let left = questions;
  const found: (readonly [string, number])[] = [];
  for (;;) {
    const next = best(countGroups(left), least);
    if (!next) return found;
    found.push(next);
    const words = next[0].split(' ');
    left = left.filter((question) => !words.every((word) => question.includes(word)));
  }
};

/**
 * Of published counts alone, so that the records are asked only once: a pair is taken off its words' counts, and a word
 * takes its pairs with it.
 */
const ofPublished = (published: ReadonlyMap<string, number>, least: number): (readonly [string, number])[] => {
  const left = new Map(published);
  const found: (readonly [string, number])[] = [];
  for (;;) {
    const next = best(left, least);
    if (!next) return found;
    found.push(next);
    const [group, count] = next;
    const words = group.split(' ');
    const isPair = words.length > 1;
    for (const [other, times] of [...left]) {
      if (isPair && words.includes(other)) left.set(other, times - count);
      if (isPair || !other.split(' ').includes(group)) continue;
      left.delete(other);
      for (const word of other.split(' ')) if (left.has(word)) left.set(word, (left.get(word) ?? 0) - times);
    }
    left.delete(group);
  }
};

/**
 * What many voters asked and got no answer to: of the public words in their questions those that go together most
 * often. A group of fewer than `least` voters is not shown, and no count is exact.
 */
export const missedClusters = (turns: readonly LoggedTurn[], { least, privacy }: MissedOptions): MissedCluster[] => {
  const questions = turns.flatMap(({ missed }) => (missed && missed.length > 0 ? [[...missed].sort()] : []));
  const found = privacy ? ofPublished(privateCounts(questions, privacy), least) : exactly(questions, least);
  return found
    .map(([group, count]) => ({ words: group.split(' '), about: tens(count) }))
    .filter(({ about }) => about >= Math.min(least, 10));
};
