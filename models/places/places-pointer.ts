import * as z from 'zod/mini';
import type { ItemKey } from '../table/keys';

/** Which places voters see. */
export const placesPointerSchema = z.object({
  version: z.int(),
  /** How many buckets its street book has: without that number no street can be found in it. */
  buckets: z.int(),
});

export type PlacesPointer = z.infer<typeof placesPointerSchema>;

/** One stored value: JSON, deflated. */
export interface PackedItem extends ItemKey {
  packed: Uint8Array;
}
