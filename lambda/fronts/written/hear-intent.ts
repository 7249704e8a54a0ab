import type { AsksForDetail, InteractionModel } from '../../../models/interaction-model/build';
import { type BuiltInIntent, type IntentName, TOPIC_OF_INTENT } from '../../../models/interaction-model/intent-names';
import { asSpoken } from '../../../models/interaction-model/spoken';
import { simulatorWords } from '../../../models/locales/build-words';
import type { Locale } from '../../../models/locales/locales';
import type { DateNamed } from './dates';
import { spellNumbers } from './numbers';
import { createSampleIndex } from './sample-index';
import { createSamples, type HeardSlot } from './samples';

/** How it came about what a sentence was heard for. */
export type Matched = 'sample' | 'near' | 'catch-all' | 'built-in' | 'none';

export interface HeardIntent {
  intent: string;
  slots: readonly HeardSlot[];
  matched: Matched;
}

/**
 * How alike a sentence and a sample must be before an intent takes it, and how much nearer than any other
 * intent's. High, since the skill's own ranking hears every sentence that is left to the catch-all.
 */
const NEAR = 0.86;
const AHEAD = 0.08;

/**
 * `kind`: for people who write, or who try the skill. `documented`: no kinder than Amazon's pages allow. There the
 * built-in intents take exactly their phrases, a custom slot takes any words, and an intent takes what only resembles
 * its samples.
 */
export type Hearing = 'kind' | 'documented';

const RESEMBLES = 0.74;

/** Nothing that could be said aloud. */
export const NOTHING: HeardIntent = {
  intent: 'AMAZON.FallbackIntent' satisfies IntentName,
  slots: [],
  matched: 'none',
};

export interface HearIntentDeps {
  model: InteractionModel;
  locale: Locale;
  /** What `AMAZON.DATE` would bring for a word. */
  dateNamed?: DateNamed | undefined;
  hearing?: Hearing | undefined;
}

/**
 * Which intent of the model Alexa gets a sentence is, where Alexa is not there to say. Amazon documents that built-in
 * intents need an exact match and custom ones match loosely; everything between is a careful guess.
 */
export const createHearIntent = ({ model, locale, dateNamed, hearing = 'kind' }: HearIntentDeps) => {
  const isKind = hearing === 'kind';
  const least = isKind ? NEAR : RESEMBLES;
  const words = simulatorWords(locale);
  const samples = createSamples(model, locale, dateNamed);
  const index = createSampleIndex(samples.indexed);
  const builtIns = new Map<string, string>();
  for (const { name, samples: own = [] } of model.interactionModel.languageModel.intents) {
    if (!name.startsWith('AMAZON.')) continue;
    const amazons = words.builtIn[name as BuiltInIntent] ?? [];
    for (const phrase of [...amazons, ...own]) builtIns.set(asSpoken(phrase), name);
  }

  const builtIn = (spoken: string): HeardIntent | undefined => {
    const intent = builtIns.get(spoken) ?? (isKind ? builtIns.get(spoken.replace(words.polite, '')) : undefined);
    return intent === undefined ? undefined : { intent, slots: [], matched: 'built-in' };
  };

  const sample = (spoken: string): HeardIntent | undefined => {
    const found =
      samples.find(spoken) ?? (isKind ? samples.find(spoken.replace(words.polite, '')) : samples.findOpen(spoken));
    return found && { ...found, matched: 'sample' };
  };

  const near = (spoken: string): HeardIntent | undefined => {
    const { words: heard, slots } = samples.inWords(spoken);
    const [first, second] = index.nearest(heard);
    if (!first || first.score < least || first.score - (second?.score ?? 0) < AHEAD) return undefined;
    return { intent: first.intent, slots: samples.slotsOf(first.intent, slots), matched: 'near' };
  };

  const exactly = (text: string): HeardIntent | undefined => builtIn(text) ?? sample(text);

  /** What the first of `readings` that is anything is, in spoken form; the last is the catch-all's. */
  return (readings: readonly string[], asksForDetail: AsksForDetail): HeardIntent => {
    /** The model that Alexa gets has no such samples; here they are left out one by one, as they are met. */
    const leavesOut = ({ intent }: HeardIntent, spoken: string): boolean => {
      const topic = TOPIC_OF_INTENT.get(intent);
      return topic !== undefined && asksForDetail(spoken, topic);
    };
    for (const look of [exactly, near]) {
      for (const spoken of readings) {
        const heard = look(spellNumbers(spoken, locale));
        if (heard && !leavesOut(heard, spoken)) return heard;
      }
    }
    return { ...samples.catchAll(readings[readings.length - 1] ?? ''), matched: 'catch-all' };
  };
};

export type HearIntent = ReturnType<typeof createHearIntent>;
