import { writeFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../models/locales/locales';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { faqIn, readOfficeRows } from './eval/listen';
import { readPhrasings } from './model/read-phrasings';
import {
  publicWordsFile,
  renderPublicWords,
  renderTitles,
  titlesFile,
  trustFile,
  weightsFile,
} from './train/made-files';
import { publicWordsOf } from './train/public-words';
import { trainLocale } from './train/train-locale';
import { trainTrust } from './train/train-trust';
import { CLASSES, inputsOf, phrasesOf } from './train/training-data';

const USAGE = `npm run train                writes each locale's titles, public words and weights, from its phrasings and training lines
npm run train -- --titles    writes the titles alone
npm run train -- --words     writes the public words alone
npm run train -- --trust     writes what each sign of a right row counts, from lines left out of a training of its own`;

const writeTitles = (locale: Locale): void => writeFileSync(titlesFile(locale), renderTitles(readPhrasings(locale)));

const writePublicWords = (locale: Locale): void =>
  writeFileSync(publicWordsFile(locale), renderPublicWords(publicWordsOf(locale)));

const train = (locale: Locale): string => {
  const started = performance.now();
  const phrases = phrasesOf(locale);
  const packed = trainLocale(phrases, CLASSES, locale, inputsOf(locale));
  writeFileSync(weightsFile(locale), `${JSON.stringify(packed, null, 2)}\n`);
  return (
    `${locale}: ${phrases.length} lines, ${packed.features} features, ` +
    `${Math.round(packed.data.length / 1024)} kB, ${Math.round(performance.now() - started)} ms`
  );
};

const writeTrust = async (): Promise<void> => {
  const { content } = await readOfficeRows('content');
  for (const locale of LOCALES) {
    const trust = trainTrust(locale, faqIn(content, locale));
    writeFileSync(trustFile(locale), `${JSON.stringify(trust, null, 2)}\n`);
    console.log(`${locale}: ${JSON.stringify(trust.weights)}`);
  }
};

const OPTIONS = { titles: { type: 'boolean' }, words: { type: 'boolean' }, trust: { type: 'boolean' } } as const;

const run = async ({ values }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  if (values.trust) {
    await writeTrust();
    return 0;
  }
  if (!values.words) for (const locale of LOCALES) writeTitles(locale);
  if (!values.titles) for (const locale of LOCALES) writePublicWords(locale);
  if (!values.titles && !values.words) for (const locale of LOCALES) console.log(train(locale));
  return 0;
};

openDoor({ command: 'npm run train', usage: USAGE, options: OPTIONS, run });
