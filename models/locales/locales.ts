/** The locales the skill can speak. An office lists those it offers in `office.yaml`. */
export const LOCALES = ['en-US', 'es-US', 'vi-US'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * Those whose texts nobody has read who speaks the language from childhood. An office offers one only where it says that it
 * knows, `draft_locales`; whoever makes something for all languages leaves them out.
 */
const DRAFTS: readonly Locale[] = ['vi-US'];

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

export const isDraftLocale = (locale: Locale): boolean => DRAFTS.includes(locale);

const [FIRST, ...OTHERS] = LOCALES;

/** The locales that were read as a whole by somebody who speaks them. The first always is. */
export const REVIEWED: readonly [Locale, ...Locale[]] = [FIRST, ...OTHERS.filter((locale) => !isDraftLocale(locale))];
