import { plainText } from '../simulator/plain-text';
import type { Understood } from '../simulator/understand';
import type { SimulationResult } from '../smapi/skill-management';
import type { Meaning } from './result';

/** How our simulator took a sentence. */
export const ourMeaning = ({ request, intent, slots }: Understood): Meaning => ({
  intent: request === 'LaunchRequest' ? 'LaunchRequest' : (intent ?? null),
  slots: Object.fromEntries(
    slots.flatMap(({ name, value, entity }) => (value === undefined ? [] : [[name, entity?.id ?? value]])),
  ),
});

interface Slot {
  value?: string;
  resolutions?: { resolutionsPerAuthority?: { values?: { value?: { id?: string } }[] }[] };
}
interface SentRequest {
  request?: { type?: string; intent?: { name?: string; slots?: Record<string, Slot> } };
}
interface Answered {
  response?: { outputSpeech?: { ssml?: string; text?: string }; shouldEndSession?: boolean };
}

const idOf = ({ resolutions }: Slot): string | undefined =>
  resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? [])[0]?.value?.id;

export interface AtAmazon extends Meaning {
  /** In plain text; empty where the skill wasn't asked, or said nothing. */
  heard: string;
  endsSession: boolean;
}

/** How Amazon took a sentence, by the request that it sent to the skill, and what the skill said. */
export const amazonsMeaning = ({ skillExecutionInfo }: SimulationResult): AtAmazon => {
  const last = skillExecutionInfo?.invocations?.at(-1);
  const { request } = (last?.invocationRequest?.body ?? {}) as SentRequest;
  const { response } = (last?.invocationResponse?.body ?? {}) as Answered;
  const { ssml, text } = response?.outputSpeech ?? {};
  const filled = Object.entries(request?.intent?.slots ?? {}).flatMap(([name, slot]) =>
    slot.value === undefined ? [] : [[name, idOf(slot) ?? slot.value] as const],
  );
  return {
    intent: request?.intent?.name ?? request?.type ?? null,
    slots: Object.fromEntries(filled),
    heard: plainText(ssml ?? text ?? ''),
    endsSession: response?.shouldEndSession === true,
  };
};

/** In one line, so that two can be shown side by side. */
export const written = ({ intent, slots }: Meaning): string => {
  const pairs = Object.keys(slots).sort();
  return [intent ?? 'nothing', ...pairs.map((name) => `${name}=${slots[name]}`)].join(' ');
};

export const isSame = (one: Meaning, other: Meaning): boolean => written(one) === written(other);
