import type { Locale } from '../locales';
import { conversation as conversationEnUS } from '../phrasings/en-US/conversation';
import { places as placesEnUS } from '../phrasings/en-US/places';
import { remembering as rememberingEnUS } from '../phrasings/en-US/remembering';
import { conversation as conversationEsUS } from '../phrasings/es-US/conversation';
import { places as placesEsUS } from '../phrasings/es-US/places';
import { remembering as rememberingEsUS } from '../phrasings/es-US/remembering';
import type { BuiltInIntent, OwnIntent } from './intent-names';

/** Samples of the intents that are not topics, and what we add to Amazon's own phrases of the built-in ones. */
export type IntentSamples = Record<OwnIntent, readonly string[]> & Partial<Record<BuiltInIntent, readonly string[]>>;

export const INTENT_SAMPLES: Record<Locale, IntentSamples> = {
  'en-US': { ...conversationEnUS, ...rememberingEnUS, ...placesEnUS },
  'es-US': { ...conversationEsUS, ...rememberingEsUS, ...placesEsUS },
};
