/** The locales the skill can speak. An office lists those it offers in `office.yaml`. */
export const LOCALES = ['en-US', 'es-US'] as const;

export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);
