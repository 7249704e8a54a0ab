/** What a text is tried against: an expression, or several that are each gone through once. */
export interface Pattern {
  test(text: string): boolean;
  /** What it is made of, for whoever looks at every expression. */
  of?: readonly Pattern[];
}

/** Any of them. */
export const anyOf = (...patterns: readonly Pattern[]): Pattern => ({
  of: patterns,
  test: (text) => patterns.some((pattern) => pattern.test(text)),
});

/**
 * One, and the other somewhere after it. `one.*other` looks through the rest of the text from every place where `one` may begin;
 * this goes through it once.
 */
export const inOrder = (one: RegExp, other: Pattern): Pattern => ({
  of: [one, other],
  test: (text) => {
    const found = one.exec(text);
    return found !== null && other.test(text.slice(found.index + found[0].length));
  },
});

/** The pattern, in what comes after the last place where `word` matches. */
export const afterLast = (word: RegExp, pattern: Pattern): Pattern => ({
  of: [word, pattern],
  test: (text) => pattern.test(text.split(word).at(-1) ?? text),
});
