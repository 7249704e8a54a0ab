import type { Guards, Needles } from '../../models/locales/guards';

/** Whether a text has what a pattern needs, as far as that is known. Compiling the pattern would take far longer. */
export const hasNeedle = (needles: Needles | undefined, text: string): boolean =>
  !needles || needles.some((needle) => text.includes(needle));

/** Of a list's patterns, whether that one may match a text. */
export const mayMatch = (list: readonly Needles[] | undefined, at: number, text: string): boolean =>
  hasNeedle(list?.[at], text);

const vocabularies = new WeakMap<Guards, ReadonlySet<string>>();

/** Whether all of these words may be a reply's. */
export const mayBeReply = (words: readonly string[], guards: Guards): boolean => {
  const { replies } = guards;
  if (!replies) return true;
  const known = vocabularies.get(guards) ?? new Set(replies.words.split(' '));
  vocabularies.set(guards, known);
  return words.every((word) => known.has(word)) || hasNeedle(replies.wild, words.join(' '));
};
