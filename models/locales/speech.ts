/** What is peculiar to hearing one language. Patterns apply, in order, to lower-case text without accents. */
export interface Speech {
  /** Rewrites: contractions, recognition errors, and many names for one thing. Words stand between single spaces. */
  rewrites: readonly (readonly [RegExp, string])[];
  /** Words that say nothing about what is asked. */
  fillers: ReadonlySet<string>;
  /** Words that carry grammar only; they count in pairs, not alone in lexical search. */
  functionWords: ReadonlySet<string>;
  /** Those of them that say what is asked for: when, where, who. */
  questionWords: ReadonlySet<string>;
  /** Stems that nearly every question about voting has. */
  commonWords: ReadonlySet<string>;
  /** Stems that only questions about voting have. */
  votingWords: ReadonlySet<string>;
  /** Words, alone or two together, after which two that nobody ever said are a name: `named`, `this is`. */
  introducesName: ReadonlySet<string>;
  /** Those that ask about somebody whose name follows: `is Jo Quimby registered`. */
  asksAboutName: ReadonlySet<string>;
  /** What is asked about them, after the name. */
  asksIfRegistered: RegExp;
  /** People without a name, and what is said of registering itself. */
  noName: ReadonlySet<string>;
  /** Whether three in a row are a feature too: where words are written by syllables. */
  joinsThree?: boolean;
  stem(word: string): string;
  /** Word stems that mean nearly the same to us, by the name of what they share. */
  concepts: ReadonlyMap<string, readonly string[]>;
}

/** `['travel: trip vacation', …]` by word: `trip → [travel]`. Words are given as spoken and stemmed here. */
export const conceptsFrom = (
  lines: readonly string[],
  stem: (word: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>();
  for (const line of lines) {
    const [name = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) {
      const key = stem(word);
      const names = byWord.get(key) ?? [];
      if (!names.includes(name)) byWord.set(key, [...names, name]);
    }
  }
  return byWord;
};

/** Each `[alternatives, replacement]` as a rewrite of whole words. */
export const rewritesFrom = (rules: readonly (readonly [string, string])[]): (readonly [RegExp, string])[] =>
  rules.map(([pattern, to]) => [new RegExp(` (?:${pattern})(?= )`, 'g'), ` ${to}`] as const);

/** Words whose stems are kept: more than an office's rows have. */
const MOST_WORDS = 20_000;

/** The same stems, each made once: the rows of an office say some hundred words thousands of times. */
export const remembering = (stem: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = stem(word);
    if (known.size < MOST_WORDS) known.set(word, made);
    return made;
  };
};
