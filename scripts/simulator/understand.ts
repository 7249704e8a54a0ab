import type { AsksForDetail, InteractionModel } from '../../models/interaction-model/build';
import { type BuiltInIntent, TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import { asSpoken } from '../../models/interaction-model/spoken';
import { simulatorWords } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import type { DateNamed } from './dates';
import { createInvocations } from './invocation';
import { spellNumbers } from './numbers';
import { createSampleIndex } from './sample-index';
import { createSamples, type HeardSlot } from './samples';

/** How Alexa's part of a turn came about. */
export type Matched = 'sample' | 'near' | 'catch-all' | 'built-in' | 'none';

export interface Understood {
  request: 'LaunchRequest' | 'IntentRequest';
  intent?: string;
  slots: readonly HeardSlot[];
  matched: Matched;
  /** The skill was called by its name: whatever session there was, a new one begins. */
  isInvocation: boolean;
}

/**
 * How alike a sentence and a sample must be before an intent takes it, and how much nearer than any other
 * intent's. High, since the skill's own ranking hears every sentence that is left to the catch-all.
 */
const NEAR = 0.86;
const AHEAD = 0.08;

/**
 * `kind`: for people who try the skill. `documented`: no kinder than Amazon's pages allow. There the built-in intents
 * take exactly their phrases, a custom slot takes any words, and an intent takes what only resembles its samples.
 */
export type Hearing = 'kind' | 'documented';

const RESEMBLES = 0.74;

type Reading = Omit<Understood, 'request' | 'isInvocation'>;

const NOTHING: Reading = { intent: 'AMAZON.FallbackIntent', slots: [], matched: 'none' };

/**
 * Alexa's language understanding, offline, against the model that Alexa gets. Amazon documents that built-in
 * intents need an exact match and custom ones match loosely; everything between is a careful guess.
 */
export const createUnderstanding = (
  model: InteractionModel,
  locale: Locale,
  asksForDetail: AsksForDetail = () => false,
  dateNamed?: DateNamed,
  hearing: Hearing = 'kind',
): ((text: string) => Understood) => {
  const isKind = hearing === 'kind';
  const least = isKind ? NEAR : RESEMBLES;
  const { invocationName, intents } = model.interactionModel.languageModel;
  const words = simulatorWords(locale);
  const invocationOf = createInvocations(asSpoken(invocationName), locale);
  const samples = createSamples(model, locale, dateNamed);
  const index = createSampleIndex(samples.indexed);
  const builtIns = new Map<string, string>();
  for (const { name, samples: own = [] } of intents) {
    if (!name.startsWith('AMAZON.')) continue;
    const amazons = words.builtIn[name as BuiltInIntent] ?? [];
    for (const phrase of [...amazons, ...own]) builtIns.set(asSpoken(phrase), name);
  }

  const builtIn = (spoken: string): Reading | undefined => {
    const intent = builtIns.get(spoken) ?? (isKind ? builtIns.get(spoken.replace(words.polite, '')) : undefined);
    return intent === undefined ? undefined : { intent, slots: [], matched: 'built-in' };
  };

  const sample = (spoken: string): Reading | undefined => {
    const found =
      samples.find(spoken) ?? (isKind ? samples.find(spoken.replace(words.polite, '')) : samples.findOpen(spoken));
    return found && { ...found, matched: 'sample' };
  };

  const near = (spoken: string): Reading | undefined => {
    const { words: heard, slots } = samples.inWords(spoken);
    const [first, second] = index.nearest(heard);
    if (!first || first.score < least || first.score - (second?.score ?? 0) < AHEAD) return undefined;
    return { intent: first.intent, slots: samples.slotsOf(first.intent, slots), matched: 'near' };
  };

  /** The model that Alexa gets has no such samples; here they are left out one by one, as they are met. */
  const leavesOutDetail = ({ intent = '' }: Reading, spoken: string): boolean => {
    const topic = TOPIC_OF_INTENT.get(intent);
    return topic !== undefined && asksForDetail(spoken, topic);
  };

  const exactly = (text: string): Reading | undefined => builtIn(text) ?? sample(text);

  const read = (readings: readonly string[]): Reading => {
    for (const look of [exactly, near]) {
      for (const spoken of readings) {
        const reading = look(spellNumbers(spoken, locale));
        if (reading && !leavesOutDetail(reading, spoken)) return reading;
      }
    }
    const question = readings[readings.length - 1] ?? '';
    return { ...samples.catchAll(question), matched: 'catch-all' };
  };

  return (text) => {
    const spoken = asSpoken(text);
    if (!/[\p{L}\p{N}]/u.test(spoken)) return { request: 'IntentRequest', ...NOTHING, isInvocation: false };
    const invocation = invocationOf(spoken);
    if (invocation?.rests.length === 0)
      return { request: 'LaunchRequest', slots: [], matched: 'built-in', isInvocation: true };
    const readings = invocation?.rests ?? [spoken.replace(/^alexa (?=.)/, '')];
    return { request: 'IntentRequest', ...read(readings), isInvocation: invocation !== undefined };
  };
};
