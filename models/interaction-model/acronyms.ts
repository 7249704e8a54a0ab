/** `id` → `i. d.`: Amazon wants what is said letter by letter written so. */
const spelt = (word: string): string => [...word].map((letter) => `${letter}.`).join(' ');

const wordsOf = (acronyms: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}'{])(?:${acronyms.join('|')})(?![\\p{L}\\p{N}'}])`, 'gu');

/** A sample with its acronyms spelt out. */
export const withAcronyms = (sample: string, acronyms: readonly string[]): string =>
  acronyms.length === 0 ? sample : sample.replace(wordsOf(acronyms), spelt);

/** The first acronym that Alexa would take for a word. */
export const unspeltAcronym = (text: string, acronyms: readonly string[]): string | undefined =>
  acronyms.length === 0 ? undefined : text.match(wordsOf(acronyms))?.[0];
