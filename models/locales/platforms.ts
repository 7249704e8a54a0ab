import type { Locale } from './locales';

/** What hears or speaks for us in the languages of a list of its own. Where people write, every locale is spoken. */
export type Platform = 'alexa' | 'alexa-history' | 'lex';

/**
 * What the lists of Amazon have of our locales, in November 2026: of Alexa's skills; of the history of what was said to
 * them, which is shorter; of Lex V2 with a voice of Amazon Polly, which the telephone needs. Neither list is ours to make longer.
 */
const SPOKEN_ON: Readonly<Record<Platform, readonly Locale[]>> = {
  alexa: ['en-US', 'es-US'],
  'alexa-history': ['en-US'],
  lex: ['en-US', 'es-US'],
};

interface Offering {
  locales: readonly Locale[];
}

/** The locales of an office that a platform has. */
export const spokenOn = (platform: Platform, { locales }: Offering): Locale[] =>
  locales.filter((locale) => SPOKEN_ON[platform].includes(locale));

/** An office as a platform knows it: without the locales that it hasn't. */
export const asSpokenOn = <Office extends { locales: Locale[] }>(platform: Platform, office: Office): Office => ({
  ...office,
  locales: spokenOn(platform, office),
});
