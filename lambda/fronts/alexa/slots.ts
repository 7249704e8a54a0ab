import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import { METHODS, type Method } from '../../../models/content/deadline-lists';
import { ASKABLE } from '../../../models/reminders';
import { type Heard, MOST_CHARACTERS } from '../../conversation/turn';

type Slots = Readonly<Record<string, Slot>>;

/**
 * What the slots of an intent bring. A slot takes anything a voter says there: what resolves to nothing of ours comes
 * along as the words it is.
 */
export const heardInSlots = (request: RequestEnvelope['request']): Heard => {
  const slots: Slots = request.type === 'IntentRequest' ? (request.intent?.slots ?? {}) : {};
  const county = saidIn(slots.county);
  const method = methodOf(slots.method);
  const deadline = saidIn(slots.deadline);
  const which = ordinal(saidIn(slots.which));
  const unknown = [method ? undefined : slots.method, which === undefined ? slots.which : undefined];
  return {
    county: county === undefined ? undefined : { id: resolvedId(slots.county), said: county },
    method,
    unknown: unknown.map(saidIn).find((said) => said !== undefined),
    question: saidIn(slots.question),
    which,
    deadline: deadline === undefined ? undefined : { id: deadlineOf(slots.deadline), said: deadline },
    address: spokenAddress(slots),
    day: saidIn(slots.day),
  };
};

/** The words of a slot; none where it is empty, or holds the `?` that stands for what was not caught. */
const saidIn = (slot: Slot | undefined): string | undefined => {
  const said = slot?.value?.slice(0, MOST_CHARACTERS).trim();
  return said && /[\p{L}\p{N}]/u.test(said) ? said : undefined;
};

/** The id that entity resolution found; Alexa sends one authority per slot type. Any part of it may be missing. */
const resolvedId = (slot: Slot | undefined): string | undefined =>
  slot?.resolutions?.resolutionsPerAuthority
    ?.filter(({ status }) => status?.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (values ?? []).map((one) => one?.value?.id))
    .find((id) => id);

const methodOf = (slot: Slot | undefined): Method | undefined => {
  const id = resolvedId(slot);
  return METHODS.find((method) => method === id);
};

const deadlineOf = (slot: Slot | undefined) => ASKABLE.find((one) => one === resolvedId(slot));

/** Street and ZIP code as one sentence; a number that is a ZIP code loses its leading zero on the way. */
const spokenAddress = ({ street, zip }: Slots): string | undefined => {
  const code = saidIn(zip);
  const digits = code && /^\d{3,5}$/.test(code) ? code.padStart(5, '0') : code;
  return [saidIn(street), digits].filter(Boolean).join(' ') || undefined;
};

/** AMAZON.Ordinal arrives as a number in digits; "last" may arrive as a word. */
const ordinal = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  if (Number.isInteger(number)) return number;
  return /^(last|última?|ultima?)$/i.test(value) ? -1 : undefined;
};
