import type { RequestEnvelope } from 'ask-sdk-model';
import type { Office } from '../../../models/content/office';
import { textsFor } from '../../../models/locales/languages';
import type { Abilities } from '../../conversation/abilities';
import type { Reminders } from '../../conversation/reminders/reminders';
import { CHOOSE } from '../../conversation/screen/screen';
import type { Session } from '../../conversation/session';
import type { Turn } from '../../conversation/turn';
import type { ContentSource } from '../../table/cached-content';
import type { VoterMemory } from '../../table/voter-memory';
import { type Asked, askedByIntent } from '../intents';
import { localeOf } from '../locale-of';
import { type Device, deviceOf } from './device';
import { endingOf } from './ending';
import { type PlacesDeps, readVoterPlaces } from './read-voter-places';
import { askedByType } from './requests';
import { heardInSlots } from './slots';

export interface ReadDeps {
  office: Office;
  content: ContentSource;
  /** How a device's reminders are reached. Without it the skill sets none. */
  reminders?: ((device: Device) => Reminders) | undefined;
  /** Where a voter's county is kept. Without it nothing is kept beyond the conversation. */
  memory?: ((userId: string) => VoterMemory) | undefined;
  /** How voters' places are looked up, and their devices' addresses. Without it the rows say where to vote. */
  places?: PlacesDeps | undefined;
}

/** What an envelope asks, however little of it is there: unknown intents and requests are not understood. */
export const readTurn = (
  envelope: RequestEnvelope,
  deps: ReadDeps & { can: Abilities; nowMs: number; remembered: Session },
): Turn => {
  const { request, session, context } = envelope;
  const locale = localeOf(request.locale, deps.office);
  const { remembered } = deps;
  const beginsWithQuestion = session?.new === true && request.type === 'IntentRequest';
  const touched = touchedChoice(request);
  const device = deviceOf(envelope);
  const userId = context?.System?.user?.userId;
  return {
    ...(touched === undefined ? asked(request) : { name: 'choice' }),
    heard: {
      ...heardInSlots(request),
      ...(touched === undefined ? {} : { which: touched }),
      ending: endingOf(request),
    },
    locale,
    texts: textsFor(locale),
    office: deps.office,
    nowMs: deps.nowMs,
    session: beginsWithQuestion ? { ...remembered, isOneShot: true } : remembered,
    can: {
      ...deps.can,
      screen: context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined,
    },
    reminders: device && deps.reminders?.(device),
    places: deps.places && readVoterPlaces(context, device, deps.places, deps.nowMs),
    memory: userId ? deps.memory?.(userId) : undefined,
    content: (county) => deps.content.forVoter({ locale, county }),
    countiesAtHand: () => deps.content.countiesAtHand?.(),
  };
};

const asked = (request: RequestEnvelope['request']): Asked =>
  request.type === 'IntentRequest' ? askedByIntent(request.intent?.name ?? '') : askedByType(request.type);

/** Which choice of our own screen was touched. Whatever else a screen reports is not understood. */
const touchedChoice = (request: RequestEnvelope['request']): number | undefined => {
  if (request.type !== 'Alexa.Presentation.APL.UserEvent') return undefined;
  const [event, place]: readonly unknown[] = request.arguments ?? [];
  // A screen may send its numbers as text.
  const which = typeof place === 'string' && /^\d+$/.test(place) ? Number(place) : place;
  return event === CHOOSE && typeof which === 'number' && Number.isInteger(which) && which > 0 ? which : undefined;
};
