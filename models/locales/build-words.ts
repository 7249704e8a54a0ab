import { enUSSimulator } from './en-US/simulator';
import { enUSSlots } from './en-US/slots';
import { esUSSimulator } from './es-US/simulator';
import { esUSSlots } from './es-US/slots';
import type { Locale } from './locales';
import type { SimulatorWords } from './simulator-words';
import type { SlotWords } from './slot-words';

/** What only the build and the simulator need of a language, so that the skill doesn't carry it. */
const BUILD_WORDS = {
  'en-US': { slots: enUSSlots, simulator: enUSSimulator },
  'es-US': { slots: esUSSlots, simulator: esUSSimulator },
} satisfies Record<Locale, { slots: SlotWords; simulator: SimulatorWords }>;

export const slotWords = (locale: Locale): SlotWords => BUILD_WORDS[locale].slots;

export const simulatorWords = (locale: Locale): SimulatorWords => BUILD_WORDS[locale].simulator;
