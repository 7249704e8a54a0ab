/** The elements of a feed that have to do with places; whatever else it holds is passed over. */
export const ELEMENT_TYPES = [
  'source',
  'election',
  'state',
  'locality',
  'precinct',
  'polling_location',
  'schedule',
  'hours_open',
  'street_segment',
] as const;

/**
 * Besides these, `feed` is the file itself, `link` says that `owner` names `place` in a file of its own, and `note` tells
 * of a file.
 */
export type ElementType = (typeof ELEMENT_TYPES)[number] | 'feed' | 'link' | 'note';

/**
 * One element of a feed, whatever its form. Fields bear the names of VIP's flat files, also where they come from
 * XML: `start_house_number`. What repeats is parted by line breaks; ids of others by spaces; empty ones are absent.
 * In both forms each opening time is a `schedule` of its own.
 */
export interface FeedElement {
  type: ElementType;
  id: string;
  file: string;
  /** Where it begins; the first line is 1. */
  line: number;
  fields: Readonly<Record<string, string | undefined>>;
  /** A row of a flat file with more or fewer cells than its heading: its fields may be those of others. */
  isRagged?: boolean | undefined;
  /** A row of a flat file that takes in whole rows, since a quote isn't closed: how many lines it has. */
  lines?: number | undefined;
}

export const isElementType = (type: string): type is (typeof ELEMENT_TYPES)[number] =>
  ELEMENT_TYPES.some((known) => known === type);

/** The file can't be read as what it claims to be. The message is for a clerk. */
export class FeedError extends Error {
  override name = 'FeedError';
  constructor(
    message: string,
    readonly file: string,
    readonly line?: number,
  ) {
    super(message);
  }
}
