import type { Locale } from './locales';

/** What is made of a text in a locale, kept for as many texts; beyond that all are forgotten. */
export const kept = <T>(
  make: (text: string, locale: Locale) => T,
  most: number,
): ((text: string, locale: Locale) => T) => {
  const known = new Map<string, T>();
  return (text, locale) => {
    const key = `${locale} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text, locale);
    known.set(key, made);
    return made;
  };
};
