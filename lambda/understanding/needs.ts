import { languageOf } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';

const patterns = new Map<string, RegExp>();

/** Whether there is a word that the standard question turns on. */
export const turnsOnWord = (faq: string, locale: Locale): boolean => languageOf(locale).needs[faq] !== undefined;

/** Whether the question has a word of what the standard question turns on: "expired" of an expired ID. */
export const hasNeeded = (question: string, faq: string, locale: Locale): boolean => {
  const needs = languageOf(locale).needs[faq];
  if (needs === undefined) return true;
  const key = `${locale} ${faq}`;
  const pattern = patterns.get(key) ?? new RegExp(needs, 'i');
  patterns.set(key, pattern);
  return pattern.test(question);
};
