import * as z from 'zod/mini';
import { type Pointer, pointerSchema, type Version, versionSchema, visibleAt } from '../../models/table/items';
import type { Item } from './attribute-values';
import { ContentStoreError } from './content-store';

/** What decides whether an item is visible, before its content is looked at. */
const headSchema = z.pick(versionSchema, { pk: true, sk: true, release: true, removed: true });

const keyOf = (item: Item): string => `${String(item.pk)} / ${String(item.sk)}`;

const parse = <T>(schema: z.ZodMiniType<T>, item: Item): T => {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ContentStoreError(`The item ${keyOf(item)} can't be read: ${fields}.`, { cause: parsed.error });
};

export const parsePointer = (item: Item): Pointer => parse(pointerSchema, item);

/**
 * Only what is visible is parsed in full. It costs less, and a superseded row of long ago may speak of a topic
 * that this version of the skill no longer knows.
 */
export const parseVisible = (items: readonly Item[], pointer: Pointer): Version[] => {
  const whole = new Map(items.map((item) => [keyOf(item), item]));
  const heads = items.map((item) => parse(headSchema, item));
  return visibleAt(heads, pointer).map((head) => parse(versionSchema, whole.get(keyOf(head)) ?? {}));
};
