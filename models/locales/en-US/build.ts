import type { BuildLanguage } from '../build-language';
import { enUSSimulator } from './simulator';
import { enUSSlots } from './slots';
import { enUSTypedDates } from './typed-dates';

export const enUSBuild: BuildLanguage = {
  slots: enUSSlots,
  simulator: enUSSimulator,
  typedDates: enUSTypedDates,
  featuresKept: 9700,
};
