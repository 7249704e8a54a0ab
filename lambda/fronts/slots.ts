import { METHODS, type Method } from '../../models/content/deadline-lists';
import { ASKABLE } from '../../models/reminders';
import { type Heard, MOST_CHARACTERS } from '../conversation/turn';

/** A slot of the model as a front brings it: its words, and the id of ours that they were resolved to. */
export interface FilledSlot {
  value?: string | undefined;
  id?: string | undefined;
}

type Slots = Readonly<Record<string, FilledSlot | undefined>>;

/**
 * What the slots of an intent bring. A slot takes anything a voter says there: what resolves to nothing of ours comes
 * along as the words it is.
 */
export const heardIn = (slots: Slots): Heard => {
  const county = saidIn(slots.county);
  const method = methodOf(slots.method);
  const deadline = saidIn(slots.deadline);
  const which = ordinal(saidIn(slots.which));
  const unknown = [method ? undefined : slots.method, which === undefined ? slots.which : undefined];
  return {
    county: county === undefined ? undefined : { id: slots.county?.id, said: county },
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
const saidIn = (slot: FilledSlot | undefined): string | undefined => {
  const said = slot?.value?.slice(0, MOST_CHARACTERS).trim();
  return said && /[\p{L}\p{N}]/u.test(said) ? said : undefined;
};

const methodOf = (slot: FilledSlot | undefined): Method | undefined => {
  const id = slot?.id;
  return METHODS.find((method) => method === id);
};

const deadlineOf = (slot: FilledSlot | undefined) => ASKABLE.find((one) => one === slot?.id);

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
