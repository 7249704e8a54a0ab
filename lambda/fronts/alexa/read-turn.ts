import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import { METHODS, type Method } from '../../../models/content/deadline';
import type { Office } from '../../../models/content/office';
import { textsFor } from '../../../models/locales/languages';
import { isLocale, type Locale } from '../../../models/locales/locales';
import { ASKABLE } from '../../../models/reminders';
import { type Device, REMINDERS_PERMISSION, type Reminders } from '../../conversation/reminders/reminders';
import { ROUTES } from '../../conversation/routes';
import { CHOOSE } from '../../conversation/screen/screen';
import { parseSession } from '../../conversation/session';
import type { RouteName, Turn } from '../../conversation/turn';
import type { AddressSource } from '../../places/address-source';
import type { FindPlaces } from '../../places/find-places';
import type { ContentSource } from '../../table/cached-content';
import type { VoterMemory } from '../../table/voter-memory';
import { readVoterPlaces } from './read-voter-places';

export interface TurnDeps {
  office: Office;
  content: ContentSource;
  nowMs: number;
  reminders?: ((device: Device) => Reminders) | undefined;
  memory?: ((userId: string) => VoterMemory) | undefined;
  places?: { find: FindPlaces; addresses?: ((device: Device) => AddressSource) | undefined } | undefined;
}

/** What an envelope asks, however little of it is there: unknown intents and requests become a fallback. */
export const readTurn = (envelope: RequestEnvelope, deps: TurnDeps): Turn => {
  const { request, session } = envelope;
  const name = routeName(request);
  const locale = localeOf(request.locale, deps.office);
  const remembered = parseSession(session?.attributes);
  const beginsWithQuestion = session?.new === true && request.type === 'IntentRequest';
  const touched = touchedChoice(request);
  const slots = request.type === 'IntentRequest' ? (request.intent?.slots ?? {}) : {};
  const device = deviceOf(envelope);
  const userId = envelope.context?.System?.user?.userId;
  return {
    name: touched === undefined ? name : 'ChoiceIntent',
    locale,
    texts: textsFor(locale),
    office: deps.office,
    nowMs: deps.nowMs,
    session: beginsWithQuestion ? { ...remembered, isOneShot: true } : remembered,
    hasScreen: envelope.context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined,
    slots: {
      county: slots.county?.value ? { id: resolvedId(slots.county) } : undefined,
      method: methodOf(slots.method),
      question: slots.question?.value?.trim() || undefined,
      which: touched ?? ordinal(slots.which?.value),
      deadline: slots.deadline?.value ? { id: deadlineOf(slots.deadline) } : undefined,
      address: spokenAddress(slots),
      day: slots.day?.value,
    },
    reminders: device && deps.reminders?.(device),
    places: deps.places && readVoterPlaces(envelope.context, device, deps.places, deps.nowMs),
    memory: userId ? deps.memory?.(userId) : undefined,
    content: (county) => deps.content.forVoter({ locale, county }),
  };
};

/** Street and ZIP code as one sentence; a number that is a ZIP code loses its leading zero on the way. */
const spokenAddress = ({ street, zip }: Record<string, Slot>): string | undefined => {
  const digits = zip?.value && /^\d{3,5}$/.test(zip.value) ? zip.value.padStart(5, '0') : zip?.value;
  return [street?.value, digits].filter(Boolean).join(' ') || undefined;
};

/** Bound here to what reaches Alexa and the memory, so that no handler ever holds a token or a voter's id. */
const deviceOf = (envelope: RequestEnvelope): Device | undefined => {
  const { device, user, apiEndpoint, apiAccessToken } = envelope.context?.System ?? {};
  if (!device || !apiEndpoint || !apiAccessToken) return undefined;
  const refusesReminders = user?.permissions?.scopes?.[REMINDERS_PERMISSION]?.status === 'DENIED';
  return { id: device.deviceId, apiEndpoint, apiAccessToken, refusesReminders };
};

const isRoute = (name: string | undefined): name is RouteName => name !== undefined && Object.hasOwn(ROUTES, name);

const routeName = (request: RequestEnvelope['request']): RouteName => {
  const name = request.type === 'IntentRequest' ? request.intent?.name : request.type;
  if (isRoute(name)) return name;
  // An exception report allows no answer, like the end of a session.
  return request.type === 'System.ExceptionEncountered' ? 'SessionEndedRequest' : 'AMAZON.FallbackIntent';
};

/** Which choice of our own screen was touched. Whatever else a screen reports is not understood. */
const touchedChoice = (request: RequestEnvelope['request']): number | undefined => {
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return undefined;
  const [event, which]: readonly unknown[] = request.arguments ?? [];
  return event === CHOOSE && typeof which === 'number' && Number.isInteger(which) && which > 0 ? which : undefined;
};

/** The locale to speak: the request's, else the office's in the same language, else the office's first. */
const localeOf = (requested: string | undefined, office: Office): Locale => {
  const offered = office.locales;
  if (isLocale(requested) && offered.includes(requested)) return requested;
  const language = requested?.slice(0, 2);
  return offered.find((locale) => locale.slice(0, 2) === language) ?? offered[0] ?? 'en-US';
};

/** The id that entity resolution found; Alexa sends one authority per slot type. */
const resolvedId = (slot: Slot): string | undefined =>
  slot.resolutions?.resolutionsPerAuthority
    ?.filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => values.map(({ value }) => value.id))
    .find((id) => id !== undefined);

const methodOf = (slot: Slot | undefined): Method | undefined => {
  const id = slot && resolvedId(slot);
  return METHODS.find((method) => method === id);
};

const deadlineOf = (slot: Slot) => ASKABLE.find((one) => one === resolvedId(slot));

/** AMAZON.Ordinal arrives as a number in digits; "last" may arrive as a word. */
const ordinal = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  if (Number.isInteger(number)) return number;
  return /^(last|última?|ultima?)$/i.test(value) ? -1 : undefined;
};
