import { type AST, RegExpParser } from '@eslint-community/regexpp';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes texts that a pattern may match, by chance; what must stand around a match is not looked at. */
export const createMatched = (random: () => number) => {
  const oneOf = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  };
  const letter = (): string => oneOf([...LETTERS]);
  const choice = (alternatives: readonly AST.Alternative[]): string =>
    oneOf(alternatives).elements.map(textOf).join('');
  const textOf = (node: AST.Element): string => {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClass': {
        const own = node.elements.flatMap((one) => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : []));
        return node.negate || own.length === 0 ? letter() : oneOf(own);
      }
      case 'CharacterSet':
        return node.kind === 'digit' ? '7' : letter();
      case 'CapturingGroup':
      case 'Group':
        return choice(node.alternatives);
      case 'Quantifier': {
        const more = Math.floor(random() * (1 + Math.min(3, node.max - node.min)));
        return Array.from({ length: node.min + more }, () => textOf(node.element)).join('');
      }
      default:
        return '';
    }
  };
  return (pattern: string): string => choice(new RegExpParser().parsePattern(pattern).alternatives);
};
