/** What a voter says to a question of ours, or of the conversation itself. */
export const REPLIES = [
  'yes',
  'no',
  /** Not now, or not at all: whatever is pending is left. */
  'leave',
  /** Nothing more is wanted: the conversation is over. */
  'done',
  'more',
  'repeat',
  'slower',
  /** To what was talked about before. */
  'back',
  'restart',
  /** "Hold on": nothing is decided yet. */
  'wait',
  /** A person's number is wanted. */
  'call',
  'unsure',
  /** All of those on offer. */
  'both',
  /** None of those on offer. */
  'none',
  /** Something else was asked. */
  'mistaken',
  'first',
  'middle',
  'last',
  /** The one that was not chosen. */
  'other',
  /** The one that was named before the one chosen. */
  'previous',
  /** When a reminder would come, and of what. */
  'when',
  /** Which device a reminder will come from. */
  'device',
  /** Which county an answer is for. */
  'county',
  /** What was asked for is not told. */
  'withheld',
  /** The answer helped; a part of what was wanted; it did not. */
  'helped',
  'partly',
  'unhelped',
] as const;

export type ReplyKind = (typeof REPLIES)[number];

/**
 * Replies in words: lower case, no accents, no apostrophes, no punctuation. A reply is made of phrases of its kind and
 * of words that say nothing, and of nothing else: `sure why not`, `well i guess so`. Phrases are patterns.
 */
export interface ReplyWords {
  phrases: Readonly<Record<ReplyKind, readonly string[]>>;
  /** Say nothing by themselves, wherever they stand. */
  padding: readonly string[];
  /** `second` → 2 */
  ordinals: Readonly<Record<string, number>>;
  /** Say nothing beside an ordinal. */
  besideOrdinal: readonly string[];
  /** When to be reminded instead. */
  moment: MomentWords;
}

export interface MomentWords {
  /** Asks for a reminder: `remind me the day before`. */
  asksReminder: RegExp;
  /** Say nothing beside a moment: `make it`, `how about`. */
  beside: readonly string[];
  hours: Readonly<Record<string, number>>;
  minutes: Readonly<Record<string, number>>;
  /** After an hour; an hour that has neither is by day. */
  morning: readonly string[];
  afternoon: readonly string[];
  /** The hour that a part of the day stands for, where none is said. */
  parts: Readonly<Record<string, number>>;
  /** Days after, or before, the day on offer. */
  shifts: Readonly<Record<string, number>>;
  /** Days before the last day, whatever is on offer. */
  beforeLast: Readonly<Record<string, number>>;
  tomorrow: readonly string[];
  /** From Monday on. */
  weekdays: readonly string[];
}
