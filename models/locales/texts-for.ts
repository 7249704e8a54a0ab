import { enUS } from './en-US/texts';
import { esUS } from './es-US/texts';
import type { Locale } from './locales';
import type { Texts } from './texts';

const TEXTS: Record<Locale, Texts> = { 'en-US': enUS, 'es-US': esUS };

export const textsFor = (locale: Locale): Texts => TEXTS[locale];
