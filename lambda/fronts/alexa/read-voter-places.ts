import type { AddressSource } from '../../places/address-source';
import type { FindPlaces } from '../../places/find-places';
import type { VoterPlaces } from '../../places/voter-places';
import type { Device } from './device';
import { devicePosition } from './device-position';

interface Context {
  System?: { device?: { supportedInterfaces?: object } };
  Geolocation?: Parameters<typeof devicePosition>[0];
}

/** What a request brings for looking up this voter's places. */
export const readVoterPlaces = (
  context: Context | undefined,
  device: Device | undefined,
  { find, addresses }: { find: FindPlaces; addresses?: ((device: Device) => AddressSource) | undefined },
  nowMs: number,
): VoterPlaces => {
  const tellsPosition = Object.hasOwn(context?.System?.device?.supportedInterfaces ?? {}, 'Geolocation');
  return {
    find,
    addresses: device && addresses?.(device),
    position: devicePosition(context?.Geolocation, nowMs),
    permissions: ['address', ...(tellsPosition ? (['position'] as const) : [])],
  };
};
