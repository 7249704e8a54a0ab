import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECLINE_KINDS, OTHER } from '../../lambda/understanding/classes';
import { featuresOf } from '../../lambda/understanding/features';
import { hasNeeded } from '../../lambda/understanding/needs';
import { CATALOGUE } from '../../models/catalogue/catalogue';
import { askedAs, learned } from '../../models/locales/build-words';
import { GRAVE_KINDS } from '../../models/locales/fixed-words';
import type { Locale } from '../../models/locales/locales';
import { isTopicId, TOPIC_IDS } from '../../models/topics';
import { LOCALES_FOLDER, readPhrasingGroups } from '../model/read-phrasings';
import { readSentences, topicOf } from '../model/read-sentences';
import { importedFiles } from './imported-files';

/** What a question can be. */
export const CLASSES: readonly string[] = [
  ...TOPIC_IDS,
  ...CATALOGUE.map(({ id }) => id).filter((id) => !isTopicId(id)),
  OTHER,
  ...DECLINE_KINDS,
  ...GRAVE_KINDS,
];

export interface Phrase {
  text: string;
  /** What it may mean: one class, or all standard questions of a topic where nobody said which. */
  classes: readonly string[];
  /** Where a training line stands. */
  file?: string | undefined;
}

/** A heading for lines of a topic that nobody told apart. */
const WHOLE_TOPIC = '.*';

const HEADINGS = [...CLASSES, ...TOPIC_IDS.map((topic) => topic + WHOLE_TOPIC)];

const ofTopic = (topic: string): string[] => CLASSES.filter((name) => topicOf(name) === topic);

/** Of a topic's questions those that the line may mean: a detail only where its own word is there. */
const classesOf = (heading: string, text: string, locale: Locale): readonly string[] =>
  heading.endsWith(WHOLE_TOPIC) ? ofTopic(topicOf(heading)).filter((id) => hasNeeded(text, id, locale)) : [heading];

const isClass = (name: string): boolean => CLASSES.includes(name);

/** Every standard question, phrasing of a topic, and training line of a locale. Phrasings of other intents train nothing. */
export const phrasesOf = (locale: Locale): Phrase[] => {
  const folder = join(LOCALES_FOLDER, locale, 'training');
  const training = readSentences(folder, { known: HEADINGS, what: 'standard question, topic with .*, or class' });
  const asked = CATALOGUE.map(({ id }) => ({ heading: id, lines: [askedAs(id, locale)?.ask ?? []].flat() }));
  const phrasings = readPhrasingGroups(locale).filter(({ heading }) => isClass(heading));
  const known = [...asked, ...phrasings].map((group) => ({ ...group, file: undefined }));
  return [...known, ...training].flatMap(({ heading, lines, file }) =>
    lines.map((text) => ({ text, classes: classesOf(heading, text, locale), file })),
  );
};

const UNDERSTANDING = join(__dirname, '../../lambda/understanding');

/** What the training imports whose effect is in the fingerprint itself; so its code need not be. */
const SHOWN = [
  join(UNDERSTANDING, 'features.ts'),
  join(UNDERSTANDING, 'classes.ts'),
  join(__dirname, '../../models/locales/build-words.ts'),
];

/** A fingerprint of all that decides the weights: each line's classes and features, and the training itself. */
export const inputsOf = (locale: Locale): string => {
  const hash = createHash('sha256');
  for (const file of importedFiles(join(__dirname, 'train-locale.ts'), SHOWN)) hash.update(readFileSync(file));
  hash.update(JSON.stringify([CLASSES, learned(locale)]));
  for (const { text, classes } of phrasesOf(locale))
    hash.update(`${classes.join()}\n${[...featuresOf(text, locale)].join('\n')}\n`);
  return hash.digest('hex').slice(0, 16);
};
