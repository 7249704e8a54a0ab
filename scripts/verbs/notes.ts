/** What several verbs say of the path after them. */
export const PATH = 'PATH is a folder, or an .xlsx workbook; content unless named.';

/** The same of a feed. */
export const FEED =
  'FEED is a VIP feed: an .xml\nfile, a folder of .csv files or a .zip of either; or a simple places.csv. docs/polling-places.md explains it.';

export const FEED_WORDS = { kind: 'words', least: 1, most: 1, what: 'the feed: a file, a folder or a .zip' } as const;
