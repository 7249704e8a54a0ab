import type { Locale } from '../../models/locales/locales';
import { PUBLIC_WORDS } from '../../models/locales/public-words';
import { saysNumber, spokenOf } from './spoken-of';
import { namesSomebody } from './strange';

const lists = new Map<Locale, ReadonlySet<string>>();

const listOf = (locale: Locale): ReadonlySet<string> => {
  const list = lists.get(locale) ?? new Set(PUBLIC_WORDS[locale]);
  lists.set(locale, list);
  return list;
};

/** More say less: they are of a story, and a story is somebody's. */
const MOST = 6;

/**
 * What may be known of a question afterwards: which of its telling words stand in the list that everybody can read, in
 * the order of the alphabet. No name or number is in that list; and a sentence that may say who somebody is, or where
 * to find them, leaves nothing.
 */
export const publicWordsIn = (question: string, locale: Locale): string[] => {
  if (/@/.test(question) || saysNumber(question, locale) || namesSomebody(question, locale)) return [];
  const words = listOf(locale);
  const found = [...spokenOf(question, locale)].filter((word) => words.has(word)).sort();
  return found.length > MOST ? [] : found;
};
