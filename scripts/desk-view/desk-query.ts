import { Temporal } from 'temporal-polyfill';

/** A question that can't be answered as it was asked; the message says what to write. */
export class BadInput extends Error {}

/** One word of the query, among those that there are. Throws `BadInput`. */
export const among = <T extends string>(query: URLSearchParams, name: string, known: readonly T[]): T | undefined => {
  const said = query.get(name);
  if (said === null || said === '') return undefined;
  const found = known.find((one) => one === said);
  if (found === undefined) throw new BadInput(`There is no ${name} "${said.slice(0, 60)}".`);
  return found;
};

/** Throws `BadInput` where nothing was said. */
export const needed = <T>(name: string, value: T | undefined): T => {
  if (value === undefined) throw new BadInput(`Say which ${name}.`);
  return value;
};

/** A whole number from `least` to `most`. Throws `BadInput`. */
export const number = (query: URLSearchParams, name: string, least: number, most: number): number | undefined => {
  const said = query.get(name);
  if (said === null || said === '') return undefined;
  const value = Number(said);
  if (!/^\d{1,8}$/.test(said) || value < least || value > most)
    throw new BadInput(`"${said.slice(0, 60)}" is no ${name}.`);
  return value;
};

/** A moment, as an ISO instant. Throws `BadInput`. */
export const instant = (query: URLSearchParams, name: string): string => {
  try {
    return Temporal.Instant.from(query.get(name) ?? '').toString();
  } catch {
    throw new BadInput(`Write ${name} as a moment with its offset, such as 2027-10-04T17:01:00-04:00.`);
  }
};
