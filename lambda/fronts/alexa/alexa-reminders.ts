import * as z from 'zod/mini';
import { timeZone } from '../../../models/content/cells';
import type { ReminderTrouble } from '../../../models/locales/keeping-texts';
import { type Reminder, type Reminders, RemindersError } from '../../conversation/reminders/reminders';
import { AlexaApiError, type ApiAnswer, callAlexa } from './alexa-api';
import type { Device } from './device';

const problemSchema = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) });

/**
 * Reminders through Alexa's Reminders API; the time zone through its Settings API (UPS), which needs no permission.
 * Alexa gives a skill eight seconds in all: no call takes longer than `withinMs`.
 */
export const createAlexaReminders =
  ({ withinMs }: { withinMs: number }) =>
  (device: Device): Reminders => ({
    isRefused: device.refusesReminders,

    async timeZone() {
      try {
        const path = `/v2/devices/${encodeURIComponent(device.id)}/settings/System.timeZone`;
        const { status, body } = await callAlexa(device, { method: 'GET', path }, withinMs);
        // Now and then Alexa answers 200 with a problem instead of a zone.
        const zone = timeZone.safeParse(body);
        return status === 200 && zone.success ? zone.data : undefined;
      } catch (error) {
        if (error instanceof AlexaApiError) return undefined;
        throw error;
      }
    },

    async create(reminder) {
      const answer = await post(device, bodyOf(reminder), withinMs);
      if (answer.status < 200 || answer.status > 299) throw new RemindersError(troubleOf(answer));
    },
  });

const post = async (device: Device, body: unknown, withinMs: number): Promise<ApiAnswer> => {
  try {
    return await callAlexa(device, { method: 'POST', path: '/v1/alerts/reminders', body }, withinMs);
  } catch (error) {
    if (!(error instanceof AlexaApiError)) throw error;
    throw new RemindersError(error.kind === 'timeout' ? 'timeout' : 'unavailable', { cause: error });
  }
};

/** Times are those of the voter's clock, without an offset, as the API wants them. */
const bodyOf = ({ at, requestedAt, text, locale }: Reminder): unknown => {
  const local = (moment: Reminder['at']): string => moment.toPlainDateTime().toString({ fractionalSecondDigits: 3 });
  return {
    requestTime: local(requestedAt.toZonedDateTimeISO(at.timeZoneId)),
    trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: local(at), timeZoneId: at.timeZoneId },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
};

/**
 * Which sentence a refusal calls for. One status stands for several reasons, told apart by the code; a 403 that
 * gives none is taken for the permission, the one thing the voter can mend.
 */
const troubleOf = ({ status, body }: ApiAnswer): ReminderTrouble => {
  const problem = problemSchema.safeParse(body);
  const said = problem.success ? `${problem.data.code ?? ''} ${problem.data.message ?? ''}` : '';
  if (status === 401) return 'permission';
  if (status === 403 || status === 429) {
    if (/MAX_REMINDERS|REMINDERS?_(?:LIMIT|EXCEEDED)/i.test(said)) return 'too-many';
    if (status === 429) return 'unavailable';
    return /DEVICE|NOT_?SUPPORTED|UNSUPPORTED/i.test(said) ? 'device' : 'permission';
  }
  return status >= 500 ? 'unavailable' : 'rejected';
};
