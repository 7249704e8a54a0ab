import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** In the place of a word that may be any. */
const ANY_WORD = '*';

const parser = new RegExpParser();

const joined = (parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((before, after) => before.flatMap((one) => after.map((other) => one + other)), ['']);

const eachOf = (alternatives: readonly AST.Alternative[]): string[] => [
  ...new Set(alternatives.flatMap(({ elements }) => joined(elements.map(textsOf)))),
];

const repeated = (once: readonly string[], { min, max }: AST.Quantifier): string[] => {
  // Of `\w+` it is enough to know that a word is there.
  const most = once.includes(ANY_WORD) && max === Number.POSITIVE_INFINITY ? 1 : max;
  if (most === Number.POSITIVE_INFINITY) throw new Error('A reply may go on for ever.');
  return Array.from({ length: most - min + 1 }, (_, more) =>
    joined(Array.from({ length: min + more }, () => once)),
  ).flat();
};

const textsOf = (node: AST.Element): string[] => {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
      return node.elements.map((one) => {
        if (one.type !== 'Character') throw new Error(`A reply has "${node.raw}" in it.`);
        return String.fromCodePoint(one.value);
      });
    case 'CharacterSet':
      return [ANY_WORD];
    case 'CapturingGroup':
    case 'Group':
      return eachOf(node.alternatives);
    case 'Quantifier':
      return repeated(textsOf(node.element), node);
    case 'Assertion':
      return [''];
    default:
      throw new Error(`A reply has "${node.raw}" in it.`);
  }
};

/**
 * All words of the phrases that patterns stand for, and the patterns that leave a word open. Throws where a pattern has more in
 * it than words, choices of them, and `\w+` for any.
 */
export const replyWordsOf = (patterns: readonly string[]): { words: string[]; open: string[] } => {
  const words = new Set<string>();
  const open = new Set<string>();
  for (const pattern of patterns) {
    for (const alternative of parser.parsePattern(pattern).alternatives) {
      for (const word of eachOf([alternative]).flatMap((text) => text.split(' '))) {
        if (word.includes(ANY_WORD)) open.add(alternative.raw);
        else words.add(word);
      }
    }
  }
  return { words: [...words], open: [...open] };
};
