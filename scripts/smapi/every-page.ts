import { SmapiError } from './smapi-error';

export interface Page<T> {
  items: readonly T[];
  /** What the next page is asked for with; nothing where this is the last. */
  next?: string | undefined;
}

/** All of a list that comes in pages. Throws `SmapiError` where Amazon never comes to its end. */
export const everyPage = async <T>(
  what: string,
  look: (token: string | undefined) => Promise<Page<T>>,
): Promise<T[]> => {
  const all: T[] = [];
  const seen = new Set<string>();
  for (let token: string | undefined; ; ) {
    const { items, next } = await look(token);
    all.push(...items);
    if (!next) return all;
    if (seen.has(next)) throw new SmapiError(`Amazon gives the same page again and again (${what}). Try again later.`);
    seen.add(next);
    token = next;
  }
};

/** `?locale=en-US&maxResults=50`; what isn't given is left out. */
export const queryOf = (given: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
};
