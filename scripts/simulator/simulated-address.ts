import type { Device } from '../../lambda/fronts/alexa/device';
import { AddressError, type AddressSource } from '../../lambda/places/address-source';
import type { SpokenAddress } from '../../lambda/places/normalise-address';

/** `240 Ferry Street, Riverbend FR 37001` as the Alexa app keeps it: a line for the street, the rest in parts. */
export const addressFrom = (text: string): SpokenAddress => {
  const [street = '', ...rest] = text.split(',').map((part) => part.trim());
  const [, city, stateOrRegion, postalCode] =
    /^(.*?)\s*\b([A-Z]{2})?\s*(\d{5})?(?:-\d{4})?$/.exec(rest.join(', ')) ?? [];
  if (rest.length === 0 && /^\d{5}$/.test(street)) return { postalCode: street };
  return {
    addressLine1: street,
    addressLine2: null,
    addressLine3: null,
    city: city || null,
    stateOrRegion: stateOrRegion ?? null,
    postalCode: postalCode ?? null,
  };
};

/** What is said of a simulated device: its address, `none` where it has none, nothing where the skill may not know. */
export const createSimulatedAddresses = () => {
  const addresses = new Map<string, string>();
  return {
    set: (deviceId: string, address: string): void => {
      addresses.set(deviceId, address);
    },
    of: ({ id }: Device): AddressSource => ({
      async address() {
        const address = addresses.get(id);
        if (address === undefined) throw new AddressError('permission');
        if (address === 'none') throw new AddressError('none');
        return addressFrom(address);
      },
    }),
  };
};
