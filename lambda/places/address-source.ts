import type { AddressTrouble } from '../../models/locales/places-texts';
import type { SpokenAddress } from './normalise-address';

/** Where a voter's address comes from. It is asked for anew each time: nothing keeps it. */
export interface AddressSource {
  /** The address of the voter's device. Throws `AddressError` where it can't be had. */
  address(): Promise<SpokenAddress>;
}

/** There is no address to be had. The message never has one in it. */
export class AddressError extends Error {
  override name = 'AddressError';
  constructor(
    readonly trouble: AddressTrouble,
    options?: ErrorOptions,
  ) {
    super(`There is no address: ${trouble}.`, options);
  }
}
