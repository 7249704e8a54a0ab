import type { Position } from '../../models/places/place';
import type { AddressSeal } from './address-seal';
import type { AddressSource } from './address-source';
import type { FindPlaces } from './find-places';

/** What one turn can use to say where this voter votes. */
export interface VoterPlaces {
  find: FindPlaces;
  /** None where the front has none. */
  addresses?: AddressSource | undefined;
  /** Keeps a part of an address until the next turn; without it, an address is asked for in one. */
  seal?: AddressSeal | undefined;
  /** Where the device itself is, if it tells. */
  position?: Position | undefined;
  /** What to ask the voter to allow, where the address is refused. */
  permissions: readonly ('address' | 'position')[];
}
