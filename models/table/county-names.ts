/**
 * The places below another one as they are packed. Names are lines in order, `name⇥id id`, as they are heard; those
 * that are heard without apostrophes otherwise begin with one. So a sentence is looked through without reading them all.
 */
export interface PackedCounties {
  count: number;
  /** Words of the longest name. */
  mostWords: number;
  names: string;
  /** A list of `County`, as JSON: few turns look at it. */
  counties: string;
}

/** Before a name as it is heard without apostrophes. */
export const RUN_TOGETHER = "'";
export const NAME_END = '\t';
