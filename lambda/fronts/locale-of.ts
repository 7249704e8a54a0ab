import type { Office } from '../../models/content/office';
import { isLocale, LOCALES, type Locale } from '../../models/locales/locales';

/** The locale to speak: the request's, else the office's in the same language, else the office's first. */
export const localeOf = (requested: string | undefined, office: Office): Locale => {
  const offered = office.locales;
  if (isLocale(requested) && offered.includes(requested)) return requested;
  const language = requested?.slice(0, 2);
  return offered.find((locale) => locale.slice(0, 2) === language) ?? offered[0] ?? LOCALES[0];
};
