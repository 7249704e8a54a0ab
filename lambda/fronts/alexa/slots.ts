import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Heard } from '../../conversation/turn';
import { heardIn } from '../slots';

/** What the slots of Alexa's request bring. */
export const heardInSlots = (request: RequestEnvelope['request']): Heard => {
  const slots: Readonly<Record<string, Slot>> = request.type === 'IntentRequest' ? (request.intent?.slots ?? {}) : {};
  return heardIn(
    Object.fromEntries(
      Object.entries(slots).map(([name, slot]) => [name, { value: slot?.value, id: resolvedId(slot) }] as const),
    ),
  );
};

/** The id that entity resolution found; Alexa sends one authority per slot type. Any part of it may be missing. */
const resolvedId = (slot: Slot | undefined): string | undefined =>
  slot?.resolutions?.resolutionsPerAuthority
    ?.filter(({ status }) => status?.code === 'ER_SUCCESS_MATCH')
    .flatMap(({ values }) => (values ?? []).map((one) => one?.value?.id))
    .find((id) => id);
