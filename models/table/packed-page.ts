/** How pages are laid out. A reader that knows only an earlier one reads the versions instead. */
export const PAGE_LAYOUT = 2;

/** In the first, counties were a list, and what was heard of rows was text. What it has besides is as it is now. */
export const LAYOUTS_READ: readonly unknown[] = [1, PAGE_LAYOUT];

/** DynamoDB takes 400 kB an item; this leaves room for its key and the rest. */
export const PAGE_PART_BYTES = 350_000;

/** One item of a page: all of it, as nearly always, or one of its parts. */
export interface PagePart {
  pk: string;
  /** Ends with the release that wrote it, as the keys of versions do. */
  sk: string;
  release: number;
  layout: number;
  /** How many parts the page has. */
  parts: number;
  /** Of the key and the packed bytes: bytes that are not these, or of another place, are not believed. */
  digest: string;
  packed: Uint8Array;
}
