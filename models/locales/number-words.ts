/** `one two three` as numbers that go up by `step`. */
export const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

/** How numbers are said, without accents. */
export interface NumberWords {
  /** 0 to 19, and those that are said in one word. */
  ones: ReadonlyMap<string, number>;
  tens: ReadonlyMap<string, number>;
  /** Hundreds that are a word of their own. */
  hundreds: ReadonlyMap<string, number>;
  /** The word that makes hundreds of what is before it. */
  hundred?: string;
  thousand: string;
  /** Words after which a ten is part of a name: `forty second street`. */
  ordinals: ReadonlySet<string>;
  /** Between parts of one number: `forty y two`, `two hundred and ten`. */
  joint: string;
  /** A ten and a one are one number only with the joint between them. */
  joinsTens: boolean;
  /** The word for a thousand says one thousand by itself. */
  saysThousandAlone: boolean;
}
