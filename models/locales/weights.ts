import enUS from './en-US/weights.json';
import esUS from './es-US/weights.json';
import type { Locale } from './locales';
import type { Packed } from './packed';
import viUS from './vi-US/weights.json';

/** Made by `npm run train` from each locale's phrasings and training lines. */
export const WEIGHTS: Record<Locale, Packed> = {
  get 'en-US'() {
    return enUS;
  },
  get 'es-US'() {
    return esUS;
  },
  get 'vi-US'() {
    return viUS;
  },
};
