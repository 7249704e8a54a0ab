import type { v1 } from 'ask-smapi-model';
import { acronymsOf } from '../locales/build-words';
import type { Locale } from '../locales/locales';
import { TOPIC_IDS, type TopicId } from '../topics';
import { withAcronyms } from './acronyms';
import { deadlineType } from './deadline-type';
import { BUILT_IN_INTENTS, intentOf, OWN_INTENTS } from './intent-names';
import type { Phrasings } from './phrasings';
import { type CountyNames, countyType, methodType, questionType, SLOT_TYPES, type SlotName } from './slot-types';
import { asSpoken, piecesOf } from './spoken';
import { streetType } from './street-type';

export type InteractionModel = v1.skill.interactionModel.InteractionModelData;
type Intent = v1.skill.interactionModel.Intent;

/** Whether a sentence of a topic asks for another row than the topic's main one. */
export type AsksForDetail = (sentence: string, topic: TopicId) => boolean;

export interface ModelInput {
  locale: Locale;
  invocationName: string;
  phrasings: Phrasings;
  counties: readonly CountyNames[];
  /** Ways to ask that the office wrote beside its answers. */
  questions: readonly string[];
  /** Such a phrasing is no sample: the catch-all has to bring its words. */
  asksForDetail?: AsksForDetail | undefined;
}

const isSlotName = (name: string): name is SlotName => Object.hasOwn(SLOT_TYPES, name);

/** An intent with the slots that its samples use. A slot of no known type stays out, and `checkInteractionModel` names it. */
const intent = (name: string, written: readonly string[], locale: Locale): Intent => {
  const samples = written.map((sample) => withAcronyms(sample, acronymsOf(locale)));
  const used = samples.flatMap((sample) => piecesOf(sample).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])));
  const slots = [...new Set(used)].filter(isSlotName).map((slot) => ({ name: slot, type: SLOT_TYPES[slot] }));
  return { name, slots, samples: [...new Set(samples)] };
};

/** What Alexa needs to understand voters in one language: an intent for each topic, our own ones and Amazon's. */
export const buildInteractionModel = ({
  locale,
  invocationName,
  phrasings,
  counties,
  questions,
  asksForDetail = () => false,
}: ModelInput): InteractionModel => {
  const samples = phrasings.intents;
  // "Where can I vote early" belongs to the intent that looks for places, though it is a way to ask a topic too.
  const claimed = new Set(OWN_INTENTS.flatMap((name) => samples[name].map(asSpoken)));
  const details = new Set(
    TOPIC_IDS.flatMap((topic) => phrasings.topics[topic].filter((one) => asksForDetail(one, topic))),
  );
  return {
    interactionModel: {
      languageModel: {
        invocationName,
        intents: [
          ...BUILT_IN_INTENTS.map((name) => ({ name, samples: [...(samples[name] ?? [])] })),
          ...OWN_INTENTS.map((name) => intent(name, samples[name], locale)),
          ...TOPIC_IDS.map((topic) =>
            intent(
              intentOf(topic),
              phrasings.topics[topic].filter((one) => !details.has(one) && !claimed.has(asSpoken(one))),
              locale,
            ),
          ),
        ],
        types: [
          countyType(counties, locale),
          methodType(locale),
          deadlineType(locale),
          streetType(locale),
          questionType([...questions, ...details], phrasings, locale),
        ],
      },
    },
  };
};
