import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { REPLIES, type ReplyKind } from '../../models/locales/reply-words';
import { withoutAccents } from '../../models/text/without-accents';
import { mayBeReply } from './guarded';

/** Everything longer is more than a reply. */
const MOST_WORDS = 12;

/** A reply as its words are compared: lower case, no accents, no apostrophes, no punctuation. */
export const replyWords = (sentence: string): string =>
  withoutAccents(sentence.toLowerCase())
    .replace(/['’‘`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that say yes or no may stand before a choice: `no the other one`. */
const MAY_BEGIN: Partial<Record<ReplyKind, readonly ReplyKind[]>> = {
  yes: [],
  no: ['leave'],
  leave: ['no'],
  done: ['no', 'yes', 'leave'],
  none: ['no'],
  mistaken: ['no', 'none'],
  both: ['yes', 'no'],
  first: ['yes', 'no'],
  middle: ['yes', 'no'],
  last: ['yes', 'no'],
  other: ['yes', 'no'],
  previous: ['yes', 'no'],
  more: ['yes'],
  repeat: ['no', 'wait'],
  slower: ['repeat', 'no', 'wait'],
  when: ['wait', 'yes'],
  device: ['wait', 'yes'],
  county: ['wait', 'no'],
  withheld: ['no'],
  wait: ['no'],
  restart: ['no'],
  back: ['no'],
  call: [],
  unsure: [],
  helped: ['yes'],
  partly: ['yes', 'no'],
  unhelped: ['no'],
};

/** The bit of what says nothing by itself, after those of all kinds. */
const PADDING = 1 << REPLIES.length;

const bitOf = (kind: ReplyKind): number => 1 << REPLIES.indexOf(kind);

/** What may stand around a kind's own phrases. */
const AROUND: readonly number[] = REPLIES.map((kind) =>
  (MAY_BEGIN[kind] ?? []).reduce((bits, other) => bits | bitOf(other), PADDING),
);

type Patterns = readonly (readonly [bit: number, pattern: RegExp])[];

const patterns = new Map<Locale, Patterns>();

const whole = (phrases: readonly string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`);

const patternsFor = (locale: Locale): Patterns => {
  const { phrases, padding } = languageOf(locale).replies;
  const made = patterns.get(locale) ?? [
    ...REPLIES.map((kind) => [bitOf(kind), whole(phrases[kind])] as const),
    [PADDING, whole(padding)] as const,
  ];
  patterns.set(locale, made);
  return made;
};

/** Which phrases the words `from` up to, not including, `to` are: one short text at a time, so that none takes long. */
const spansOf = (words: readonly string[], locale: Locale): number[][] => {
  const all = patternsFor(locale);
  return words.map((_, from) =>
    words.map((_, last) => {
      const said = words.slice(from, last + 1).join(' ');
      return said === '' ? 0 : all.reduce((bits, [bit, pattern]) => (pattern.test(said) ? bits | bit : bits), 0);
    }),
  );
};

/** Whether the words are phrases of the kind and what may stand around them, one after the other. */
const isMadeOf = (spans: readonly (readonly number[])[], own: number, around: number): boolean => {
  const count = spans.length;
  /** Up to each word: not reached, reached by what stands around, reached with a phrase of its own. */
  const reached = new Array<0 | 1 | 2>(count + 1).fill(0);
  reached[0] = 1;
  for (let from = 0; from < count; from++) {
    const here = reached[from] ?? 0;
    if (here === 0) continue;
    for (let last = from; last < count; last++) {
      const bits = spans[from]?.[last] ?? 0;
      const then = bits & own ? 2 : bits & around ? here : 0;
      if (then > (reached[last + 1] ?? 0)) reached[last + 1] = then;
    }
  }
  return reached[count] === 2;
};

/** What a reply may be, by its words alone: what was asked decides. Nothing for whatever is more than a reply. */
export const hearReply = (sentence: string, locale: Locale): ReadonlySet<ReplyKind> => {
  const heard = replyWords(sentence);
  const words = heard.split(' ');
  if (heard === '' || words.length > MOST_WORDS || !mayBeReply(words, languageOf(locale).guards)) return new Set();
  const spans = spansOf(words, locale);
  return new Set(REPLIES.filter((kind, at) => isMadeOf(spans, bitOf(kind), AROUND[at] ?? PADDING)));
};

/** `well the second one please` → 2, where something is on offer. */
export const hearOrdinal = (sentence: string, locale: Locale): number | undefined => {
  const { ordinals, besideOrdinal, padding } = languageOf(locale).replies;
  let rest = ` ${replyWords(sentence)} `;
  for (const words of [...besideOrdinal, ...padding].sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(` ${words} `, ' ');
  }
  const words = rest.split(' ').filter(Boolean);
  const numbers = words.flatMap((word) => (Object.hasOwn(ordinals, word) ? (ordinals[word] ?? []) : []));
  if (words.length === 0 || numbers.length !== words.length) return undefined;
  // "The second one": of several, "one" is no number.
  const [first, ...others] = new Set(numbers);
  const telling =
    others.length > 0 && first !== undefined ? [first, ...others].filter((number) => number !== 1) : [first];
  return telling.length === 1 ? telling[0] : undefined;
};
