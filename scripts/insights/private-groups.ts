/**
 * How groups of words are counted where the office wants differential privacy: what is published would be published
 * almost as often had any one question not been asked.
 *
 * The unit that is protected is one question, not one voter, who may ask several. Of each question two words at most are
 * counted, chosen by what they are and by nothing of the other questions, so that it adds one to three groups at most:
 * each word, and the two. Every group's count gets chance before anything is decided by it, and a group is seen only
 * from a count on that chance alone hardly ever makes of one question. What is made of the published counts
 * afterwards can't take the promise back.
 */
export interface Privacy {
  /** A number from 0 up to 1, each as likely as another and none foreseeable. */
  random: () => number;
  /** By what factor, e to this power, one question may change how probable a result is. */
  epsilon: number;
  /** How probable it is at most that a question shows that nobody else asked. */
  delta: number;
}

export const EPSILON = 1;
export const DELTA = 1e-6;

const MOST_WORDS = 2;

/** Two words, and the pair of them. */
const MOST_GROUPS = 3;

/** The two longest, the telling ones: what a question's own words decide tells nothing of another's. */
export const telling = (words: readonly string[]): string[] =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort();

/**
 * Whole numbers around 0, each further one less probable by e to the power of -`epsilon`: Laplace's noise for counts, without the
 * fractions of a computer's numbers, by which noise can be told from what it hides.
 */
export const wholeNoise = (epsilon: number, random: () => number): number => {
  const tries = (): number => Math.floor(Math.log(1 - random()) / -epsilon);
  return tries() - tries();
};

/** The least noisy count that is shown: one question alone comes as far with a probability of delta at most, in all its groups. */
export const leastShown = ({ epsilon, delta }: Omit<Privacy, 'random'>): number => {
  const each = epsilon / MOST_GROUPS;
  return 1 + Math.ceil(Math.log(MOST_GROUPS / (delta * (1 + Math.exp(-each)))) / each);
};

/** Counts with chance in them of the groups that may be seen: a word, or two with a space between. */
export const privateCounts = (
  questions: readonly (readonly string[])[],
  { random, epsilon, delta }: Privacy,
): Map<string, number> => {
  const exact = new Map<string, number>();
  for (const question of questions) {
    const words = telling(question);
    const groups = words.length > 1 ? [...words, words.join(' ')] : words;
    for (const group of groups) exact.set(group, (exact.get(group) ?? 0) + 1);
  }
  const least = leastShown({ epsilon, delta });
  const shown = new Map<string, number>();
  for (const [group, count] of exact) {
    const noisy = count + wholeNoise(epsilon / MOST_GROUPS, random);
    if (noisy >= least) shown.set(group, noisy);
  }
  return shown;
};
