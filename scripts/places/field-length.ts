import { FeedError } from './feed-element';

/** As a cell of the office's sheets may have. */
const MOST_CHARACTERS = 20_000;

/** A name and the lines of an address, which voters hear as a whole. */
const MOST_SPOKEN = 1000;
const SPOKEN = /^(?:name|address_line|structured_\w+|street_name|city)$/;

/** Lists of ids: a state's locality may name thousands of places. */
const MOST_OF_IDS = 1_000_000;

/** A stretch of a document without a tag, or a row: more is no feed, and would be read into memory as a whole. */
export const MOST_CHARACTERS_IN_A_ROW = 4_000_000;

/** The first field that is longer than anything a feed has to say; nothing where all are shorter. */
export const overlongField = (fields: Readonly<Record<string, string | undefined>>): string | undefined => {
  for (const name in fields) {
    const length = fields[name]?.length ?? 0;
    if (length > MOST_SPOKEN && SPOKEN.test(name)) return name;
    if (length > MOST_CHARACTERS && (length > MOST_OF_IDS || !name.endsWith('_ids'))) return name;
  }
  return undefined;
};

export const overlong = (file: string, line: number): FeedError =>
  new FeedError(
    `There are more than ${MOST_CHARACTERS_IN_A_ROW.toLocaleString('en-US')} characters in one field here. No feed has so long a field: the file is damaged, or of another kind.`,
    file,
    line,
  );
