import type { Locale } from '../locales';
import { enUS } from './en-US';
import { esUS } from './es-US';
import type { Texts } from './texts';

const TEXTS: Record<Locale, Texts> = { 'en-US': enUS, 'es-US': esUS };

export const textsFor = (locale: Locale): Texts => TEXTS[locale];
