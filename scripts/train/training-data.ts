import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, type Class } from '../../lambda/understanding/classes';
import { featuresOf } from '../../lambda/understanding/features';
import { featuresKept } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import { LOCALES_FOLDER, readPhrasingGroups } from '../model/read-phrasings';
import { type Group, readSentences, topicOf } from '../model/read-sentences';
import { generalWords } from './general-words';
import { importedFiles } from './imported-files';

export interface Phrase {
  text: string;
  class: Class;
  /** The detail that is asked for, where the line stands below one: `vote-id.expired`. */
  row?: string;
}

const phrasesIn = ({ heading, lines }: Group): Phrase[] => {
  const name = CLASSES.find((known) => known === topicOf(heading));
  if (name === undefined) return [];
  return lines.map((text) => ({ text, class: name, ...(heading === name ? {} : { row: heading }) }));
};

/** Every phrasing of a topic, and every training line, of a locale. Phrasings of other intents train nothing. */
export const phrasesOf = (locale: Locale): Phrase[] => {
  const folder = join(LOCALES_FOLDER, locale, 'training');
  const training = readSentences(folder, { known: CLASSES, what: 'topic, row of a topic, or class', withRows: true });
  return [...readPhrasingGroups(locale), ...training].flatMap(phrasesIn);
};

const UNDERSTANDING = join(__dirname, '../../lambda/understanding');

/** What the training imports whose effect is in the fingerprint itself; so its code need not be. */
const SHOWN = [
  join(UNDERSTANDING, 'features.ts'),
  join(UNDERSTANDING, 'classes.ts'),
  join(__dirname, 'general-words.ts'),
  join(__dirname, '../../models/locales/build-words.ts'),
];

/** A fingerprint of all that decides the weights: classes, each line's class and features, and the training itself. */
export const inputsOf = (locale: Locale): string => {
  const hash = createHash('sha256');
  for (const file of importedFiles(join(__dirname, 'train-locale.ts'), SHOWN)) hash.update(readFileSync(file));
  hash.update(JSON.stringify([[...CLASSES].sort(), featuresKept(locale), generalWords(locale)]));
  for (const { text, class: name } of phrasesOf(locale))
    hash.update(`${name}\n${[...featuresOf(text, locale)].join('\n')}\n`);
  return hash.digest('hex').slice(0, 16);
};
