import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SentencesError } from '../models/interaction-model/sentences-error';
import { LOCALES, type Locale } from '../models/locales/locales';
import { readPhrasings } from './model/read-phrasings';
import { renderTitles, titlesFile, weightsFile } from './train/made-files';
import { trainLocale } from './train/train-locale';
import { inputsOf, phrasesOf } from './train/training-data';

const USAGE = `npm run train                writes each locale's titles and weights, from its phrasings and training lines
npm run train -- --titles    writes the titles alone`;

const writeTitles = (locale: Locale): void => writeFileSync(titlesFile(locale), renderTitles(readPhrasings(locale)));

const train = (locale: Locale): string => {
  const started = performance.now();
  const phrases = phrasesOf(locale);
  const packed = trainLocale(phrases, locale, inputsOf(locale));
  writeFileSync(weightsFile(locale), `${JSON.stringify(packed, null, 2)}\n`);
  return (
    `${locale}: ${phrases.length} lines, ${packed.features} features, ` +
    `${Math.round(packed.data.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`
  );
};

const run = (): number => {
  const { values } = parseArgs({ options: { titles: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  for (const locale of LOCALES) writeTitles(locale);
  if (!values.titles) for (const locale of LOCALES) console.log(train(locale));
  return 0;
};

try {
  process.exitCode = run();
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isOurs = error instanceof SentencesError;
  if (!isUsage && !isOurs) throw error;
  console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = isUsage ? 2 : 1;
}
