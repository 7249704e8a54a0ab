import type { County, ListedPlace } from './listed-place';

interface NamedPrecinct {
  id: string;
  name: string;
}

/**
 * What is known about where a voter votes. Never a guess: an address that the feed can't place is `ambiguous` or
 * `unknown`, and its county's sites are there only where the ZIP code, or the conversation, names one county.
 */
export type PlacesAnswer =
  /** `isExact` is false where the voter left out a direction or a suffix and only one street was possible. */
  | {
      kind: 'found';
      precinct: NamedPrecinct;
      isExact: boolean;
      pollingPlaces: readonly ListedPlace[];
      county: County;
      /** The address as it was understood, where it was spoken. For this turn alone. */
      heard?: string | undefined;
    }
  /** Any of the county's vote centres, `county.voteCenters`. */
  | { kind: 'vote-centers'; precinct?: NamedPrecinct | undefined; county: County }
  /** Ballots come by mail; `county.dropBoxes` take them. */
  | { kind: 'mail-only'; precinct?: NamedPrecinct | undefined; county: County }
  /** No street was asked for: the county's early voting sites and drop boxes. */
  | {
      kind: 'county-sites';
      county: County;
      /** The list has no streets at all: no address would ever lead to a polling place. */
      hasNoStreets?: boolean | undefined;
    }
  /**
   * What the voter has to add; for `nothing` only the office can tell. `choices` are streets, cities, counties, or
   * whole addresses of which one was meant. */
  | {
      kind: 'ambiguous';
      missing: 'street' | 'unit' | 'number' | 'city' | 'reading' | 'zip' | 'county' | 'nothing';
      choices: readonly string[];
      /** With `reading`: the same addresses with their ZIP codes, to be read again. */
      addresses?: readonly string[] | undefined;
      county?: County | undefined;
    }
  /** The places are those of another election than the one asked about, or of a list that can't be searched. */
  | { kind: 'other-election' | 'other-spelling' }
  | {
      kind: 'unknown';
      /** `no-place`: the precinct is known, but the office has given it no place. `not-heard`: no address was said. */
      why: 'not-found' | 'no-county' | 'no-place' | 'other-state' | 'not-heard';
      county?: County | undefined;
    };
