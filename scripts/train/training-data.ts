import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, type Class } from '../../lambda/understanding/classes';
import { featuresOf } from '../../lambda/understanding/features';
import type { Locale } from '../../models/locales/locales';
import { LOCALES_FOLDER, phrasingsFolder } from '../model/read-phrasings';
import { readSentences } from '../model/read-sentences';
import { generalWords } from './general-words';

export interface Phrase {
  text: string;
  class: Class;
}

const classOf = (heading: string): Class | undefined => CLASSES.find((known) => known === heading);

/** Every phrasing of a topic, and every training line, of a locale. Throws where a heading names no class. */
export const phrasesOf = (locale: Locale): Phrase[] => {
  const folder = join(LOCALES_FOLDER, locale, 'training');
  // Phrasings hold samples of other intents too.
  const ofTopics = readSentences(phrasingsFolder(locale)).filter(({ heading }) => classOf(heading) !== undefined);
  return [...ofTopics, ...readSentences(folder)].flatMap(({ heading, lines }) => {
    const name = classOf(heading);
    if (name === undefined) throw new Error(`${folder}: [${heading}] is not a class.`);
    return lines.map((text) => ({ text, class: name }));
  });
};

/** The training's own code, and how weights are packed. What the rest of the code does shows in the features. */
const codeOf = (): string[] => [
  ...readdirSync(__dirname).map((name) => join(__dirname, name)),
  join(__dirname, '../../lambda/understanding/packed.ts'),
];

/** A fingerprint of all that decides the weights: each line's class and features, and the training itself. */
export const inputsOf = (locale: Locale): string => {
  const hash = createHash('sha256');
  for (const file of codeOf().sort()) hash.update(readFileSync(file));
  hash.update(JSON.stringify(generalWords(locale)));
  for (const { text, class: name } of phrasesOf(locale))
    hash.update(`${name}\n${[...featuresOf(text, locale)].join('\n')}\n`);
  return hash.digest('hex').slice(0, 16);
};
