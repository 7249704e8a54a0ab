import type { SimulatorWords } from './simulator-words';
import type { SlotWords } from './slot-words';
import type { TypedDates } from './typed-dates';

/** What only the build, the staff's checks and the simulator need of a language, so that the skill doesn't carry it. */
export interface BuildLanguage {
  slots: SlotWords;
  simulator: SimulatorWords;
  typedDates: TypedDates;
  /** Features of questions that travel with the skill; more no longer help, and weigh. */
  featuresKept: number;
}
