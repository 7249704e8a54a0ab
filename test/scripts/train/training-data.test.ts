import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CATALOGUE } from '../../../models/catalogue/catalogue';
import { isDraftLocale, LOCALES } from '../../../models/locales/locales';
import { WEIGHTS } from '../../../models/locales/weights';
import { isTopicId } from '../../../models/topics';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import { importedFiles } from '../../../scripts/train/imported-files';
import { publicWordsFile, renderPublicWords, renderTitles, titlesFile } from '../../../scripts/train/made-files';
import { publicWordsOf } from '../../../scripts/train/public-words';
import { inputsOf, phrasesOf } from '../../../scripts/train/training-data';

describe.each(LOCALES)('what is made of the phrasings and training lines of %s', (locale) => {
  it('has weights of the lines and the code as they are; if not, npm run train', () => {
    expect(WEIGHTS[locale].inputs).toBe(inputsOf(locale));
  });

  it('has titles as they stand in the phrasings; if not, npm run train', () => {
    expect(readFileSync(titlesFile(locale), 'utf8')).toBe(renderTitles(readPhrasings(locale)));
  });

  it('has the public words of the lines; if not, npm run train -- --words', () => {
    expect(readFileSync(publicWordsFile(locale), 'utf8')).toBe(renderPublicWords(publicWordsOf(locale)));
  });

  it('has as many lines of each standard question as a voter may ask it in', () => {
    const counts = new Map<string, number>();
    for (const { classes } of phrasesOf(locale))
      if (classes.length === 1) counts.set(classes[0] ?? '', (counts.get(classes[0] ?? '') ?? 0) + 1);
    // A draft has lines of the topics' main questions alone, and none of the details.
    const isDraft = isDraftLocale(locale);
    const known = CATALOGUE.filter(({ id }) => !isDraft || isTopicId(id));
    const few = known.filter(({ id }) => (counts.get(id) ?? 0) < (isDraft ? 25 : locale === 'en-US' ? 60 : 40));
    expect(few.map(({ id }) => `${id}: ${counts.get(id) ?? 0}`)).toEqual([]);
  });

  it('has lines of every class', () => {
    const classes = new Set(phrasesOf(locale).flatMap((phrase) => phrase.classes));
    const known = WEIGHTS[locale].classes.filter((name) => !isDraftLocale(locale) || !name.includes('.'));
    expect(known.filter((name) => !classes.has(name))).toEqual([]);
  });
});

test('the fingerprint covers the code of the training, also where it lies in another folder', () => {
  const folder = join(__dirname, '../../../scripts/train');
  const files = importedFiles(join(folder, 'train-locale.ts'), [join(folder, 'masks.ts')]).map((it) => basename(it));
  expect(files).toEqual(
    expect.arrayContaining(['train-locale.ts', 'logistic.ts', 'pack.ts', 'packed.ts', 'features.ts']),
  );
  expect(files).not.toContain('masks.ts');
});
