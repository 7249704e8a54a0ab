import type { Pointer } from '../../models/table/items';
import type { Item } from './attribute-values';

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

/** The fields, all of them integers; undefined where one is not. */
const integers = <Name extends string>(value: unknown, names: readonly Name[]): Record<Name, number> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const number: unknown = Reflect.get(value, name);
    if (!isInteger(number)) return undefined;
    found[name] = number;
  }
  return found as Record<Name, number>;
};

const isNone = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * A pointer as it nearly always is, without notices and stopped answers, checked by hand: it is read at each cold start,
 * for which the schemas take too long to load. Undefined where it is anything else; then they decide.
 */
export const plainPointer = (item: Item): Pointer | undefined => {
  const { release, abandoned, released_at, places, pages, notices, silenced } = item;
  if (!isInteger(release) || typeof released_at !== 'string' || !isNone(notices) || !isNone(silenced)) return undefined;
  if (!Array.isArray(abandoned) || !abandoned.every(isInteger)) return undefined;
  const pointer: Pointer = { release, abandoned, released_at };
  if (places !== undefined) {
    pointer.places = integers(places, ['version', 'buckets']);
    if (!pointer.places) return undefined;
  }
  if (pages !== undefined) {
    pointer.pages = integers(pages, ['release', 'parts']);
    if (!pointer.pages) return undefined;
    const seenIn: unknown = Reflect.get(pages as object, 'seen_in');
    if (seenIn !== undefined) {
      if (!Array.isArray(seenIn) || !seenIn.every((region) => typeof region === 'string')) return undefined;
      pointer.pages.seen_in = seenIn;
    }
  }
  return pointer;
};
