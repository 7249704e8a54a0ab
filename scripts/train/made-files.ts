import { join } from 'node:path';
import type { Phrasings } from '../../models/interaction-model/phrasings';
import type { Locale } from '../../models/locales/locales';
import { TOPIC_IDS } from '../../models/topics';
import { LOCALES_FOLDER } from '../model/read-phrasings';

/** What `npm run train` writes beside a locale's texts, so that the skill doesn't carry the phrasings. */
export const weightsFile = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'weights.json');

export const trustFile = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'trust.json');

export const titlesFile = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'titles.json');

export const publicWordsFile = (locale: Locale): string => join(LOCALES_FOLDER, locale, 'public-words.json');

/** One word a line, so that a change is seen. */
export const renderPublicWords = (words: readonly string[]): string => `${JSON.stringify({ words }, null, 2)}\n`;

/** What the topics are called, as the file holds it. */
export const renderTitles = ({ titles }: Phrasings): string =>
  `${JSON.stringify(Object.fromEntries(TOPIC_IDS.map((id) => [id, titles[id]])), null, 2)}\n`;
