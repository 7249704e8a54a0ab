import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { services } from 'ask-sdk-model';
import * as z from 'zod';
import { listenHere } from './loopback';

type ReminderRequest = services.reminderManagement.ReminderRequest;

/** How one of the two APIs answers: as it should, not at all, by breaking off, or with a status and a body. */
export type Behaviour = 'ok' | 'hang' | 'break' | { status: number; body?: unknown };

export interface AlexaApiServer {
  endpoint: string;
  token: string;
  deviceId: string;
  /** The reminders taken so far. */
  taken: ReminderRequest[];
  /** Requests of any kind, `GET /v2/…`, in their order. */
  calls: string[];
  behave(how: { reminders?: Behaviour; timeZone?: Behaviour; address?: Behaviour }): void;
  close(): Promise<void>;
}

/** A time on the voter's clock, without an offset: "Reminders REST API Reference". */
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}$/);

const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone }) !== undefined;
  } catch {
    return false;
  }
};

const reminderSchema = z.strictObject({
  requestTime: localTime,
  trigger: z.strictObject({
    type: z.literal('SCHEDULED_ABSOLUTE'),
    scheduledTime: localTime,
    timeZoneId: z.string().refine(isTimeZone),
  }),
  alertInfo: z.strictObject({
    spokenInfo: z.strictObject({
      content: z.array(z.strictObject({ locale: z.enum(['en-US', 'es-US']), text: z.string().min(1) })).length(1),
    }),
  }),
  pushNotification: z.strictObject({ status: z.enum(['ENABLED', 'DISABLED']) }),
});

const answer = (response: ServerResponse, status: number, body?: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** As "Enhance Your Skill With Address Information" documents it: parts that nobody set are null. */
export const DEVICE_ADDRESS: services.deviceAddress.Address = {
  addressLine1: '240 Ferry Street',
  city: 'Riverbend',
  stateOrRegion: 'FR',
  countryCode: 'US',
  postalCode: '37001',
};

/** Alexa's Reminders, Settings (UPS) and Device Address APIs as a skill calls them, on this computer. */
export const startAlexaApi = async (
  timeZone = 'America/New_York',
  address: object = DEVICE_ADDRESS,
): Promise<AlexaApiServer> => {
  const token = 'Atza|a-token-that-must-never-be-logged';
  const deviceId = 'amzn1.ask.device.TEST/1';
  const taken: ReminderRequest[] = [];
  const calls: string[] = [];
  let how: { reminders: Behaviour; timeZone: Behaviour; address: Behaviour } = {
    reminders: 'ok',
    timeZone: 'ok',
    address: 'ok',
  };

  const createReminder = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await textOf(request);
    const isWhole = request.headers['content-length'] === String(Buffer.byteLength(text));
    if (request.headers['content-type'] !== 'application/json' || !isWhole) return answer(response, 411);
    const parsed = reminderSchema.safeParse(JSON.parse(text));
    if (!parsed.success) {
      return answer(response, 400, { code: 'INVALID_REQUEST', message: z.prettifyError(parsed.error) });
    }
    const { requestTime, trigger } = parsed.data;
    if (trigger.scheduledTime <= requestTime) {
      return answer(response, 400, { code: 'TRIGGER_SCHEDULED_TIME_IN_PAST', message: 'Time is in the past.' });
    }
    const reminder: ReminderRequest = parsed.data as unknown as ReminderRequest;
    taken.push(reminder);
    const alertToken = `reminder-${taken.length}`;
    answer(response, 200, { alertToken, status: 'ON', version: '1', href: `/v1/alerts/reminders/${alertToken}` });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    calls.push(`${request.method} ${request.url}`);
    const route = {
      'POST /v1/alerts/reminders': 'reminders',
      [zonePath(deviceId)]: 'timeZone',
      [addressPath(deviceId)]: 'address',
    } as const;
    const api = route[`${request.method} ${request.url}` as keyof typeof route];
    if (!api) return answer(response, 404, { code: 'NOT_FOUND' });
    if (request.headers.authorization !== `Bearer ${token}`) return answer(response, 401, { code: 'UNAUTHORIZED' });
    const behaviour = how[api];
    if (behaviour === 'hang') return;
    if (behaviour === 'break') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    if (behaviour !== 'ok') return answer(response, behaviour.status, behaviour.body);
    if (api === 'reminders') return createReminder(request, response);
    answer(response, 200, api === 'timeZone' ? timeZone : address);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => answer(response, 500));
  });
  const here = await listenHere(server);
  return {
    endpoint: here.url,
    token,
    deviceId,
    taken,
    calls,
    behave: (next) => {
      how = { reminders: 'ok', timeZone: 'ok', address: 'ok', ...next };
    },
    close: here.close,
  };
};

const zonePath = (deviceId: string) =>
  `GET /v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone` as const;

const addressPath = (deviceId: string) => `GET /v1/devices/${encodeURIComponent(deviceId)}/settings/address` as const;
