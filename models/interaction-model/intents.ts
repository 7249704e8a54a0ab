import type { Locale } from '../locales';
import { conversation as enUS } from '../phrasings/en-US/conversation';
import { conversation as esUS } from '../phrasings/es-US/conversation';
import type { BuiltInIntent, OwnIntent } from './intent-names';

/** Samples of the intents that are not topics, and what we add to Amazon's own phrases of the built-in ones. */
export type IntentSamples = Record<OwnIntent, readonly string[]> & Partial<Record<BuiltInIntent, readonly string[]>>;

export const INTENT_SAMPLES: Record<Locale, IntentSamples> = { 'en-US': enUS, 'es-US': esUS };
