import { devicePosition } from '../../../../lambda/fronts/alexa/device-position';

const NOW = Date.parse('2027-05-10T12:00:00Z');
const at = (over: object = {}, timestamp = '2027-05-10T11:59:00Z') => ({
  timestamp,
  coordinate: { latitudeInDegrees: 36.2, longitudeInDegrees: -82.75, accuracyInMeters: 20, ...over },
});

describe('devicePosition', () => {
  it('is where Alexa says the device is', () =>
    expect(devicePosition(at(), NOW)).toEqual({ latitude: 36.2, longitude: -82.75 }));

  it('is rough where Alexa is not sure', () =>
    expect(devicePosition(at({ accuracyInMeters: 3000 }), NOW)).toMatchObject({ isRough: true }));

  it.each([
    ['nothing was sent', undefined],
    ['there are no coordinates', {}],
    ['it is an hour old', at({}, '2027-05-10T11:00:00Z')],
    ['it does not say when it was taken', { coordinate: at().coordinate }],
    ['it says no moment', at({}, 'yesterday')],
    ['it is nowhere on earth', at({ latitudeInDegrees: 236 })],
  ])('is none where %s', (_, geolocation) => expect(devicePosition(geolocation, NOW)).toBeUndefined());
});
