import { writeFileSync } from 'node:fs';
import { faqIn } from '../models/content/content-row';
import { isLocale, LOCALES, type Locale } from '../models/locales/locales';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { readOfficeRows } from './eval/listen';
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
npm run train -- --trust     writes what each sign of a right row counts, from lines left out of a training of its own
  --locale LOCALE            of this one alone: ${LOCALES.join(', ')}`;

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

const writeTrust = async (locales: readonly Locale[]): Promise<void> => {
  const { content } = await readOfficeRows('content');
  for (const locale of locales) {
    const trust = trainTrust(locale, faqIn(content, locale));
    writeFileSync(trustFile(locale), `${JSON.stringify(trust, null, 2)}\n`);
    console.log(`${locale}: ${JSON.stringify(trust.weights)}`);
  }
};

const OPTIONS = {
  titles: { type: 'boolean' },
  words: { type: 'boolean' },
  trust: { type: 'boolean' },
  locale: { type: 'string' },
} as const;

const localesOf = (named: string | undefined): readonly Locale[] => {
  if (named === undefined) return LOCALES;
  if (isLocale(named)) return [named];
  throw new UsageError(`--locale ${named} is no language of the skill. Write ${LOCALES.join(', or ')}.`);
};

const run = async ({ values }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const locales = localesOf(values.locale);
  if (values.trust) {
    await writeTrust(locales);
    return 0;
  }
  if (!values.words) for (const locale of locales) writeTitles(locale);
  if (!values.titles) for (const locale of locales) writePublicWords(locale);
  if (!values.titles && !values.words) for (const locale of locales) console.log(train(locale));
  return 0;
};

openDoor({ command: 'npm run train', usage: USAGE, options: OPTIONS, run });
