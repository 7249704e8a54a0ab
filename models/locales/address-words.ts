/** How voters say an address. */
export interface AddressWords {
  /** What is said before it. */
  before: RegExp;
  /** What is said around the ZIP code; global. */
  zip: RegExp;
  /** Kinds of street that are said before their name, by what English lists write after it: `calle` → `street`. */
  leadingKinds: Readonly<Record<string, string>>;
  /** Words of a question that ask where something is. */
  where: RegExp;
}
