import { createSlotValues } from '../../lambda/fronts/written/slot-values';
import type { InteractionModel } from '../../models/interaction-model/build';
import { type IntentName, intentOf } from '../../models/interaction-model/intent-names';
import { asSpoken } from '../../models/interaction-model/spoken';
import type { Locale } from '../../models/locales/locales';
import { isTopicId, type TopicId } from '../../models/topics';
import { UsageError } from '../door/usage-error';
import type { Labelled } from '../eval/labelled';
import type { Understood } from '../simulator/understand';
import type { AnnotationData } from '../smapi/annotation-sets';

/** One question and what the model should take it for. */
export interface Annotation {
  utterance: string;
  intent: string;
  /** Of the slots that should be filled, by name: the words as they are said. */
  slots: Readonly<Record<string, string>>;
}

/** What a question goes to that no intent of the model claims: our own ranking then reads its words. */
export const CATCH_ALL: IntentName = 'AnyQuestionIntent';

export interface AnnotationInput {
  labelled: readonly Labelled[];
  model: InteractionModel;
  locale: Locale;
  /** Our simulator's understanding of that model. */
  understand: (text: string) => Understood;
}

/** The topic whose main answer is right; nothing where it is a detail's, or where nothing of ours is. */
const topicOf = ({ topic, hasTopic, rows = [] }: Labelled): TopicId | undefined =>
  hasTopic && isTopicId(topic) ? topic : rows.find(isTopicId);

/** Whether somebody said what is right. */
const isLabelled = ({ hasTopic, rows, intent }: Labelled): boolean =>
  hasTopic === true || rows !== undefined || intent !== undefined;

/**
 * What each question should be taken for, each sentence once: what its line says (`intent`, `slots`); the intent that has
 * it as a sample, word for word; its topic's intent; or the catch-all, where a detail is asked for, or nothing of ours.
 * Throws `UsageError` where a line names an intent that the model hasn't.
 */
export const annotationsOf = ({ labelled, model, locale, understand }: AnnotationInput): Annotation[] => {
  const { intents } = model.interactionModel.languageModel;
  const values = createSlotValues(model, locale);

  const slotsIn = (utterance: string, intent: string): Record<string, string> => {
    const spans = values.spansIn(asSpoken(utterance).split(' '));
    const own = intents.find(({ name }) => name === intent)?.slots ?? [];
    return Object.fromEntries(
      own.flatMap(({ name, type }) => {
        const span = spans.find((one) => one.type === type);
        return span ? [[name, span.value]] : [];
      }),
    );
  };

  const annotated = (line: Labelled): Annotation => {
    const { q: utterance, intent, slots } = line;
    if (intent !== undefined) {
      if (intents.some(({ name }) => name === intent)) return { utterance, intent, slots: slots ?? {} };
      throw new UsageError(
        `"${utterance}" is labelled ${intent}, which the model of ${locale} hasn't. Correct the line.`,
      );
    }
    const ours = understand(utterance);
    if (ours.matched === 'sample' && ours.intent !== undefined) {
      const said = ours.slots.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
      return { utterance, intent: ours.intent, slots: Object.fromEntries(said) };
    }
    const topic = topicOf(line);
    if (topic === undefined) return { utterance, intent: CATCH_ALL, slots: { question: asSpoken(utterance) } };
    return { utterance, intent: intentOf(topic), slots: slotsIn(utterance, intentOf(topic)) };
  };

  const once = new Map(labelled.filter(isLabelled).map((line) => [asSpoken(line.q), line]));
  return [...once.values()].map(annotated);
};

/** `referenceTimestamp`: an ISO instant in UTC. */
export const asData = ({ utterance, intent, slots }: Annotation, referenceTimestamp: string): AnnotationData => {
  const filled = Object.entries(slots).map(([name, value]) => [name, { value }] as const);
  return {
    inputs: { utterance, referenceTimestamp },
    expected: [{ intent: { name: intent, ...(filled.length > 0 ? { slots: Object.fromEntries(filled) } : {}) } }],
  };
};
