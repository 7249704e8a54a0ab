import enUS from './en-US/glossary.json';
import esUS from './es-US/glossary.json';
import type { Locale } from './locales';

/**
 * How the words of elections are said in a language, by the first language's: as voters hear them elsewhere in the skill, so
 * that a translation says the same. At most 256 of a language, as Amazon Translate takes.
 */
export const GLOSSARY: Record<Locale, Readonly<Record<string, string>>> = { 'en-US': enUS, 'es-US': esUS };
