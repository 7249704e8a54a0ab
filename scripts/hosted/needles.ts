import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** More texts than these aren't told apart: what is looked for must be found quickly. */
const MOST = 80;
/** The beginning of a longer text tells as much. */
const LONGEST = 12;
/** A single letter is in any sentence; an apostrophe isn't. */
const TELLING = /^(?:.{2,}|[^a-z0-9 ])$/s;

/** What a part of a pattern matches: exactly these texts; or nothing that doesn't have one of these in it. */
interface Matched {
  exactly?: readonly string[] | undefined;
  having?: readonly string[] | undefined;
}

const ANYTHING: Matched = {};
const NOTHING: Matched = { exactly: [''] };

const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));

const tells = (texts: readonly string[] | undefined): texts is readonly string[] =>
  texts !== undefined && texts.length > 0 && texts.every((text) => TELLING.test(text));

/** Which of two says more: the one with longer texts; else the one with fewer. */
const better = (one: readonly string[] | undefined, other: readonly string[] | undefined) => {
  if (!tells(other)) return one;
  if (!tells(one)) return other;
  const [a, b] = [Math.min(4, shortest(one)), Math.min(4, shortest(other))];
  return b > a || (a === b && other.length < one.length) ? other : one;
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** One part after the other. */
const inSequence = (parts: readonly Matched[]): Matched => {
  let run: readonly string[] = [''];
  let having: readonly string[] | undefined;
  let isExact = true;
  const end = (): void => {
    having = better(having, run);
    run = [''];
    isExact = false;
  };
  for (const part of parts) {
    const { exactly } = part;
    if (exactly === undefined) {
      end();
      having = better(having, part.having);
      continue;
    }
    if (run.length * exactly.length > MOST) end();
    run = unique(run.flatMap((before) => exactly.map((after) => before + after)));
  }
  return isExact ? { exactly: run } : { having: better(having, run) };
};

/** One part or another. */
const either = (parts: readonly Matched[]): Matched => {
  const exact = parts.map(({ exactly }) => exactly);
  if (exact.every((texts) => texts !== undefined) && exact.flat().length <= MOST)
    return { exactly: unique(exact.flat() as string[]) };
  const having = parts.map((part) => part.exactly ?? part.having);
  return having.every(tells) ? { having: unique(having.flat()) } : ANYTHING;
};

const matchedBy = (node: AST.Element): Matched => {
  switch (node.type) {
    case 'Character':
      return { exactly: [String.fromCodePoint(node.value)] };
    case 'CharacterClass': {
      const letters = node.elements.map((one) => (one.type === 'Character' ? String.fromCodePoint(one.value) : ''));
      return !node.negate && letters.every((letter) => letter !== '') ? { exactly: letters } : ANYTHING;
    }
    case 'CapturingGroup':
    case 'Group':
      return either(node.alternatives.map(({ elements }) => inSequence(elements.map(matchedBy))));
    case 'Quantifier': {
      const once = matchedBy(node.element);
      if (node.max === 1 && once.exactly) return { exactly: unique(['', ...once.exactly]) };
      if (node.min === 0) return ANYTHING;
      return { having: once.exactly ?? once.having };
    }
    // What must stand around a match makes it no longer.
    case 'Assertion':
      return NOTHING;
    default:
      return ANYTHING;
  }
};

/** Without those that have another one in them, which is looked for anyway. */
const fewest = (texts: readonly string[]): string[] => {
  const short = unique(texts.map((text) => text.slice(0, LONGEST)));
  return short.filter((text) => !short.some((other) => other !== text && text.includes(other)));
};

const parser = new RegExpParser();

/** Texts of which any text that the pattern matches has at least one in it. Nothing where none would tell much. */
export const havingOf = ({ source, flags }: RegExp): readonly string[] | undefined => {
  if (!/^g?$/.test(flags)) return undefined;
  const { alternatives } = parser.parsePattern(source);
  const matched = either(alternatives.map(({ elements }) => inSequence(elements.map(matchedBy))));
  const having = matched.exactly ?? matched.having;
  return tells(having) ? having : undefined;
};

/** The same, as few and as short as will do. */
export const needlesOf = (pattern: RegExp): string[] | undefined => {
  const having = havingOf(pattern);
  return having && fewest(having);
};
