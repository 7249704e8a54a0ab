import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { REPLIES, type ReplyKind } from '../../models/locales/reply-words';
import { withoutAccents } from '../../models/text/without-accents';

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
  withheld: ['no'],
  wait: ['no'],
  restart: ['no'],
  back: ['no'],
  call: [],
  unsure: [],
};

type Patterns = Readonly<Record<ReplyKind, RegExp>>;

const either = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const patterns = new Map<Locale, Patterns>();

const patternsFor = (locale: Locale): Patterns => {
  const known = patterns.get(locale);
  if (known) return known;
  const { phrases, padding } = languageOf(locale).replies;
  const made = Object.fromEntries(
    REPLIES.map((kind) => {
      const around = either([...padding, ...(MAY_BEGIN[kind] ?? []).flatMap((other) => phrases[other])]);
      const own = either(phrases[kind]);
      return [kind, new RegExp(`^(?:${around} )*${own}(?: (?:${own}|${around}))*$`)];
    }),
  ) as unknown as Patterns;
  patterns.set(locale, made);
  return made;
};

/** What a reply may be, by its words alone: what was asked decides. Nothing for whatever is more than a reply. */
export const hearReply = (sentence: string, locale: Locale): ReadonlySet<ReplyKind> => {
  const heard = replyWords(sentence);
  if (heard === '' || heard.split(' ').length > MOST_WORDS) return new Set();
  const all = patternsFor(locale);
  return new Set(REPLIES.filter((kind) => all[kind].test(heard)));
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
