import * as z from 'zod/mini';
import type { AddressTrouble } from '../../../models/locales/places-texts';
import { AddressError, type AddressSource } from '../../places/address-source';
import type { SpokenAddress } from '../../places/normalise-address';
import { AlexaApiError, type ApiAnswer, callAlexa } from './alexa-api';
import type { Device } from './device';

const line = z.nullish(z.string());

const addressSchema = z.object({
  addressLine1: line,
  addressLine2: line,
  addressLine3: line,
  city: line,
  stateOrRegion: line,
  postalCode: line,
});

const ask = async (device: Device, withinMs: number): Promise<ApiAnswer> => {
  try {
    const path = `/v1/devices/${encodeURIComponent(device.id)}/settings/address`;
    return await callAlexa(device, { method: 'GET', path }, withinMs);
  } catch (error) {
    if (!(error instanceof AlexaApiError)) throw error;
    throw new AddressError(error.kind === 'timeout' ? 'timeout' : 'unavailable', { cause: error });
  }
};

const troubleOf = (status: number): AddressTrouble => {
  if (status === 401 || status === 403) return 'permission';
  if (status === 204 || status === 404) return 'none';
  return status === 429 ? 'busy' : 'unavailable';
};

/** The address that the voter set for the device, by Alexa's Device Address API; given up after `withinMs`. */
export const createAlexaAddress =
  ({ withinMs }: { withinMs: number }) =>
  (device: Device): AddressSource => ({
    async address(): Promise<SpokenAddress> {
      const { status, body } = await ask(device, withinMs);
      if (status !== 200) throw new AddressError(troubleOf(status));
      const parsed = addressSchema.safeParse(body);
      if (!parsed.success) throw new AddressError('unavailable');
      // A device whose address nobody set is answered with nothing but nulls.
      if (!parsed.data.addressLine1 && !parsed.data.postalCode) throw new AddressError('none');
      return parsed.data;
    },
  });
