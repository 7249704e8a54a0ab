import type { FeedElement } from './feed-element';
import type { FeedReport } from './feed-problem';

/** What XML and spreadsheets write. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What people write; it can only be meant in one way, and is told all the same. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['t', true],
  ['no', false],
  ['n', false],
  ['f', false],
]);

/** A field could not be read: whatever depends on it is unknown. */
export const BROKEN = Symbol('broken');

/**
 * A boolean of a feed; absent ones are false, as the specification has it. An unreadable one is told with `effect`, and
 * never taken for either.
 */
export const readBoolean = (
  element: FeedElement,
  field: string,
  effect: string,
  report: FeedReport,
): boolean | typeof BROKEN => {
  const value = element.fields[field];
  if (value === undefined || value === 'false') return false;
  const plain = value.trim().toLowerCase();
  const read = BOOLEANS.get(plain);
  if (read !== undefined) return read;
  const meant = WORDS.get(plain);
  if (meant !== undefined) {
    report.add('boolean-in-words', element, field, value, meant);
    return meant;
  }
  report.add('not-a-boolean', element, field, value, effect);
  return BROKEN;
};
