import type { BuildLanguage } from '../build-language';
import catalogue from './catalogue.json';
import { esUSCommonWords } from './common-words';
import glossary from './glossary.json';
import { esUSPrivacy } from './privacy';
import { esUSSimulator } from './simulator';
import { esUSSlots } from './slots';
import { esUSTypedDates } from './typed-dates';

export const esUSBuild: BuildLanguage = {
  slots: esUSSlots,
  simulator: esUSSimulator,
  typedDates: esUSTypedDates,
  acronyms: ['id', 'dmv', 'uocava', 'fpca', 'fwab'],
  catalogue,
  learned: { features: 12500, weights: 108000 },
  commonWords: esUSCommonWords,
  glossary,
  privacy: esUSPrivacy,
};
