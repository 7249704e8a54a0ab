/** What several verbs say of the path after them. */
export const PATH = 'PATH is a folder, or an .xlsx workbook; content unless named.';

/** The same of a feed. */
export const FEED =
  'FEED is a VIP feed: an .xml\nfile, a folder of .csv files or a .zip of either; or a simple places.csv. docs/polling-places.md explains it.';

/** Of a list of people. */
export const LIST =
  'LIST is your own CSV of those who asked for these messages: phone, county, locale, opted_in_on, how. Never a voter roll.\nBeside it lie stop.csv, outreach.key and outreach-ledger. docs/outreach.md explains them.';

export const LIST_WORDS = { kind: 'words', least: 1, most: 1, what: 'the list: a CSV file' } as const;

export const FEED_WORDS = { kind: 'words', least: 1, most: 1, what: 'the feed: a file, a folder or a .zip' } as const;
