import type * as z from 'zod/mini';
import { placesKindOf } from '../../models/table/keys';
import { ContentStoreError } from '../table/content-store';

/** A stored value that has to be there. The error names no key: a key may hold a voter's street. */
export const parseStored = <T>(schema: z.ZodMiniType<T>, stored: ReadonlyMap<string, unknown>, key: string): T => {
  const parsed = schema.safeParse(stored.get(key));
  if (parsed.success) return parsed.data;
  throw new ContentStoreError(
    `${stored.has(key) ? 'An item can not be read' : 'An item is missing'}: ${placesKindOf(key)}.`,
  );
};
