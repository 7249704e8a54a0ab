import type { DateNamed } from '../../lambda/fronts/written/dates';
import { createHearIntent, type Hearing, type Matched, NOTHING } from '../../lambda/fronts/written/hear-intent';
import type { HeardSlot } from '../../lambda/fronts/written/slot-values';
import type { AsksForDetail, InteractionModel } from '../../models/interaction-model/build';
import { asSpoken } from '../../models/interaction-model/spoken';
import type { Locale } from '../../models/locales/locales';
import { createInvocations } from './invocation';

export interface Understood {
  request: 'LaunchRequest' | 'IntentRequest';
  intent?: string;
  slots: readonly HeardSlot[];
  matched: Matched;
  /** The skill was called by its name: whatever session there was, a new one begins. */
  isInvocation: boolean;
}

/** Alexa's language understanding, offline, against the model that Alexa gets: the skill's name, then the intent. */
export const createUnderstanding = (
  model: InteractionModel,
  locale: Locale,
  asksForDetail: AsksForDetail = () => false,
  dateNamed?: DateNamed,
  hearing: Hearing = 'kind',
): ((text: string) => Understood) => {
  const invocationOf = createInvocations(asSpoken(model.interactionModel.languageModel.invocationName), locale);
  const hear = createHearIntent({ model, locale, dateNamed, hearing });
  return (text) => {
    const spoken = asSpoken(text);
    if (!/[\p{L}\p{N}]/u.test(spoken)) return { request: 'IntentRequest', ...NOTHING, isInvocation: false };
    const invocation = invocationOf(spoken);
    if (invocation?.rests.length === 0)
      return { request: 'LaunchRequest', slots: [], matched: 'built-in', isInvocation: true };
    const readings = invocation?.rests ?? [spoken.replace(/^alexa (?=.)/, '')];
    return { request: 'IntentRequest', ...hear(readings, asksForDetail), isInvocation: invocation !== undefined };
  };
};
