/** How voters say an address. */
export interface AddressWords {
  /** What is said before it. */
  before: RegExp;
  /** What is said around the ZIP code; global. */
  zip: RegExp;
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
}
