import { conversation as conversationEnUS } from '../locales/en-US/phrasings/conversation';
import { places as placesEnUS } from '../locales/en-US/phrasings/places';
import { remembering as rememberingEnUS } from '../locales/en-US/phrasings/remembering';
import { conversation as conversationEsUS } from '../locales/es-US/phrasings/conversation';
import { places as placesEsUS } from '../locales/es-US/phrasings/places';
import { remembering as rememberingEsUS } from '../locales/es-US/phrasings/remembering';
import type { Locale } from '../locales/locales';
import type { BuiltInIntent, OwnIntent } from './intent-names';

/** Samples of the intents that are not topics, and what we add to Amazon's own phrases of the built-in ones. */
export type IntentSamples = Record<OwnIntent, readonly string[]> & Partial<Record<BuiltInIntent, readonly string[]>>;

export const INTENT_SAMPLES: Record<Locale, IntentSamples> = {
  'en-US': { ...conversationEnUS, ...rememberingEnUS, ...placesEnUS },
  'es-US': { ...conversationEsUS, ...rememberingEsUS, ...placesEsUS },
};
