import type { Pointer, Version } from '../../models/table/items';

/** Who made a release, when and why; kept for ever. Times are ISO instants. */
export interface ReleaseRecord {
  release: number;
  state: 'writing' | 'released' | 'abandoned';
  by: string;
  note?: string | undefined;
  started_at: string;
  /** Renewed while rows are being written: a release whose writer has fallen silent was cut off. */
  alive_at: string;
  finished_at?: string | undefined;
  fingerprint: string;
  /** Rows added, changed and removed. */
  counts: { add: number; change: number; remove: number };
}

/** The table as staff's commands see it. Every method throws `TableError` where the table can't be asked. */
export interface ReleaseTable {
  /** What a person would call it: `local (.ballot-answers/table)`, `production (ballot-answers, us-east-1)`. */
  readonly name: string;
  /** Makes the table where it is our own to make: locally. */
  ensure(): Promise<void>;
  pointer(): Promise<Pointer | undefined>;
  records(): Promise<ReleaseRecord[]>;
  /** Every stored version of every row, in pages, whatever its release. */
  versions(): AsyncIterable<Version[]>;
  /**
   * Takes the next release number for `record`. False when somebody else holds it.
   */
  claim(record: ReleaseRecord): Promise<boolean>;
  /** Notes the keys a release is about to write, so that it can be cleaned up after a crash. */
  noteKeys(release: number, keys: readonly { pk: string; sk: string }[]): Promise<void>;
  /** Writes versions; throttled ones are tried again with backoff. `onWritten` hears of each batch. */
  write(versions: readonly Version[], onWritten?: (count: number) => void): Promise<void>;
  /** Shows that the writer of `release` is alive. False when the release was taken away from it. */
  keepAlive(release: number, at: string): Promise<boolean>;
  /** Makes `next` what voters hear, if `expected` still is (0: none yet). False when another release came first. */
  movePointer(expected: number, next: Pointer): Promise<boolean>;
  finish(release: number, state: 'released' | 'abandoned', at: string): Promise<void>;
  /** Deletes whatever the release noted that it would write. */
  deleteNoted(release: number): Promise<void>;
  close(): Promise<void>;
}

export class TableError extends Error {
  override name = 'TableError';
}
