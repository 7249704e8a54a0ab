import enUS from './en-US/public-words.json';
import esUS from './es-US/public-words.json';
import type { Locale } from './locales';
import viUS from './vi-US/public-words.json';

/**
 * Made by `npm run train`: the words of our own training lines, without names and numbers. Of a question that was not
 * answered no other word is ever recorded.
 */
export const PUBLIC_WORDS: Record<Locale, readonly string[]> = {
  get 'en-US'() {
    return enUS.words;
  },
  get 'es-US'() {
    return esUS.words;
  },
  get 'vi-US'() {
    return viUS.words;
  },
};
