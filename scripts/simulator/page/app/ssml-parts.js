/** Pauses by their strength, in milliseconds, where no time is given. @type {Record<string, number>} */
const STRENGTHS = { none: 0, 'x-weak': 0, weak: 100, medium: 300, strong: 600, 'x-strong': 1000 };
/** Behind a sentence and a paragraph. @type {Record<string, number>} */
const BEHIND = { s: 150, p: 350 };

/** @param {Element} element */
const pauseOf = (element) => {
  const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(element.getAttribute('time') ?? '') ?? [];
  if (amount !== undefined) return Number(amount) * (unit === 's' ? 1000 : 1);
  return STRENGTHS[element.getAttribute('strength') ?? 'medium'] ?? 300;
};

/** `800-555-0142` digit by digit, with a rest where the dashes are. @param {string} text */
const digits = (text) =>
  text
    .replace(/\d/g, ' $&')
    .replace(/\s*-\s*/g, ', ')
    .trim();

/**
 * SSML as it is said, one part after the other: words, or a pause in milliseconds. Of what our speech has, a `sub` is said as
 * its alias, a telephone number digit by digit, and there is a pause behind every paragraph but the last.
 * @param {string} ssml
 * @returns {(string | number)[]}
 */
export const partsOf = (ssml) => {
  const document = new DOMParser().parseFromString(ssml, 'text/xml');
  /** @type {(string | number)[]} */
  const parts = [];
  /** @param {string} words */
  const said = (words) => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + words;
    else parts.push(words);
  };
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return said(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (node.localName === 'break') parts.push(pauseOf(node));
    else if (node.localName === 'sub') said(node.getAttribute('alias') ?? node.textContent ?? '');
    else if (node.getAttribute('interpret-as') === 'telephone') said(digits(node.textContent ?? ''));
    else for (const child of node.childNodes) walk(child);
    const behind = BEHIND[node.localName];
    if (behind !== undefined && node.nextSibling) parts.push(behind);
  };
  if (document.documentElement) walk(document.documentElement);
  return parts
    .map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part))
    .filter((part) => part !== '' && part !== 0);
};
