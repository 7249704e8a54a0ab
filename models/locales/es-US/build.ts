import type { BuildLanguage } from '../build-language';
import { esUSSimulator } from './simulator';
import { esUSSlots } from './slots';
import { esUSTypedDates } from './typed-dates';

export const esUSBuild: BuildLanguage = {
  slots: esUSSlots,
  simulator: esUSSimulator,
  typedDates: esUSTypedDates,
  featuresKept: 8000,
};
