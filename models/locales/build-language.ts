import type { AskedAs } from '../catalogue/catalogue';
import type { PrivacyTexts } from './privacy-texts';
import type { SimulatorWords } from './simulator-words';
import type { SlotWords } from './slot-words';
import type { TypedDates } from './typed-dates';

/** What only the build, the staff's checks and the simulator need of a language, so that the skill doesn't carry it. */
export interface BuildLanguage {
  slots: SlotWords;
  simulator: SimulatorWords;
  typedDates: TypedDates;
  /** What voters say letter by letter: `id`. */
  acronyms: readonly string[];
  /** The standard questions by their ids. */
  catalogue: Readonly<Record<string, AskedAs>>;
  /** Features of questions that travel with the skill, and weights of all of them; more no longer help, and weigh. */
  learned: { features: number; weights: number };
  /** Little words by which a text of this language is told. */
  commonWords: readonly string[];
  /**
   * How the words of elections are said in it, by the first language's: as voters hear them elsewhere in the skill, so that a
   * translation says the same. At most 256, as Amazon Translate takes.
   */
  glossary: Readonly<Record<string, string>>;
  /** A page on what is kept of voters; a draft locale may have none. */
  privacy?: PrivacyTexts;
}
