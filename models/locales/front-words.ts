import { enUSFronts } from './en-US/fronts';
import { esUSFronts } from './es-US/fronts';
import type { FrontLanguage } from './front-language';
import type { LexLocale } from './lex-locale';
import type { Locale } from './locales';
import type { PageTexts } from './page-texts';
import type { PhoneTexts } from './phone-texts';
import type { TextMessageWords } from './text-message-words';
import { viUSFronts } from './vi-US/fronts';

const FRONTS: Record<Locale, FrontLanguage> = { 'en-US': enUSFronts, 'es-US': esUSFronts, 'vi-US': viUSFronts };

export const pageTexts = (locale: Locale): PageTexts => FRONTS[locale].pages;

/** A front asks only for locales that its platform has: `spokenOn`. */
const known = <Part>(part: Part | undefined, locale: Locale): Part => {
  if (part === undefined) throw new Error(`${locale} is not spoken there.`);
  return part;
};

export const asksLanguage = (locale: Locale): RegExp => FRONTS[locale].asksLanguage;

export const phoneTexts = (locale: Locale): PhoneTexts => known(FRONTS[locale].phone, locale);

export const textMessages = (locale: Locale): TextMessageWords => FRONTS[locale].textMessages;

export const lexLocale = (locale: Locale): LexLocale => known(FRONTS[locale].lex, locale);
