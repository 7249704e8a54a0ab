/**
 * Characters that a screen obeys or doesn't show: controls with escape sequences, marks that turn the direction of
 * writing, what joins or parts without being seen, and what no text has.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text on one line as it is stored: what can't be seen, or moves what can, stands there by its number. */
export const visible = (text: string): string => text.replace(UNSEEN, (character) => `⟨${codeOf(character)}⟩`);

/** The same with its line breaks left as they are. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** The first character that can't be seen: `U+001B, after "Court order"`. Nothing where there is none. */
export const firstUnseen = (text: string): string | undefined => {
  const [found] = text.match(UNSEEN) ?? [];
  if (found === undefined) return undefined;
  const before = visible(text.slice(0, text.indexOf(found)))
    .slice(-30)
    .trim();
  return before === '' ? codeOf(found) : `${codeOf(found)}, after "${before}"`;
};

/** What paint puts around a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const PAINT = /(\u001b\[(?:1|2|22|31|32|33|39)m)/;

/** Whole output for a screen: lines and our own colours stay, whatever else a screen would obey is shown. */
export const forTheScreen = (text: string): string =>
  text
    .split(PAINT)
    .map((piece) => (PAINT.test(piece) ? piece : visibleLines(piece)))
    .join('');
