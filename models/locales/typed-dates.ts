/** How staff of the language type a day and its month into an answer. */
export interface TypedDates {
  /** Global, with groups of these names: `weekday` and `year`, which may be missing, `month` and `day`. */
  pattern: RegExp;
  /** In small letters, with their shorter forms. */
  months: ReadonlyMap<string, number>;
  /** In small letters, from Monday on. */
  weekdays: readonly string[];
}

export const lowerCase = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

export const monthsFrom = (names: readonly string[]): [string, number][] =>
  lowerCase(names).map((name, at) => [name, at + 1]);
