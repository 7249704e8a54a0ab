import * as z from 'zod/mini';
import { pointerSchema, versionSchema } from './items';

/**
 * A whole release as it was when the skill was built, so that the skill can answer when the table can't.
 * A partition that is not among `partitions` was empty.
 */
export const snapshotSchema = z.object({
  pointer: pointerSchema,
  /** When the table last said that this release was the live one; an ISO instant. */
  taken_at: z.string(),
  partitions: z.record(z.string(), z.array(versionSchema)),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
