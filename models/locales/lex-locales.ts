import type { Locale } from './locales';

/** What Amazon says of a language at Lex V2, and how much of it it takes (quotas of November 2026). */
export interface LexLocale {
  name: string;
  quota: { intents: number; slots: number; types: number; characters: number };
}

const OTHERS = { intents: 250, slots: 2000, types: 100, characters: 200_000 };

const LEX_LOCALES: Record<Locale, LexLocale> = {
  'en-US': {
    name: 'English (US)',
    quota: { intents: 1000, slots: 4000, types: 250, characters: 2_000_000 },
  },
  'es-US': { name: 'Spanish (US)', quota: OTHERS },
};

export const lexLocale = (locale: Locale): LexLocale => LEX_LOCALES[locale];
