/** What Amazon says of a language at Lex V2, and how much of it it takes (quotas of November 2026). */
export interface LexLocale {
  name: string;
  quota: { intents: number; slots: number; types: number; characters: number };
}
