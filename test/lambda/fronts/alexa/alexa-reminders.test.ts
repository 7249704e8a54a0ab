import { Temporal } from 'temporal-polyfill';
import type { Reminder } from '../../../../lambda/conversation/reminders/reminders';
import { createAlexaReminders } from '../../../../lambda/fronts/alexa/alexa-reminders';
import type { Device } from '../../../../lambda/fronts/alexa/device';
import { type AlexaApiServer, type Behaviour, startAlexaApi } from '../../../support/alexa-api-server';

// As long as a busy machine may take for an answer that does come.
const WITHIN_MS = 2000;

let server: AlexaApiServer;
beforeEach(async () => {
  server = await startAlexaApi('America/Chicago');
});
afterEach(() => server.close());

const remindersOf = (over: Partial<Device> = {}) =>
  createAlexaReminders({ withinMs: WITHIN_MS })({
    id: server.deviceId,
    apiEndpoint: server.endpoint,
    apiAccessToken: server.token,
    refusesReminders: false,
    ...over,
  });

const reminder: Reminder = {
  at: Temporal.ZonedDateTime.from('2027-10-01T10:00[America/Chicago]'),
  requestedAt: Temporal.Instant.from('2027-09-20T16:00:00.5Z'),
  text: 'Inscríbete para votar.',
  locale: 'es-US',
};

const create = (over: Partial<Device> = {}) => remindersOf(over).create(reminder);

describe('createAlexaReminders: create', () => {
  it("sends one reminder on the voter's own clock, with a notice to the phone", async () => {
    await create();
    expect(server.calls).toEqual(['POST /v1/alerts/reminders']);
    expect(server.taken).toEqual([
      {
        requestTime: '2027-09-20T11:00:00.500',
        trigger: {
          type: 'SCHEDULED_ABSOLUTE',
          scheduledTime: '2027-10-01T10:00:00.000',
          timeZoneId: 'America/Chicago',
        },
        alertInfo: { spokenInfo: { content: [{ locale: 'es-US', text: 'Inscríbete para votar.' }] } },
        pushNotification: { status: 'ENABLED' },
      },
    ]);
  });

  it.each<[string, Behaviour, string]>([
    ['401', { status: 401, body: { code: 'UNAUTHORIZED', message: 'No permission.' } }, 'permission'],
    ['403 without a reason', { status: 403 }, 'permission'],
    ['403 FORBIDDEN', { status: 403, body: { code: 'FORBIDDEN' } }, 'permission'],
    ['403 DEVICE_NOT_SUPPORTED', { status: 403, body: { code: 'DEVICE_NOT_SUPPORTED' } }, 'device'],
    ['403 in words only', { status: 403, body: { message: 'This device is not supported.' } }, 'device'],
    ['403 MAX_REMINDERS_EXCEEDED', { status: 403, body: { code: 'MAX_REMINDERS_EXCEEDED' } }, 'too-many'],
    ['429 MAX_REMINDERS_EXCEEDED', { status: 429, body: { code: 'MAX_REMINDERS_EXCEEDED' } }, 'too-many'],
    ['429 of a skill that asks too often', { status: 429, body: { code: 'RATE_EXCEEDED' } }, 'unavailable'],
    ['400', { status: 400, body: { code: 'INVALID_ALERT_INFO' } }, 'rejected'],
    ['404', { status: 404 }, 'rejected'],
    ['500', { status: 500, body: { code: 'INTERNAL_SERVER_ERROR' } }, 'unavailable'],
    ['503', { status: 503, body: '<html>' }, 'unavailable'],
    ['504', { status: 504 }, 'unavailable'],
    ['no answer in time', 'hang', 'timeout'],
    ['an answer that breaks off', 'break', 'unavailable'],
  ])('tells what went wrong: %s', async (_, reminders, trouble) => {
    server.behave({ reminders });
    await expect(create()).rejects.toMatchObject({ name: 'RemindersError', trouble });
    expect(server.taken).toEqual([]);
  });

  it('takes a token that Alexa refuses for a missing permission', async () => {
    await expect(create({ apiAccessToken: 'old' })).rejects.toMatchObject({ trouble: 'permission' });
  });

  it('says that Alexa is out of reach where nobody listens', async () => {
    await expect(create({ apiEndpoint: 'http://127.0.0.1:9' })).rejects.toMatchObject({ trouble: 'unavailable' });
  });

  it('gives up in time, and its error carries no token', async () => {
    server.behave({ reminders: 'hang' });
    const started = performance.now();
    const error: unknown = await create().catch((caught: unknown) => caught);
    expect(performance.now() - started).toBeLessThan(WITHIN_MS + 10_000);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).not.toContain(server.token);
  });
});

describe('createAlexaReminders: time zone', () => {
  it("is the device's own", async () => {
    expect(await remindersOf().timeZone()).toBe('America/Chicago');
    expect(server.calls).toEqual(['GET /v2/devices/amzn1.ask.device.TEST%2F1/settings/System.timeZone']);
  });

  it.each<[string, Behaviour]>([
    ['has none', { status: 204 }],
    ['refuses', { status: 403, body: { code: 'ACCESS_DENIED' } }],
    ['is throttled', { status: 429 }],
    ['fails', { status: 500 }],
    ['fails with a 200', { status: 200, body: { code: 'DEPENDENCY_FAILURE' } }],
    ['names no time zone of ours', { status: 200, body: 'Mars/Olympus' }],
    ['hangs', 'hang'],
    ['breaks off', 'break'],
  ])('is left open where Alexa %s', async (_, timeZone) => {
    server.behave({ timeZone });
    expect(await remindersOf().timeZone()).toBeUndefined();
  });

  it('is left open for a device Alexa does not know', async () => {
    expect(await remindersOf({ id: 'another' }).timeZone()).toBeUndefined();
  });
});
