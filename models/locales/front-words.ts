import { enUSFronts } from './en-US/fronts';
import { esUSFronts } from './es-US/fronts';
import type { FrontLanguage } from './front-language';
import type { LexLocale } from './lex-locale';
import type { Locale } from './locales';
import type { PageTexts } from './page-texts';
import type { PhoneTexts } from './phone-texts';
import type { TextMessageWords } from './text-message-words';

const FRONTS: Record<Locale, FrontLanguage> = { 'en-US': enUSFronts, 'es-US': esUSFronts };

export const pageTexts = (locale: Locale): PageTexts => FRONTS[locale].pages;

export const phoneTexts = (locale: Locale): PhoneTexts => FRONTS[locale].phone;

export const textMessages = (locale: Locale): TextMessageWords => FRONTS[locale].textMessages;

export const lexLocale = (locale: Locale): LexLocale => FRONTS[locale].lex;
