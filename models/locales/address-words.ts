import type { Pattern } from '../text/pattern';

/** How voters say an address. */
export interface AddressWords {
  /** What is said before it. */
  before: RegExp;
  /** What is said after it. */
  after: RegExp;
  /** In a question that says where the voter lives: what parts it from the address. */
  lives: RegExp;
  /** What is said around the ZIP code; global. */
  zip: RegExp;
  /** Said by whoever can't tell the ZIP code. */
  knowsNoZip: Pattern;
  /** Between the two parts of a house number or a ZIP code. */
  dash: RegExp;
  /** Said before a city. */
  inCity: RegExp;
  /** What is said of fractions of a house number, the longest first. */
  fractions: readonly (readonly [said: string, written: string])[];
  /** Words that say the next digit several times. */
  multiples: ReadonlyMap<string, number>;
  /** Phrases and words as English lists write them. They may belong to a name: both are tried. */
  written: readonly (readonly [RegExp, string])[];
  /** Where a street's kind is said before its name: `calle Ferry 240`, `240 de la calle Ferry`. */
  kindFirst?: {
    /** Such kinds, by what English lists write after the name: `calle` → `street`. */
    kinds: Readonly<Record<string, string>>;
    /** Said before the number, and between it and the street. */
    number: RegExp;
    joints: RegExp;
  };
  /** Words of a question that ask where something is. */
  where: RegExp;
  /** Which of two that were offered: the first, the second. */
  which: readonly RegExp[];
}
