import { join } from 'node:path';
import { asPhrasings, PHRASED, type Phrasings } from '../../models/interaction-model/phrasings';
import type { Locale } from '../../models/locales/locales';
import { type Group, readSentences } from './read-sentences';

export const LOCALES_FOLDER = join(__dirname, '../../models/locales');

const phrasingsFolder = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'phrasings');

/** The phrasings of a locale as they stand in its files. */
export const readPhrasingGroups = (locale: Locale): Group[] =>
  readSentences(phrasingsFolder(locale), { known: PHRASED, what: 'topic or intent' });

const known = new Map<Locale, Phrasings>();

/** How voters of a locale ask, from `models/locales/LOCALE/phrasings`. Read once. */
export const readPhrasings = (locale: Locale): Phrasings => {
  const phrasings = known.get(locale) ?? asPhrasings(readPhrasingGroups(locale), phrasingsFolder(locale));
  known.set(locale, phrasings);
  return phrasings;
};
