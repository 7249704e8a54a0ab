import { enUS } from './en-US/language';
import { esUS } from './es-US/language';
import type { Language } from './language';
import type { Locale } from './locales';
import type { Texts } from './texts';

const LANGUAGES: Record<Locale, Language> = { 'en-US': enUS, 'es-US': esUS };

export const languageOf = (locale: Locale): Language => LANGUAGES[locale];

export const textsFor = (locale: Locale): Texts => LANGUAGES[locale].texts;
