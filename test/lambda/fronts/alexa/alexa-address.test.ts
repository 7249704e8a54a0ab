import { createAlexaAddress } from '../../../../lambda/fronts/alexa/alexa-address';
import type { Device } from '../../../../lambda/fronts/alexa/device';
import { AddressError } from '../../../../lambda/places/address-source';
import { type AlexaApiServer, type Behaviour, DEVICE_ADDRESS, startAlexaApi } from '../../../support/alexa-api-server';

let api: AlexaApiServer;
const ask = (over: Partial<Device> = {}) => {
  const { deviceId: id, endpoint: apiEndpoint, token: apiAccessToken } = api;
  return createAlexaAddress({ withinMs: 2000 })({
    id,
    apiEndpoint,
    apiAccessToken,
    refusesReminders: false,
    ...over,
  }).address();
};

beforeAll(async () => {
  api = await startAlexaApi();
});
beforeEach(() => api.behave({}));
afterAll(() => api.close());

describe('createAlexaAddress', () => {
  it("reads the device's address by Alexa's documented path", async () => {
    expect(await ask()).toMatchObject({ addressLine1: DEVICE_ADDRESS.addressLine1, postalCode: '37001' });
    expect(api.calls).toEqual(['GET /v1/devices/amzn1.ask.device.TEST%2F1/settings/address']);
  });

  it.each<[string, Behaviour]>([
    ['permission', { status: 403, body: { type: 'FORBIDDEN', message: 'The authentication token is not valid.' } }],
    ['permission', { status: 401 }],
    ['none', { status: 204 }],
    ['none', { status: 404 }],
    ['none', { status: 200, body: { addressLine1: null, city: null, postalCode: null } }],
    ['busy', { status: 429, body: { type: 'TOO_MANY_REQUESTS' } }],
    ['unavailable', { status: 405 }],
    ['unavailable', { status: 500 }],
    ['unavailable', { status: 503, body: 'Service Unavailable' }],
    ['unavailable', { status: 200, body: '<html>' }],
    ['unavailable', 'break'],
    ['timeout', 'hang'],
  ])('says %s of %j', async (trouble, behaviour) => {
    api.behave({ address: behaviour });
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AddressError);
    expect(error).toMatchObject({ trouble });
    expect(String(error)).not.toContain('Ferry');
  });

  it('says unavailable where nobody listens', () =>
    expect(ask({ apiEndpoint: 'http://127.0.0.1:9' })).rejects.toMatchObject({ trouble: 'unavailable' }));
});
