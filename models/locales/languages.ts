import { enUS } from './en-US/language';
import { esUS } from './es-US/language';
import type { Language } from './language';
import type { Locale } from './locales';
import type { Texts } from './texts';
import { viUS } from './vi-US/language';

/** Each is loaded when it is first asked for, where the bundle keeps them apart. */
const LANGUAGES: Record<Locale, Language> = {
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

export const languageOf = (locale: Locale): Language => LANGUAGES[locale];

export const textsFor = (locale: Locale): Texts => LANGUAGES[locale].texts;
