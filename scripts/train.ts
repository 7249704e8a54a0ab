import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../models/locales/locales';
import { LOCALES_FOLDER } from './model/read-phrasings';
import { trainLocale } from './train/train-locale';
import { inputsOf, phrasesOf } from './train/training-data';

/** `npm run train`: the classifier's weights from the phrasings and training lines of each locale. */
for (const locale of LOCALES) {
  const started = performance.now();
  const phrases = phrasesOf(locale);
  const packed = trainLocale(phrases, locale, inputsOf(locale));
  writeFileSync(join(LOCALES_FOLDER, locale, 'weights.json'), `${JSON.stringify(packed, null, 2)}\n`);
  console.log(
    `${locale}: ${phrases.length} lines, ${packed.features} features, ` +
      `${Math.round(packed.data.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`,
  );
}
