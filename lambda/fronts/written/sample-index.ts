/** One sample, or one sentence, in words; a filled slot is one word, `{COUNTY}`. */
export interface IndexedSample {
  intent: string;
  sample: string;
  words: readonly string[];
}

export interface Neighbour extends IndexedSample {
  /** 1 for the same words, 0 for none in common; a rare word counts for more than a common one. */
  score: number;
}

/** Words left out on both sides: they fill a breath and say nothing. */
const FILLERS = new Set(
  'um uh er hmm well so okay ok please alexa hey hi hello like just um este eh pues oye bueno hola por favor'.split(
    ' ',
  ),
);

const distinct = (words: readonly string[]): string[] => {
  const said = [...new Set(words)];
  const kept = said.filter((word) => !FILLERS.has(word));
  return kept.length > 0 ? kept : said;
};

/** An inverted index over samples: a look-up costs as much as the samples that share a word with the sentence. */
export const createSampleIndex = (samples: readonly IndexedSample[]) => {
  const postings = new Map<string, number[]>();
  const wordsOf = samples.map(({ words }) => distinct(words));
  wordsOf.forEach((words, id) => {
    for (const word of words) {
      const list = postings.get(word);
      if (list) list.push(id);
      else postings.set(word, [id]);
    }
  });
  const weight = (word: string): number => Math.log(1 + samples.length / (1 + (postings.get(word)?.length ?? 0)));
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weight(word), 0);
  const weights = wordsOf.map(weigh);

  /** The nearest sample of each intent, nearest first, by the weight of shared words (Dice). */
  const nearest = (words: readonly string[]): Neighbour[] => {
    const asked = distinct(words);
    const own = weigh(asked);
    const shared = new Map<number, number>();
    for (const word of asked) {
      const gain = weight(word);
      for (const id of postings.get(word) ?? []) shared.set(id, (shared.get(id) ?? 0) + gain);
    }
    const best = new Map<string, Neighbour>();
    for (const [id, gain] of shared) {
      const sample = samples[id];
      if (!sample) continue;
      const score = (2 * gain) / (own + (weights[id] ?? 0));
      if (score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, { ...sample, score });
    }
    return [...best.values()].sort((one, other) => other.score - one.score);
  };
  return { nearest };
};

export type SampleIndex = ReturnType<typeof createSampleIndex>;
