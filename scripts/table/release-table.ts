import * as z from 'zod/mini';
import type { Act, Deed } from '../../models/table/acts';
import type { Emergency } from '../../models/table/emergency';
import type { PagesPointer, Pointer, Version } from '../../models/table/items';
import type { PagePart } from '../../models/table/packed-page';
import type { DigestChange, DigestRoot, Digests } from '../plan/digests';
import type { Replica } from './replica';

/** Who made a release, when and why; kept for ever. Times are ISO instants. */
export const releaseRecordSchema = z.object({
  release: z.int(),
  state: z.enum(['writing', 'released', 'abandoned']),
  by: z.string(),
  /** Who was signed in, as Amazon knows them; nothing on a table of this computer. */
  identity: z.optional(z.string()),
  note: z.optional(z.string()),
  started_at: z.string(),
  /** Renewed while rows are being written: a release whose writer has fallen silent was cut off. */
  alive_at: z.string(),
  finished_at: z.optional(z.string()),
  /** Since when voters hear it. */
  released_at: z.optional(z.string()),
  /** Which program writes it: another one on the same computer can tell that it has died. */
  process: z.optional(z.string()),
  /** The older release whose rows it brings back. */
  restores: z.optional(z.int()),
  fingerprint: z.string(),
  /** Rows added, changed and removed. */
  counts: z.object({ add: z.int(), change: z.int(), remove: z.int() }),
});

export type ReleaseRecord = z.infer<typeof releaseRecordSchema>;
export type ReleaseDraft = Omit<ReleaseRecord, 'release' | 'state' | 'finished_at' | 'released_at'>;

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

/** Of a version or page what says which reader sees it. */
export type Head = Pick<Version, 'pk' | 'sk' | 'release' | 'removed'>;

/** What asking the table has cost so far. */
export interface Usage {
  requests: number;
  /** Requests that the table refused at first, or took only in part. */
  throttled: number;
  readUnits: number;
  writeUnits: number;
}

/** Who acts at once, without a release. */
export type ActDraft = Pick<Act, 'at' | 'by' | 'identity' | 'note'>;

/** What a release shows, in short; kept with each release, so that a plan reads only what differs. */
export interface DigestStore {
  /** Nothing where the release has none, as one of long ago. */
  root(release: number): Promise<DigestRoot | undefined>;
  buckets(refs: DigestRoot['refs']): Promise<Map<number, Digests>>;
  write(release: number, change: DigestChange): Promise<void>;
  /** Deletes those of `release` that no bucket in `needed` is of. */
  prune(release: number, needed: DigestRoot['refs']): Promise<void>;
}

/** Notices and stopped answers. They travel with the pointer, and a release and an act never meet. */
export interface EmergencyDesk {
  /**
   * Does what `deedOf` makes of the act's number and of what is in force, all at once, and puts it on the record.
   * Nothing where it makes nothing of it, or where nothing was ever released.
   */
  act(draft: ActDraft, deedOf: (number: number, now: Emergency) => Deed | undefined): Promise<Act | undefined>;
  /** Every act there ever was, oldest first. */
  acts(): Promise<Act[]>;
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
  /** Who is signed in, as Amazon knows them. Nothing where it can't be asked, or where there is nobody to sign in. */
  signedIn?(): Promise<string | undefined>;
  /** Makes the table where it is our own to make: locally. */
  ensure(): Promise<void>;
  pointer(): Promise<Pointer | undefined>;
  /** Every release that was ever begun, oldest first. */
  records(): Promise<ReleaseRecord[]>;
  /** Every stored version of every row, in pages, whatever its release. */
  versions(): AsyncIterable<Version[]>;
  /** What `prune` looks at of every stored version of a row, and of a page, in the table's own order. */
  heads(): AsyncIterable<Head[]>;
  /** Every stored version of the rows of one partition. */
  partition(pk: string): Promise<Version[]>;
  /** The keys that `release` noted: what it wrote. Nothing where it noted none. */
  keysOf(release: number): Promise<RowKey[]>;
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
  /** Writes parts of pages, as `write` does versions. */
  writePages(parts: Iterable<PagePart>, options?: WriteOptions): Promise<void>;
  /** Shows that the writer of `release` is alive. False when the release was taken away from it. */
  keepAlive(release: number, at: string): Promise<boolean>;
  /**
   * Makes `release` what voters hear; `pages` says that all of it can be read from pages. False when the release was
   * taken away from its writer.
   */
  movePointer(release: number, at: string, pages?: PagesPointer): Promise<boolean>;
  /** The table's copy in a second Region, where it has one. */
  readonly replica?: Replica | undefined;
  /** Marks that all pages at this pointer were seen in these Regions. False where the pointer is another by now. */
  markSeen(pointer: Pick<Pointer, 'release' | 'abandoned'>, regions: readonly string[]): Promise<boolean>;
  /** Takes `release` from its writer. False when it is what voters hear already, or was. */
  abandon(release: number): Promise<boolean>;
  /** Deletes whatever the release noted that it would write. */
  deleteNoted(release: number): Promise<void>;
  /** Records how `release` ended and lets go of the table. Doing it twice does no harm. */
  finish(release: number, state: 'released' | 'abandoned', at: string): Promise<void>;
  readonly digests: DigestStore;
  readonly emergency: EmergencyDesk;
  /** Deletes versions that nobody needs any more. */
  deleteVersions(keys: readonly RowKey[], options?: WriteOptions): Promise<void>;
  /** Deletes the note of what `release` wrote. */
  forgetKeys(release: number): Promise<void>;
  /** Takes numbers off the pointer of which no version is left. */
  forgetAbandoned(releases: readonly number[]): Promise<void>;
  usage(): Usage;
  close(): Promise<void>;
}

/** The table could not be asked. The message says what to do next and what voters hear meanwhile. */
export class TableError extends Error {
  override name = 'TableError';
}
