import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, type Class } from '../../lambda/understanding/classes';
import type { Locale } from '../../models/locales/locales';

export interface Phrase {
  text: string;
  class: Class;
}

const ROOT = join(__dirname, '../..');

const isClass = (name: string): name is Class => CLASSES.some((known) => known === name);

const filesOf = (locale: Locale): string[] =>
  ['phrasings', 'training'].flatMap((kind) => {
    const folder = join(ROOT, 'models/locales', locale, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name));
  });

/** Every phrasing and training line of a locale. A file exports one object: lines by the class they belong to. */
export const phrasesOf = async (locale: Locale): Promise<Phrase[]> => {
  const phrases: Phrase[] = [];
  for (const file of filesOf(locale)) {
    const exported: Record<string, unknown> = await import(file);
    for (const group of Object.values(exported)) {
      for (const [name, lines] of Object.entries(group as Record<string, readonly string[]>)) {
        // Phrasings hold samples of other intents too.
        if (isClass(name)) for (const text of lines) phrases.push({ text, class: name });
        else if (file.includes('/training/')) throw new Error(`${file}: "${name}" is not a class.`);
      }
    }
  }
  return phrases;
};

const CODE = ['lambda/understanding', 'models/locales', 'scripts/train'];

/** A fingerprint of all that decides the weights: the lines, the features and the training itself. */
export const inputsOf = (locale: Locale): string => {
  const code = [...CODE, `models/locales/${locale}`].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) =>
        /^(?:features|normalise|terms|classes|packed|speech|logistic|train-locale|general-words|pack|concepts)\.ts$/.test(
          name,
        ),
      )
      .sort()
      .map((name) => join(ROOT, folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...code, ...filesOf(locale)]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};
