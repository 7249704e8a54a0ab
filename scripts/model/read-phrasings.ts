import { join } from 'node:path';
import { asPhrasings, type Phrasings } from '../../models/interaction-model/phrasings';
import type { Locale } from '../../models/locales/locales';
import { readSentences } from './read-sentences';

export const LOCALES_FOLDER = join(__dirname, '../../models/locales');

export const phrasingsFolder = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'phrasings');

const known = new Map<Locale, Phrasings>();

/** How voters of a locale ask, from `models/locales/LOCALE/phrasings`. Read once. */
export const readPhrasings = (locale: Locale): Phrasings => {
  const folder = phrasingsFolder(locale);
  const phrasings = known.get(locale) ?? asPhrasings(readSentences(folder), folder);
  known.set(locale, phrasings);
  return phrasings;
};
