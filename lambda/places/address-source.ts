import type { AddressTrouble } from '../../models/locales/places-texts';
import type { SpokenAddress } from './normalise-address';

/** What a voter allows in the Alexa app before a skill may see the device's address, as the card names it. */
export const ADDRESS_PERMISSION = 'read::alexa:device:all:address';
export const GEOLOCATION_PERMISSION = 'alexa::devices:all:geolocation:read';

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
    super(`Alexa gave no address: ${trouble}.`, options);
  }
}
