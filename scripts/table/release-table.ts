import * as z from 'zod/mini';
import type { Pointer, Version } from '../../models/table/items';

/** Who made a release, when and why; kept for ever. Times are ISO instants. */
export const releaseRecordSchema = z.object({
  release: z.int(),
  state: z.enum(['writing', 'released', 'abandoned']),
  by: z.string(),
  note: z.optional(z.string()),
  started_at: z.string(),
  /** Renewed while rows are being written: a release whose writer has fallen silent was cut off. */
  alive_at: z.string(),
  finished_at: z.optional(z.string()),
  fingerprint: z.string(),
  /** Rows added, changed and removed. */
  counts: z.object({ add: z.int(), change: z.int(), remove: z.int() }),
});

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
export type ReleaseDraft = Omit<ReleaseRecord, 'release' | 'state' | 'finished_at'>;

export interface RowKey {
  pk: string;
  sk: string;
}

export interface WriteOptions {
  /** Hears of each batch. */
  onWritten?: ((count: number) => void) | undefined;
  /** Stops before the next batch. */
  signal?: AbortSignal | undefined;
}

/**
 * The table as staff's commands see it. Every method throws `TableError` where the table can't be asked.
 *
 * One writer at a time holds the table, from `claim` to `finish`. `abandon` takes the table from a writer for
 * good: whatever that writer still does afterwards, it can't move the pointer and its rows are never shown.
 */
export interface ReleaseTable {
  /** What a person would call it: `local (.ballot-answers/table)`, `production (ballot-answers, us-east-1)`. */
  readonly name: string;
  /** Makes the table where it is our own to make: locally. */
  ensure(): Promise<void>;
  pointer(): Promise<Pointer | undefined>;
  /** Every release that was ever begun, oldest first. */
  records(): Promise<ReleaseRecord[]>;
  /** Every stored version of every row, in pages, whatever its release. */
  versions(): AsyncIterable<Version[]>;
  /** The release that holds the table now: it is being written, or was cut off. */
  writer(): Promise<ReleaseRecord | undefined>;
  /**
   * Takes the table and the next release number, which nobody ever had. Nothing where somebody else holds the
   * table, or where the live release is not `expected` (0: none yet).
   */
  claim(draft: ReleaseDraft, expected: number): Promise<ReleaseRecord | undefined>;
  /** Notes the keys a release is about to write, so that it can be cleaned up after a crash. */
  noteKeys(release: number, keys: readonly RowKey[]): Promise<void>;
  /** Writes versions; throttled ones are tried again with backoff. */
  write(versions: readonly Version[], options?: WriteOptions): Promise<void>;
  /** Shows that the writer of `release` is alive. False when the release was taken away from it. */
  keepAlive(release: number, at: string): Promise<boolean>;
  /** Makes `release` what voters hear. False when the release was taken away from its writer. */
  movePointer(release: number, at: string): Promise<boolean>;
  /** Takes `release` from its writer. False when it is what voters hear already, or was. */
  abandon(release: number): Promise<boolean>;
  /** Deletes whatever the release noted that it would write. */
  deleteNoted(release: number): Promise<void>;
  /** Records how `release` ended and lets go of the table. Doing it twice does no harm. */
  finish(release: number, state: 'released' | 'abandoned', at: string): Promise<void>;
  close(): Promise<void>;
}

/** The table could not be asked. The message says what to do next and what voters hear meanwhile. */
export class TableError extends Error {
  override name = 'TableError';
}
