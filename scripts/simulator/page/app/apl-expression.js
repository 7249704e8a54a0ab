/** @typedef {Record<string, any>} Scope */

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|([A-Za-z_]\w*)|(>=|<=|==|!=|&&|\|\||[><?:!().+-]))/y;

/** @param {string} expression */
const tokensOf = (expression) => {
  /** @type {{ kind: 'number' | 'text' | 'name' | 'sign', value: string }[]} */
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(expression);
    if (!found) throw new Error(`"${expression}" can't be read at ${at}.`);
    const [, number, text, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (text !== undefined) tokens.push({ kind: 'text', value: text });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
};

/** What binds more loosely comes first. @type {[string, (a: any, b: any) => unknown][][]} */
const LEVELS = [
  [['||', (a, b) => a || b]],
  [['&&', (a, b) => a && b]],
  [
    // As APL has it: a number and its text are equal.
    // biome-ignore lint/suspicious/noDoubleEquals: that is APL's own comparison
    ['==', (a, b) => a == b],
    // biome-ignore lint/suspicious/noDoubleEquals: that is APL's own comparison
    ['!=', (a, b) => a != b],
  ],
  [
    ['>=', (a, b) => a >= b],
    ['<=', (a, b) => a <= b],
    ['>', (a, b) => a > b],
    ['<', (a, b) => a < b],
  ],
  [
    ['+', (a, b) => a + b],
    ['-', (a, b) => a - b],
  ],
];

/**
 * The value of an expression of APL's data binding: those parts of the language that documents here use. The page's policy
 * lets nothing be run that came as text, so it is read and worked out.
 * @param {string} expression
 * @param {Scope} scope
 */
export const worked = (expression, scope) => {
  const tokens = tokensOf(expression);
  let at = 0;
  /** @param {string} sign */
  const takes = (sign) => {
    if (tokens[at]?.kind !== 'sign' || tokens[at]?.value !== sign) return false;
    at++;
    return true;
  };
  /** @param {string} sign */
  const must = (sign) => {
    if (!takes(sign)) throw new Error(`"${expression}" lacks "${sign}".`);
  };
  /** @returns {any} */
  const single = () => {
    if (takes('!')) return !single();
    if (takes('(')) {
      const inner = choice();
      must(')');
      return inner;
    }
    const token = tokens[at++];
    if (!token || token.kind === 'sign') throw new Error(`"${expression}" ends too early.`);
    if (token.kind === 'number') return Number(token.value);
    if (token.kind === 'text') return token.value;
    if (token.value === 'true' || token.value === 'false') return token.value === 'true';
    let value = scope[token.value];
    while (takes('.')) value = value?.[tokens[at++]?.value ?? ''];
    return value;
  };
  /** @param {number} level @returns {any} */
  const binary = (level) => {
    const operators = LEVELS[level];
    if (!operators) return single();
    let left = binary(level + 1);
    for (let found = true; found; ) {
      const one = operators.find(([sign]) => takes(sign));
      found = one !== undefined;
      if (one) left = one[1](left, binary(level + 1));
    }
    return left;
  };
  /** @returns {any} */
  const choice = () => {
    const test = binary(0);
    if (!takes('?')) return test;
    const yes = choice();
    must(':');
    const no = choice();
    return test ? yes : no;
  };
  const value = choice();
  if (at < tokens.length) throw new Error(`"${expression}" goes on after its end.`);
  return value;
};

/**
 * A property with its bindings filled in: one that is nothing but a binding has that value, others are texts.
 * @param {unknown} given
 * @param {Scope} scope
 * @returns {any}
 */
export const bound = (given, scope) => {
  if (typeof given !== 'string') return given;
  const only = /^\$\{([^}]*)\}$/.exec(given);
  if (only) return worked(only[1] ?? '', scope);
  return given.replace(/\$\{([^}]*)\}/g, (_, inner) => String(worked(inner, scope) ?? ''));
};
