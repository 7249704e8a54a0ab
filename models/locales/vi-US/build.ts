import type { BuildLanguage } from '../build-language';
import catalogue from './catalogue.json';
import { viUSCommonWords } from './common-words';
import glossary from './glossary.json';
import { viUSSimulator } from './simulator';
import { viUSSlots } from './slots';
import { viUSTypedDates } from './typed-dates';

export const viUSBuild: BuildLanguage = {
  slots: viUSSlots,
  simulator: viUSSimulator,
  typedDates: viUSTypedDates,
  acronyms: ['id', 'dmv', 'zip'],
  catalogue,
  learned: { features: 9000, weights: 60000 },
  commonWords: viUSCommonWords,
  glossary,
};
