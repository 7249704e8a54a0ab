import type { AddressSeal } from '../../places/address-seal';
import type { AddressSource } from '../../places/address-source';
import type { FindPlaces } from '../../places/find-places';
import type { VoterPlaces } from '../../places/voter-places';
import type { Device } from './device';
import { devicePosition } from './device-position';

interface Context {
  System?: { device?: { supportedInterfaces?: object } };
  Geolocation?: Parameters<typeof devicePosition>[0];
}

/** What every request uses to look up places. */
export interface PlacesDeps {
  find: FindPlaces;
  addresses?: ((device: Device) => AddressSource) | undefined;
  seal?: AddressSeal | undefined;
}

/** What a request brings for looking up this voter's places. */
export const readVoterPlaces = (
  context: Context | undefined,
  device: Device | undefined,
  { find, addresses, seal }: PlacesDeps,
  nowMs: number,
): VoterPlaces => {
  const tellsPosition = Object.hasOwn(context?.System?.device?.supportedInterfaces ?? {}, 'Geolocation');
  return {
    find,
    seal,
    addresses: device && addresses?.(device),
    position: devicePosition(context?.Geolocation, nowMs),
    permissions: ['address', ...(tellsPosition ? (['position'] as const) : [])],
  };
};
