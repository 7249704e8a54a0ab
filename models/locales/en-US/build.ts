import type { BuildLanguage } from '../build-language';
import catalogue from './catalogue.json';
import { enUSCommonWords } from './common-words';
import glossary from './glossary.json';
import { enUSPrivacy } from './privacy';
import { enUSSimulator } from './simulator';
import { enUSSlots } from './slots';
import { enUSTypedDates } from './typed-dates';

export const enUSBuild: BuildLanguage = {
  slots: enUSSlots,
  simulator: enUSSimulator,
  typedDates: enUSTypedDates,
  acronyms: ['id', 'dmv', 'uocava', 'fpca', 'fwab', 'usps', 'dui', 'ssn', 'irs', 'aclu'],
  catalogue,
  learned: { features: 12500, weights: 112000 },
  commonWords: enUSCommonWords,
  glossary,
  privacy: enUSPrivacy,
};
