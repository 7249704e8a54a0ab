import type { Pointer, Version } from '../../models/table/items';
import { kindOf } from './trouble';

/** Where releases are read from. Read-only by type, as the skill's role is read-only by policy. */
export interface ContentStore {
  /** The release that is live now; `undefined` when nothing was ever released. Throws `ContentStoreError`. */
  currentRelease(options: ReadOptions): Promise<Pointer | undefined>;
  /** What each partition shows at `pointer`: current rows only, none abandoned. Throws `ContentStoreError`. */
  partitions(names: readonly string[], pointer: Pointer, options: ReadOptions): Promise<Map<string, Version[]>>;
  /**
   * The same as packed pages, each by its name and still to be unpacked. Nothing where the table has none of this
   * release, or where one of them is missing or not to be believed. Throws `ContentStoreError`.
   */
  pages?(
    names: readonly string[],
    pointer: Pointer,
    options: ReadOptions,
  ): Promise<Map<string, () => unknown> | undefined>;
}

export interface ReadOptions {
  /** Milliseconds after which the read is given up. */
  within: number;
}

/** The table could not be asked; never "there is no such row". */
export class ContentStoreError extends Error {
  override name = 'ContentStoreError';
  /** What the table was asked for, `Query`, where that is known. */
  readonly operation: string | undefined;
  /** The kind of error that the table, or the way to it, gave. */
  readonly kind: string | undefined;
  constructor(message: string, options: ErrorOptions & { operation?: string; kind?: string | undefined } = {}) {
    super(message, options);
    this.operation = options.operation;
    this.kind = options.kind;
  }
}

/** The error of a read, with the operation that failed. */
export const asStoreError = (error: unknown, operation: string): ContentStoreError => {
  if (error instanceof ContentStoreError)
    return new ContentStoreError(error.message, { cause: error.cause, operation, kind: error.kind });
  const kind = kindOf(error);
  return new ContentStoreError(`The table could not be read (${kind}).`, { cause: error, operation, kind });
};
