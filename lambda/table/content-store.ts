import type { Pointer, Version } from '../../models/table/items';

/** Where releases are read from. Read-only by type, as the skill's role is read-only by policy. */
export interface ContentStore {
  /** The release that is live now; `undefined` when nothing was ever released. Throws `ContentStoreError`. */
  currentRelease(options: ReadOptions): Promise<Pointer | undefined>;
  /** What each partition shows at `pointer`: current rows only, none abandoned. Throws `ContentStoreError`. */
  partitions(names: readonly string[], pointer: Pointer, options: ReadOptions): Promise<Map<string, Version[]>>;
}

export interface ReadOptions {
  /** Milliseconds after which the read is given up. */
  within: number;
}

/** The table could not be asked; never "there is no such row". */
export class ContentStoreError extends Error {
  override name = 'ContentStoreError';
}
