/** What is kept of one voter between two conversations, because they asked for it: the county's id, nothing else. */
export interface VoterMemory {
  /** The county that was kept; undefined where none was. Throws `VoterMemoryError`. */
  county(): Promise<string | undefined>;
  keep(county: string): Promise<void>;
  forget(): Promise<void>;
}

/** The memory could not be asked, or would not take what it was given; never "there is nothing". */
export class VoterMemoryError extends Error {
  override name = 'VoterMemoryError';
}
