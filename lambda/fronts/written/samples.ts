import type { InteractionModel } from '../../../models/interaction-model/build';
import { SLOT_TYPES } from '../../../models/interaction-model/slot-types';
import { asSpoken, piecesOf, sampleKey } from '../../../models/interaction-model/spoken';
import { simulatorWords } from '../../../models/locales/build-words';
import type { Locale } from '../../../models/locales/locales';
import type { DateNamed } from './dates';
import type { IndexedSample } from './sample-index';
import { createSlotValues, type HeardSlot, type Span } from './slot-values';

export type { HeardSlot } from './slot-values';

export interface Found {
  intent: string;
  slots: readonly HeardSlot[];
}

const MOST_WORDS_OF_A_PLACE = 3;

/** A slot takes whatever is said there; longer than this is rather a sentence for the catch-all. */
const MOST_WORDS_OF_A_SLOT = 4;
/** The same, where nothing but the slot is said. */
const MOST_WORDS_ALONE = 2;

/** The model's custom intents as sentences are compared with them. */
export const createSamples = (model: InteractionModel, locale: Locale, dateNamed?: DateNamed) => {
  const { intents } = model.interactionModel.languageModel;
  const custom = intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const values = createSlotValues(model, locale, dateNamed);
  const byKey = new Map<string, string>();
  const indexed: IndexedSample[] = [];
  const vocabulary = new Set<string>();
  let openIntent: { name: string; slot: string; type: string } | undefined;

  for (const { name, slots = [], samples = [] } of custom) {
    const typeOf = (slot: string): string => slots.find((one) => one.name === slot)?.type ?? slot;
    for (const sample of samples) {
      const pieces = piecesOf(sample);
      const [only] = pieces;
      const key = sampleKey(sample, typeOf);
      if (only && 'slot' in only && pieces.length === 1 && only.slot === 'question') {
        openIntent = { name, slot: only.slot, type: typeOf(only.slot) };
        continue;
      }
      byKey.set(key, name);
      const words = key.split(' ');
      for (const word of words) vocabulary.add(word);
      if (words.some((word) => !word.startsWith('{'))) indexed.push({ intent: name, sample, words });
    }
  }

  const isKnown = (word: string): boolean => vocabulary.has(word) || values.words.has(word);

  const slotsOf = (intent: string, filled: readonly Span[]): HeardSlot[] =>
    (custom.find(({ name }) => name === intent)?.slots ?? []).map(({ name, type = '' }) => {
      const span = filled.find((one) => one.type === type);
      return { name, type, value: span?.value, entity: span?.entity };
    });

  const withSlot = (words: readonly string[], { type, from, to }: Span): string =>
    [...words.slice(0, from), `{${type}}`, ...words.slice(to)].join(' ');

  /** A span at the end of the sentence that no sample has a word of: a county that isn't ours. */
  const unknownPlaces = (words: readonly string[]): Span[] => {
    const spans: Span[] = [];
    for (let from = Math.max(0, words.length - MOST_WORDS_OF_A_PLACE - 2); from < words.length; from++) {
      const value = words.slice(from).join(' ');
      const speaksOfAPlace = words.slice(0, from).some((word) => simulatorWords(locale).home.has(word));
      const parts = (value.match(simulatorWords(locale).place)?.[1] ?? (speaksOfAPlace ? value : ''))
        .split(' ')
        .filter(Boolean);
      const isStrange = parts.length > 0 && parts.length <= MOST_WORDS_OF_A_PLACE && !parts.some(isKnown);
      if (isStrange) spans.push({ type: SLOT_TYPES.county, from, to: words.length, value });
    }
    return spans;
  };

  /** The intent of which `spoken` is a sample, its slots filled. */
  const find = (spoken: string): Found | undefined => {
    const exact = byKey.get(spoken);
    if (exact) return { intent: exact, slots: slotsOf(exact, []) };
    const words = spoken.split(' ');
    for (const span of [...values.spansIn(words), ...unknownPlaces(words)]) {
      const intent = byKey.get(withSlot(words, span));
      if (intent) return { intent, slots: slotsOf(intent, [span]) };
    }
    return undefined;
  };

  /** As `find`, where a custom slot takes any words: Amazon says that its values are examples, no list of what fits. */
  const findOpen = (spoken: string): Found | undefined => {
    const words = spoken.split(' ');
    for (const type of values.openTypes) {
      for (let length = 1; length <= Math.min(MOST_WORDS_OF_A_SLOT, words.length); length++) {
        if (length === words.length && length > MOST_WORDS_ALONE) continue;
        for (let from = 0; from + length <= words.length; from++) {
          const value = words.slice(from, from + length).join(' ');
          const span = { type, from, to: from + length, value, entity: values.resolve(type, value) };
          const intent = byKey.get(withSlot(words, span));
          if (intent) return { intent, slots: slotsOf(intent, [span]) };
        }
      }
    }
    return undefined;
  };

  /** A sentence's words with the county in it, if any, as one. */
  const inWords = (spoken: string): { words: string[]; slots: readonly Span[] } => {
    const words = spoken.split(' ');
    const county = values.spansIn(words).find(({ type }) => type === SLOT_TYPES.county);
    return county ? { words: withSlot(words, county).split(' '), slots: [county] } : { words, slots: [] };
  };

  const catchAll = (question: string): Found => {
    if (!openIntent) return { intent: 'AMAZON.FallbackIntent', slots: [] };
    const { name, slot, type } = openIntent;
    return {
      intent: name,
      slots: [{ name: slot, type, value: question, entity: values.resolve(type, asSpoken(question)) }],
    };
  };

  return { indexed, find, findOpen, inWords, slotsOf, catchAll };
};
